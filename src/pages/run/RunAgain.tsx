import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { assistantAt, destinationText, planText } from '#lib/run-plan.ts';
import { versionOptions } from '#lib/version-options.ts';
import { t } from '#lib/words/t.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { statusQuery } from '#queries/local.ts';
import { triggerTestWrite } from '#queries/runs.ts';
import { versionsQuery } from '#queries/versions.ts';
import { ErrorPanel } from '#ui/states.tsx';
import { RunDialog, type VersionChoice } from '#ui/RunDialog.tsx';
import type { AssistantTest } from '#wire/test.ts';

/** Runs the test once more, after saying whom that reaches; then shows the new run. */
export function RunAgain({ test, onClose }: { test: AssistantTest; onClose: () => void }) {
  const navigate = useNavigate();
  const simulated = useQuery(statusQuery()).data?.mode === 'sandbox';
  const choice = useChoice(test.destination ?? null);
  const run = useMutation(triggerTestWrite(test.test_id));
  return (
    <RunDialog
      title={t('run.againTitle', { name: test.name })}
      says={`${t('run.againWill', { what: planText([test], simulated) })} ${simulated ? t('suites.simulated') : t('suites.real')}`}
      action={t('run.againDo')}
      hint={t('run.againUnknown')}
      choice={choice}
      busy={run.isPending}
      error={run.error && <ErrorPanel title={t('run.againFailed')} failure={run.error} />}
      onRun={(versionId) =>
        run.mutate(versionId === undefined ? {} : { versionId }, {
          onSuccess: ({ answer }) => {
            onClose();
            void navigate(paths.run(answer.test_id, answer.run_id));
          },
        })
      }
      onClose={onClose}
    />
  );
}

function useChoice(destination: string | null): VersionChoice {
  const id = (destination === null ? null : assistantAt(destination)) ?? '';
  const main = useQuery({ ...assistantQuery(id), enabled: id !== '' });
  const versions = useQuery({ ...versionsQuery(id), enabled: id !== '' });
  if (destination === null) return { kind: 'none', why: t('suites.noVersionNone') };
  if (id === '') return { kind: 'none', why: t('run.noVersionNumber', { destination: destinationText(destination) }) };
  if (versions.isError || main.isError) return { kind: 'none', why: t('run.versionsFailed') };
  if (versions.isPending || main.isPending) return { kind: 'loading' };
  return { kind: 'choose', options: versionOptions(main.data, versions.data) };
}
