import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, matchPath, useLocation, useMatches } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { testQuery } from '#queries/tests.ts';
import { Icon } from '#ui/Icon.tsx';
import { PAGES } from '../pages.ts';

/** The way from a list down to this page; a list itself has none. */
export function Crumbs() {
  const { pathname } = useLocation();
  const assistant = matchPath(PAGES.assistant.path, pathname);
  const suite = matchPath(PAGES.suite.path, pathname);
  // As the router has it: the address itself is still encoded.
  const suiteName = useMatches().at(-1)?.params['name'];
  const run = matchPath(PAGES.run.path, pathname);
  const test = matchPath(PAGES.test.path, pathname);
  if (matchPath(PAGES.newAssistant.path, pathname)) return <NewAssistantTrail />;
  if (matchPath(PAGES.importAssistants.path, pathname)) return <ListTrail to={paths.assistants()} words={t('shell.assistants')} />;
  if (assistant) return <AssistantTrail id={assistant.params.id ?? ''} />;
  if (matchPath(PAGES.suiteCompare.path, pathname)) return <SuiteCompareTrail name={suiteName ?? ''} />;
  if (suite) return <SuiteTrail name={suiteName ?? ''} />;
  if (test) return <TestTrail testId={test.params.testId ?? ''} />;
  if (matchPath(PAGES.accountFiles.path, pathname)) return <ListTrail to={paths.settings()} words={t('shell.settings')} />;
  if (matchPath(PAGES.mcpServer.path, pathname)) return <ListTrail to={paths.mcpServers()} words={t('shell.mcp')} />;
  if (matchPath(PAGES.integration.path, pathname)) return <ListTrail to={paths.integrations()} words={t('shell.integrations')} />;
  return run ? <RunTrail testId={run.params.testId ?? ''} /> : null;
}

function NewAssistantTrail() {
  return (
    <Trail here={t('assistants.create')}>
      <Step to={paths.assistants()}>{t('shell.assistants')}</Step>
    </Trail>
  );
}

function AssistantTrail({ id }: { id: string }) {
  const name = useQuery(assistantQuery(id)).data?.name.trim();
  return (
    <Trail here={name}>
      <Step to={paths.assistants()}>{t('shell.assistants')}</Step>
    </Trail>
  );
}

function SuiteTrail({ name }: { name: string }) {
  return (
    <Trail here={name}>
      <Step to={paths.suites()}>{t('shell.suites')}</Step>
    </Trail>
  );
}

function SuiteCompareTrail({ name }: { name: string }) {
  return (
    <Trail here={t('shell.compare')}>
      <Step to={paths.suites()}>{t('shell.suites')}</Step>
      <Step to={paths.suite(name)}>{name}</Step>
    </Trail>
  );
}

function TestTrail({ testId }: { testId: string }) {
  const isNew = testId === 'new';
  const name = useQuery({ ...testQuery(testId), enabled: !isNew }).data?.name;
  return (
    <Trail here={isNew ? t('shell.newTest') : name}>
      <Step to={paths.tests()}>{t('shell.tests')}</Step>
    </Trail>
  );
}

function RunTrail({ testId }: { testId: string }) {
  const test = useQuery(testQuery(testId)).data;
  return (
    <Trail here={t('shell.run')}>
      <Step to={paths.tests()}>{t('shell.tests')}</Step>
      {test && <Step to={paths.test(testId)}>{test.name}</Step>}
    </Trail>
  );
}

/** The page's own title names the rest. */
function ListTrail({ to, words }: { to: string; words: string }) {
  return (
    <Trail here={undefined}>
      <Step to={to}>{words}</Step>
    </Trail>
  );
}

function Trail({ here, children }: { here: string | undefined; children: ReactNode }) {
  return (
    <nav aria-label={t('shell.crumbs')} className="mb-1 text-small text-ink-3">
      <ol className="flex min-h-6 min-w-0 items-center gap-1.5">
        {children}
        {here && (
          <li aria-current="page" className="min-w-0 truncate" title={here}>
            {here}
          </li>
        )}
      </ol>
    </nav>
  );
}

function Step({ to, children }: { to: string; children: string }) {
  return (
    <li className="flex max-w-60 min-w-0 shrink-0 items-center gap-1.5 last:[&>svg]:hidden">
      <Link to={to} title={children} className="truncate rounded-1 py-1 hover:text-accent hover:underline">
        {children}
      </Link>
      <Icon name="chevronRight" small />
    </li>
  );
}
