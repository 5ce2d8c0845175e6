import { useMutation, useQuery } from '@tanstack/react-query';
import { announcement, assistantAt, destinationsOf, destinationText, phoneCallsOf } from '#lib/run-plan.ts';
import { versionOptions } from '#lib/version-options.ts';
import { t } from '#lib/words/t.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { statusQuery } from '#queries/local.ts';
import { PartlyStarted } from '#queries/repeat-run.ts';
import { triggerTestWrite } from '#queries/runs.ts';
import { triggerSuiteWrite } from '#queries/suites.ts';
import { versionsQuery } from '#queries/versions.ts';
import { ErrorPanel } from '#ui/states.tsx';
import { RunDialog, type VersionChoice } from '#ui/RunDialog.tsx';
import type { AssistantTest } from '#wire/test.ts';

/** Runs the suite, after saying how many conversations that starts and where. */
export function RunSuite({ suite, tests, onClose }: { suite: string; tests: readonly AssistantTest[]; onClose: () => void }) {
  const run = useMutation(triggerSuiteWrite(suite));
  return (
    <Asking title={t('suites.runTitle', { name: suite })} action={t('suites.runDo')} failed={t('suites.runFailed')} tests={tests} run={run} onClose={onClose} />
  );
}

/** Runs one test of the suite. */
export function RunOne({ test, onClose }: { test: AssistantTest; onClose: () => void }) {
  const run = useMutation(triggerTestWrite(test.test_id));
  return (
    <Asking
      title={t('suites.runTitle', { name: test.name })}
      action={t('suites.runOneDo')}
      failed={t('suites.runOneFailed')}
      tests={[test]}
      run={run}
      onClose={onClose}
    />
  );
}

type Vars = { versionId?: string | undefined; assistantId?: string | undefined; times?: number | undefined };
type Running = { readonly isPending: boolean; readonly error: Error | null; readonly mutate: (vars: Vars, then: { onSuccess: () => void }) => void };
type AskingProps = { title: string; action: string; failed: string; tests: readonly AssistantTest[]; run: Running; onClose: () => void };

function Asking({ title, action, failed, tests, run, onClose }: AskingProps) {
  const simulated = useQuery(statusQuery()).data?.mode === 'sandbox';
  const destinations = destinationsOf(tests);
  const [only] = destinations;
  const assistant = only === undefined || destinations.length > 1 ? null : assistantAt(only);
  const choice = useVersions(assistant);
  const reached = useQuery({ ...assistantQuery(assistant ?? ''), enabled: assistant !== null });
  return (
    <RunDialog
      title={title}
      says={(times) => announcement(tests, times, simulated, reached.data?.name)}
      phoneCalls={simulated ? 0 : phoneCallsOf(tests)}
      action={action}
      hint={t('suites.versionHint')}
      choice={assistant === null ? { kind: 'none', why: whyNone(destinations) } : choice}
      busy={run.isPending}
      error={
        run.error && (
          <ErrorPanel title={run.error instanceof PartlyStarted ? t('suites.runPartly', { count: run.error.started }) : failed} failure={run.error} />
        )
      }
      onRun={(versionId, times) => run.mutate({ versionId, assistantId: assistant ?? undefined, times }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

function whyNone(destinations: readonly string[]): string {
  const [only, ...more] = destinations;
  if (only === undefined) return t('suites.noVersionNone');
  return more.length === 0 ? t('suites.noVersionNumber', { destination: destinationText(only) }) : t('suites.noVersionSeveral', { count: destinations.length });
}

/** The versions of an assistant as choices; main comes first, and stands alone where the rest could not be read. */
function useVersions(assistantId: string | null): VersionChoice {
  const id = assistantId ?? '';
  const main = useQuery({ ...assistantQuery(id), enabled: id !== '' });
  const versions = useQuery({ ...versionsQuery(id), enabled: id !== '' });
  if (versions.isError) return { kind: 'none', why: t('suites.versionsFailed') };
  if (versions.isPending || main.isPending) return { kind: 'loading' };
  return main.data === undefined ? { kind: 'none', why: t('suites.versionsFailed') } : { kind: 'choose', options: versionOptions(main.data, versions.data) };
}
