import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { testRunsQuery } from '#queries/runs.ts';
import { IconButton } from '#ui/Button.tsx';

/** To the run of this test before, and after, this one. */
export function Neighbours({ testId, runId }: { testId: string; runId: string }) {
  const runs = useQuery(testRunsQuery(testId)).data ?? [];
  const navigate = useNavigate();
  const at = runs.findIndex((run) => run.run_id === runId);
  const go = (run: { run_id: string } | undefined) => run !== undefined && void navigate(paths.run(testId, run.run_id));
  const reason = (none: boolean, why: string) => (at === -1 ? t('run.neighboursUnknown') : none ? why : undefined);
  return (
    <span className="flex gap-2">
      <IconButton
        variant="quiet"
        icon="arrowLeft"
        tip="below"
        label={t('run.previous')}
        disabledReason={reason(at === runs.length - 1, t('run.previousNone'))}
        onClick={() => go(runs[at + 1])}
      />
      <IconButton
        variant="quiet"
        icon="arrowRight"
        tip="below"
        label={t('run.next')}
        disabledReason={reason(at === 0, t('run.nextNone'))}
        onClick={() => go(runs[at - 1])}
      />
    </span>
  );
}
