import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { testRunsQuery } from '#queries/runs.ts';
import { IconButton } from '#ui/Button.tsx';
import { usePlainKey } from '#ui/use-plain-key.ts';

/** To the run of this test before, and after, this one: by button, by h and by l. `r` runs it again. */
export function Neighbours({ testId, runId, onRun }: { testId: string; runId: string; onRun: () => void }) {
  const runs = useQuery(testRunsQuery(testId)).data ?? [];
  const navigate = useNavigate();
  const at = runs.findIndex((run) => run.run_id === runId);
  const go = (by: 1 | -1) => {
    const run = at === -1 ? undefined : runs[at + by];
    if (run !== undefined) void navigate(paths.run(testId, run.run_id));
  };
  usePlainKey((key) => {
    if (key === 'h') go(1);
    if (key === 'l') go(-1);
    if (key === 'r') onRun();
  });
  const reason = (none: boolean, why: string) => (at === -1 ? t('run.neighboursUnknown') : none ? why : undefined);
  return (
    <span className="flex gap-2">
      <IconButton
        variant="quiet"
        icon="arrowLeft"
        tip="below"
        label={t('run.previous')}
        disabledReason={reason(at === runs.length - 1, t('run.previousNone'))}
        onClick={() => go(1)}
      />
      <IconButton
        variant="quiet"
        icon="arrowRight"
        tip="below"
        label={t('run.next')}
        disabledReason={reason(at === 0, t('run.nextNone'))}
        onClick={() => go(-1)}
      />
    </span>
  );
}
