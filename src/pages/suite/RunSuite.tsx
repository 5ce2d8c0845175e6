import { useMutation, useQuery } from '@tanstack/react-query';
import { assistantAt, destinationsOf, destinationText, planText } from '#lib/run-plan.ts';
import { versionOptions } from '#lib/version-options.ts';
import { t } from '#lib/words/t.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { statusQuery } from '#queries/local.ts';
import { triggerSuiteWrite } from '#queries/suites.ts';
import { versionsQuery } from '#queries/versions.ts';
import { ErrorPanel } from '#ui/states.tsx';
import { RunDialog, type VersionChoice } from '#ui/RunDialog.tsx';
import type { AssistantTest } from '#wire/test.ts';

type Props = { suite: string; tests: readonly AssistantTest[]; onClose: () => void };

/** Runs the suite, after saying how many conversations that starts and where. */
export function RunSuite({ suite, tests, onClose }: Props) {
  const simulated = useQuery(statusQuery()).data?.mode === 'sandbox';
  const destinations = destinationsOf(tests);
  const [only] = destinations;
  const assistant = only === undefined || destinations.length > 1 ? null : assistantAt(only);
  const choice = useVersions(assistant);
  const run = useMutation(triggerSuiteWrite(suite));
  return (
    <RunDialog
      title={t('suites.runTitle', { name: suite })}
      says={`${t('suites.willRun', { what: planText(tests, simulated) })} ${simulated ? t('suites.simulated') : t('suites.real')}`}
      action={t('suites.runDo')}
      hint={t('suites.versionHint')}
      choice={assistant === null ? { kind: 'none', why: whyNone(destinations) } : choice}
      busy={run.isPending}
      error={run.error && <ErrorPanel title={t('suites.runFailed')} failure={run.error} />}
      onRun={(versionId) => run.mutate(versionId === undefined ? {} : { versionId }, { onSuccess: onClose })}
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
