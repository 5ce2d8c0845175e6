import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { assistantAt, destinationsOf, phoneCallsOf } from '#lib/run-plan.ts';
import { versionName } from '#lib/version-name.ts';
import { t } from '#lib/words/t.ts';
import { statusQuery } from '#queries/local.ts';
import { suitesQuery, suiteTestsQuery } from '#queries/suites.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { Card } from '#ui/Card.tsx';
import { Note } from '#ui/Note.tsx';
import { EmptyState, ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import type { Version } from '#wire/assistant.ts';
import type { ShowdownParams } from '../params.ts';
import { CallCount, missingCount } from './CallCount.tsx';
import { Choices } from './Choices.tsx';
import { WhatHappens } from './WhatHappens.tsx';

type Props = {
  assistantId: string;
  mainId: string;
  versions: readonly Version[];
  params: ShowdownParams;
  onParams: (change: Partial<ShowdownParams>) => void;
  onBegin: () => void;
};

/** What is run against what, how often, and what that does; nothing runs before it is pressed. */
export function Plan({ assistantId, mainId, versions, params, onParams, onBegin }: Props) {
  const { suite, candidate, rounds } = params;
  const suites = useQuery(suitesQuery());
  const tests = useQuery({ ...suiteTestsQuery(suite), enabled: suite !== '' });
  const isSandbox = useQuery(statusQuery()).data?.mode === 'sandbox';
  const [typed, setTyped] = useState('');
  const others = versions.filter((version) => version.version_id !== mainId);
  if (others.length === 0) {
    return <Empty title={t('showdown.onlyMainTitle')} says={t('showdown.onlyMainSays')} to={paths.assistant(assistantId)} action={t('showdown.toConfigure')} />;
  }
  if (suites.data?.length === 0) {
    return <Empty title={t('showdown.noSuitesTitle')} says={t('showdown.noSuitesSays')} to={paths.tests()} action={t('showdown.toTests')} />;
  }
  const isThere = others.some((version) => version.version_id === candidate);
  const known = tests.data ?? [];
  const calls = isSandbox ? 0 : phoneCallsOf(known) * 2 * rounds;
  const fault = faultOf(assistantId, known.length > 0 && isThere, destinationsOf(known));
  return (
    <>
      {suites.isError && (
        <ErrorPanel title={t('showdown.suitesFailed')} failure={suites.error} onRetry={() => void suites.refetch()} retrying={suites.isFetching} />
      )}
      <Card>
        <Choices
          versions={others.map((version) => ({ id: version.version_id, text: versionName(version) }))}
          suites={suites.data ?? []}
          params={params}
          onParams={onParams}
        />
        {candidate !== '' && !isThere && <Note tone="warn">{t('showdown.goneCandidate')}</Note>}
      </Card>
      <Card title={t('showdown.before')}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          {suite === '' ? (
            <p className="text-ink-2">{t('showdown.beforeNone')}</p>
          ) : tests.isPending ? (
            <SkeletonBlock what={t('showdown.before')} heights={[20, 20, 20, 36]} />
          ) : tests.isError ? (
            <ErrorPanel title={t('showdown.testsFailed')} failure={tests.error} onRetry={() => void tests.refetch()} retrying={tests.isFetching} />
          ) : known.length === 0 ? (
            <Note tone="warn">{t('showdown.goneSuite')}</Note>
          ) : (
            <WhatHappens assistantId={assistantId} tests={known} rounds={rounds} isSandbox={isSandbox} />
          )}
          {calls > 0 && fault === undefined && <CallCount calls={calls} typed={typed} onType={setTyped} />}
          <div>
            <Button variant="primary" icon="play" disabledReason={fault ?? missingCount(calls, typed)} onClick={onBegin}>
              {t('showdown.start')}
            </Button>
            {fault === t('showdown.another') && <p className="mt-2 text-small text-fail">{fault}</p>}
          </div>
        </div>
      </Card>
    </>
  );
}

/** Why nothing can be started yet. */
function faultOf(assistantId: string, isChosen: boolean, destinations: readonly string[]): string | undefined {
  if (!isChosen) return t('showdown.chooseFirst');
  const isAnother = destinations.some((destination) => assistantAt(destination) !== null && destination !== assistantId);
  return isAnother ? t('showdown.another') : undefined;
}

function Empty({ title, says, to, action }: { title: string; says: string; to: string; action: string }) {
  return (
    <div className="rounded-3 border border-line-2 bg-surface">
      <EmptyState
        title={title}
        action={
          <Link to={to} className={buttonStyle('quiet')}>
            {action}
          </Link>
        }
      >
        {says}
      </EmptyState>
    </div>
  );
}
