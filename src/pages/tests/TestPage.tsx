import { useMutation, useQuery, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { channelText } from '#lib/channels.ts';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { assistantsQuery } from '#queries/assistants.ts';
import { statusQuery } from '#queries/local.ts';
import { testRunsQuery } from '#queries/runs.ts';
import { suitesQuery } from '#queries/suites.ts';
import { exportTestsWrite } from '#queries/test-export.ts';
import { testQuery } from '#queries/tests.ts';
import { warm } from '#queries/warm.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle, linkStyle } from '#ui/button-style.ts';
import { Menu } from '#ui/Menu.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { saveFile } from '#ui/save-file.ts';
import { EmptyState, ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import { usePlainKey } from '#ui/use-plain-key.ts';
import type { AssistantTest } from '#wire/test.ts';
import { DeleteTests } from './bulk/DeleteTests.tsx';
import { copyName } from './copy/copy-name.ts';
import { TestEditor } from './form/TestEditor.tsx';
import { BLANK, fromWire } from './form/values.ts';
import { RunTest } from './RunTest.tsx';
import { LatestRuns } from './runs/LatestRuns.tsx';

/** The address of a test that is not made yet. */
const NEW = 'new';

/** Starts what the page shows before it is shown. */
export const testLoader =
  (client: QueryClient) =>
  ({ params, request }: LoaderFunctionArgs) => {
    const id = params['testId'] ?? NEW;
    if (id !== NEW) return warm(client, testQuery(id), testRunsQuery(id), assistantsQuery(), suitesQuery(), statusQuery());
    const from = new URL(request.url).searchParams.get('from');
    return warm(client, assistantsQuery(), suitesQuery(), ...(from === null ? [] : [testQuery(from)]));
  };

/** A test: what it does, what it is judged on, and what it came to lately. */
export function TestPage() {
  const id = useParams()['testId'] ?? NEW;
  return id === NEW ? <NewTest /> : <KnownTest key={id} id={id} />;
}

function NewTest() {
  const from = useSearchParams()[0].get('from');
  const copied = useQuery({ ...testQuery(from ?? ''), enabled: from !== null });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <title>{t('shell.title', { page: t('tests.newTitle') })}</title>
      <PageHeader title={t('tests.newTitle')} />
      {copied.isError && <ErrorPanel title={t('tests.copyFailed')} failure={copied.error} />}
      {from !== null && copied.isPending ? (
        <SkeletonBlock what={t('tests.loading')} heights={[240, 320, 240]} />
      ) : (
        <TestEditor read={null} start={copied.data === undefined ? BLANK : copyOf(copied.data)} />
      )}
    </div>
  );
}

function copyOf(test: AssistantTest) {
  const values = fromWire(test);
  return { ...values, name: copyName(values.name, new Set()) };
}

function KnownTest({ id }: { id: string }) {
  const test = useQuery(testQuery(id));
  if (test.data !== undefined) return <Shown test={test.data} />;
  if (test.isError && 'status' in test.error && test.error.status === 404) return <NoTest />;
  if (test.isError) return <ErrorPanel title={t('tests.failed')} failure={test.error} onRetry={() => void test.refetch()} retrying={test.isFetching} />;
  return <SkeletonBlock what={t('tests.loading')} heights={[28, 240, 320, 240]} />;
}

function NoTest() {
  return (
    <div className="rounded-3 border border-line-2 bg-surface">
      <EmptyState
        title={t('tests.notFoundTitle')}
        action={
          <Link to={paths.tests()} className={buttonStyle()}>
            {t('tests.toTests')}
          </Link>
        }
      >
        {t('tests.notFoundSays')}
      </EmptyState>
    </div>
  );
}

function Shown({ test }: { test: AssistantTest }) {
  const navigate = useNavigate();
  const { mutate: keep } = useMutation(exportTestsWrite());
  const [asked, setAsked] = useState<'run' | 'delete' | null>(null);
  const [isDirty, setDirty] = useState(false);
  const close = () => setAsked(null);
  const notNow = isDirty ? t('tests.runUnsaved') : undefined;
  usePlainKey((key) => key === 'r' && notNow === undefined && setAsked('run'));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <title>{t('shell.title', { page: test.name })}</title>
      <PageHeader
        title={test.name}
        facts={
          <>
            {test.test_suite && (
              <Link to={paths.suite(test.test_suite)} title={test.test_suite} className={`max-w-60 truncate ${linkStyle}`}>
                {test.test_suite}
              </Link>
            )}
            <span>{channelText(test.telnyx_conversation_channel)}</span>
            <TimeText iso={test.created_at} />
          </>
        }
        actions={
          <>
            <Button variant="primary" icon="play" disabledReason={notNow} onClick={() => setAsked('run')}>
              {t('tests.run')}
            </Button>
            <Menu
              label={t('ui.actionsFor', { name: test.name })}
              items={[
                { key: 'copy', label: t('tests.duplicate'), icon: 'copy', onSelect: () => void navigate(paths.newTest(test.test_id)) },
                {
                  key: 'export',
                  label: t('tests.export'),
                  icon: 'download',
                  onSelect: () => keep([test.test_id], { onSuccess: ({ answer }) => saveFile(answer.name, answer.text, 'application/json') }),
                },
                { key: 'delete', label: t('tests.remove'), icon: 'trash', danger: true, onSelect: () => setAsked('delete') },
              ]}
            />
          </>
        }
      />
      <TestEditor
        read={test}
        start={fromWire(test)}
        onDirty={setDirty}
        aside={<LatestRuns testId={test.test_id} notNow={notNow} onRun={() => setAsked('run')} />}
      />
      {asked === 'run' && <RunTest test={test} onClose={close} />}
      {asked === 'delete' && <DeleteTests tests={[test]} onClose={close} onDeleted={() => void navigate(paths.tests())} />}
    </div>
  );
}
