import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, NavLink, Outlet, useMatch, useParams, type LoaderFunctionArgs } from 'react-router';
import { UsedByFold } from '#forms/UsedBy.tsx';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { canaryQuery } from '#queries/canary.ts';
import { evidenceQuery } from '#queries/evidence.ts';
import { rampsQuery } from '#queries/ramps.ts';
import { usedByQuery } from '#queries/used-by.ts';
import { versionsQuery } from '#queries/versions.ts';
import { warm } from '#queries/warm.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { EmptyState, ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import { HeaderMenu } from './HeaderMenu.tsx';
import { ReleaseStrip } from './ReleaseStrip.tsx';

/** Starts what the page shows before it is shown. */
export const assistantLoader =
  (client: QueryClient) =>
  ({ params }: LoaderFunctionArgs) => {
    const id = params['id'] ?? '';
    return warm(client, assistantQuery(id), canaryQuery(id), versionsQuery(id), evidenceQuery(id), rampsQuery(id));
  };

/** What stands above every page of one assistant: its name, what callers hear, and the ways to its other pages. */
export function AssistantPage() {
  const id = useParams()['id'] ?? '';
  const assistant = useQuery(assistantQuery(id));
  if (assistant.data === undefined) {
    if (!assistant.isError) return <SkeletonBlock what={t('assistant.loading')} heights={[28, 16, 92, 40, 320]} />;
    if ('status' in assistant.error && assistant.error.status === 404) return <NoAssistant />;
    return <ErrorPanel title={t('assistant.loadFailed')} failure={assistant.error} onRetry={() => void assistant.refetch()} retrying={assistant.isFetching} />;
  }
  const { model } = assistant.data;
  const name = assistant.data.name.trim() || t('assistant.nameless');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <title>{t('shell.title', { page: name })}</title>
      <PageHeader
        title={name}
        facts={
          <>
            {model && <span className="min-w-0 truncate">{model}</span>}
            <span className="-my-1 inline-flex min-w-0 items-center gap-1">
              <span className="truncate font-mono">{id}</span>
              <CopyButton text={id} label={t('assistant.copyId')} />
            </span>
            <Users key={id} id={id} />
          </>
        }
        actions={<HeaderMenu id={id} />}
      />
      <ReleaseStrip assistant={assistant.data} />
      <Tabs id={id} />
      <Outlet />
    </div>
  );
}

/** Who hands callers over to it, and which tests call it. */
function Users({ id }: { id: string }) {
  const [isWanted, setWanted] = useState(false);
  const reading = useQuery({ ...usedByQuery({ kind: 'assistant', id }), enabled: isWanted });
  return <UsedByFold reading={reading} onOpen={() => setWanted(true)} />;
}

/** The pages of the assistant. Where there is no room for all of them, the strip scrolls by itself and the current one is in sight. */
function Tabs({ id }: { id: string }) {
  return (
    <nav aria-label={t('assistant.tabs')} className="border-b border-line-2">
      <ul className="flex gap-6 overflow-x-auto px-0.5 pt-0.5">
        <Tab to={paths.assistant(id)}>{t('assistant.tabConfigure')}</Tab>
        <Tab to={paths.versions(id)} withBelow>
          {t('assistant.tabVersions')}
        </Tab>
        <Tab to={paths.canary(id)}>{t('assistant.tabCanary')}</Tab>
        <Tab to={paths.chat(id)}>{t('assistant.tabChat')}</Tab>
        <Tab to={paths.schedule(id)}>{t('assistant.tabSchedule')}</Tab>
        <Tab to={paths.code(id)}>{t('assistant.tabCode')}</Tab>
      </ul>
    </nav>
  );
}

/** `withBelow`: the tab is also the current one on the pages below its own. */
function Tab({ to, children, withBelow = false }: { to: string; children: string; withBelow?: boolean }) {
  const link = useRef<HTMLAnchorElement>(null);
  const isCurrent = useMatch({ path: to, end: !withBelow }) !== null;
  // Outside system: what of the strip is in sight. Nothing else on the page may move for it.
  useEffect(() => {
    const strip = link.current?.closest('ul');
    if (!isCurrent || !link.current || !strip) return;
    const [around, own] = [strip.getBoundingClientRect(), link.current.getBoundingClientRect()];
    strip.scrollLeft += (own.left + own.right - around.left - around.right) / 2;
  }, [isCurrent]);
  return (
    <li className="shrink-0">
      <NavLink
        ref={link}
        to={to}
        end={!withBelow}
        className="-mb-px block rounded-t-1 border-b-2 border-transparent py-2.5 font-medium text-ink-2 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
      >
        {children}
      </NavLink>
    </li>
  );
}

function NoAssistant() {
  return (
    <div className="rounded-3 border border-line-2 bg-surface">
      <title>{t('shell.title', { page: t('assistant.notFoundTitle') })}</title>
      <h1 tabIndex={-1} className="sr-only">
        {t('assistant.notFoundTitle')}
      </h1>
      <EmptyState
        title={t('assistant.notFoundTitle')}
        action={
          <Link to={paths.assistants()} className={buttonStyle()}>
            {t('assistant.toAssistants')}
          </Link>
        }
      >
        {t('assistant.notFoundSays')}
      </EmptyState>
    </div>
  );
}
