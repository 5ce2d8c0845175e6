import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { ShownVersion } from '#lib/batch-version.ts';
import { paths } from '#lib/paths.ts';
import { announcement, assistantAt, destinationText, phoneCallsOf } from '#lib/run-plan.ts';
import { versionOptions } from '#lib/version-options.ts';
import { t } from '#lib/words/t.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { statusQuery } from '#queries/local.ts';
import { PartlyStarted } from '#queries/repeat-run.ts';
import { triggerTestWrite } from '#queries/runs.ts';
import { versionsQuery } from '#queries/versions.ts';
import { ErrorPanel } from '#ui/states.tsx';
import { RunDialog, type VersionChoice } from '#ui/RunDialog.tsx';
import type { AssistantTest } from '#wire/test.ts';

type Props = { test: AssistantTest; /** On which the run that is shown was made, where that is known. */ version: ShownVersion | null; onClose: () => void };

/** Runs the test once more, on the same version unless another is chosen, after saying whom that reaches; then shows the new run. */
export function RunAgain({ test, version, onClose }: Props) {
  const navigate = useNavigate();
  const simulated = useQuery(statusQuery()).data?.mode === 'sandbox';
  const assistantId = test.destination ? assistantAt(test.destination) : null;
  const choice = useChoice(test.destination ?? null, version?.id);
  const assistant = useQuery({ ...assistantQuery(assistantId ?? ''), enabled: assistantId !== null });
  const run = useMutation(triggerTestWrite(test.test_id));
  return (
    <RunDialog
      title={t('run.againTitle', { name: test.name })}
      says={(times) => announcement([test], times, simulated, assistant.data?.name)}
      phoneCalls={simulated ? 0 : phoneCallsOf([test])}
      action={t('run.againDo')}
      hint={version === null ? t('run.againUnknown') : t('run.againSame', { version: version.name })}
      choice={choice}
      busy={run.isPending}
      error={
        run.error && (
          <ErrorPanel
            title={run.error instanceof PartlyStarted ? t('suites.runPartly', { count: run.error.started }) : t('run.againFailed')}
            failure={run.error}
          />
        )
      }
      onRun={(versionId, times) =>
        run.mutate(
          { versionId, assistantId: assistantId ?? undefined, times },
          {
            onSuccess: ({ answer }) => {
              onClose();
              const newest = answer.at(-1);
              if (newest !== undefined) void navigate(paths.run(newest.test_id, newest.run_id));
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}

/** `before` is preselected, unless it is main now: main has no id here. */
function useChoice(destination: string | null, before: string | undefined): VersionChoice {
  const id = (destination === null ? null : assistantAt(destination)) ?? '';
  const main = useQuery({ ...assistantQuery(id), enabled: id !== '' });
  const versions = useQuery({ ...versionsQuery(id), enabled: id !== '' });
  if (destination === null) return { kind: 'none', why: t('suites.noVersionNone') };
  if (id === '') return { kind: 'none', why: t('run.noVersionNumber', { destination: destinationText(destination) }) };
  if (versions.isError || main.isError) return { kind: 'none', why: t('run.versionsFailed') };
  if (versions.isPending || main.isPending) return { kind: 'loading' };
  return { kind: 'choose', options: versionOptions(main.data, versions.data), first: before };
}
