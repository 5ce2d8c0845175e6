import { useMutation, useQuery } from '@tanstack/react-query';
import { announcement, assistantAt, destinationText, phoneCallsOf } from '#lib/run-plan.ts';
import { versionOptions } from '#lib/version-options.ts';
import { t } from '#lib/words/t.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { statusQuery } from '#queries/local.ts';
import { PartlyStarted } from '#queries/repeat-run.ts';
import { triggerTestWrite } from '#queries/runs.ts';
import { versionsQuery } from '#queries/versions.ts';
import { RunDialog, type VersionChoice } from '#ui/RunDialog.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import type { AssistantTest } from '#wire/test.ts';

/** Runs a test on main or on a version, after saying whom that reaches and how long it can take. */
export function RunTest({ test, onClose }: { test: AssistantTest; onClose: () => void }) {
  const simulated = useQuery(statusQuery()).data?.mode === 'sandbox';
  const assistantId = test.destination ? assistantAt(test.destination) : null;
  const choice = useChoice(test.destination ?? null, assistantId);
  const assistant = useQuery({ ...assistantQuery(assistantId ?? ''), enabled: assistantId !== null });
  const run = useMutation(triggerTestWrite(test.test_id));
  return (
    <RunDialog
      title={t('tests.runTitle', { name: test.name })}
      says={(times) => announcement([test], times, simulated, assistant.data?.name)}
      phoneCalls={simulated ? 0 : phoneCallsOf([test])}
      action={t('tests.runDo')}
      hint={t('suites.versionHint')}
      choice={choice}
      busy={run.isPending}
      error={
        run.error && (
          <ErrorPanel
            title={run.error instanceof PartlyStarted ? t('suites.runPartly', { count: run.error.started }) : t('tests.runFailed')}
            failure={run.error}
          />
        )
      }
      onRun={(versionId, times) => run.mutate({ versionId, assistantId: assistantId ?? undefined, times }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

/** The versions that can answer; main comes first. A number or an address decides by itself who answers. */
function useChoice(destination: string | null, assistantId: string | null): VersionChoice {
  const id = assistantId ?? '';
  const main = useQuery({ ...assistantQuery(id), enabled: id !== '' });
  const versions = useQuery({ ...versionsQuery(id), enabled: id !== '' });
  if (destination === null) return { kind: 'none', why: t('suites.noVersionNone') };
  if (id === '') return { kind: 'none', why: t('suites.noVersionNumber', { destination: destinationText(destination) }) };
  if (versions.isError || main.isError) return { kind: 'none', why: t('tests.versionsFailed') };
  if (versions.isPending || main.isPending) return { kind: 'loading' };
  return { kind: 'choose', options: versionOptions(main.data, versions.data) };
}
