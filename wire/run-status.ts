/** The life of a test run (TestStatus, contract section 7): a run only ever moves down this table. */
const LIFE = {
  pending: { rank: 0, ended: false },
  starting: { rank: 1, ended: false },
  running: { rank: 2, ended: false },
  passed: { rank: 3, ended: true },
  failed: { rank: 3, ended: true },
  error: { rank: 3, ended: true },
} as const satisfies Record<string, { rank: number; ended: boolean }>;

/** A status that the API names today. It may name more later: those are shown as they are. */
export type RunStatus = keyof typeof LIFE;

export const RUN_STATUSES: readonly RunStatus[] = ['pending', 'starting', 'running', 'passed', 'failed', 'error'];

/** Whether this console knows the status. */
export function isRunStatus(status: string): status is RunStatus {
  return Object.hasOwn(LIFE, status);
}

/** Whether a run has ended. A status unknown here has ended when the run carries a completion time. */
export function hasEnded(run: { readonly status: string; readonly completed_at?: string | null | undefined }): boolean {
  if (isRunStatus(run.status)) return LIFE[run.status].ended;
  return typeof run.completed_at === 'string';
}

/** Whether `next` may follow `now`: the same, or further down the life of a run. */
export function mayFollow(now: RunStatus, next: RunStatus): boolean {
  return now === next || LIFE[next].rank > LIFE[now].rank;
}

/** How many runs are in each state. An ended run that neither passed nor failed counts as an error, never as a pass. */
export type Tally = { readonly passed: number; readonly failed: number; readonly error: number; readonly open: number; readonly total: number };

/** Counts a batch of runs. */
export function tallyOf(runs: readonly { readonly status: string; readonly completed_at?: string | null | undefined }[]): Tally {
  const count = (keep: (run: (typeof runs)[number]) => boolean) => runs.filter(keep).length;
  const passed = count((run) => run.status === 'passed');
  const failed = count((run) => run.status === 'failed');
  const open = count((run) => !hasEnded(run));
  return { passed, failed, open, error: runs.length - passed - failed - open, total: runs.length };
}
