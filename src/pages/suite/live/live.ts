import type { Batch } from '#lib/matrix.ts';
import { FORGOTTEN_AFTER_MS } from '#lib/poll.ts';

/** How far a batch is, part by part, for a bar whose parts add up to its runs. */
export type Progress = {
  readonly passed: number;
  readonly failed: number;
  readonly other: number;
  readonly running: number;
  readonly waiting: number;
  readonly total: number;
};

/** Counts a batch by what its bar shows. */
export function progressOf(batch: Batch): Progress {
  const count = { passed: 0, failed: 0, other: 0, running: 0, waiting: 0, total: 0 };
  for (const { status, open } of batch.cells.values()) {
    count.total += 1;
    if (open) count[status === 'pending' ? 'waiting' : 'running'] += 1;
    else if (status === 'passed') count.passed += 1;
    else if (status === 'failed') count.failed += 1;
    else count.other += 1;
  }
  return count;
}

/** Runs of a batch that have ended. */
export function doneOf(progress: Progress): number {
  return progress.total - progress.running - progress.waiting;
}

/** Batches under way, newest first. What never ended within a day is not waited for. */
export function openBatches(batches: readonly Batch[], now: number): Batch[] {
  return batches.filter((batch) => now - batch.at < FORGOTTEN_AFTER_MS && [...batch.cells.values()].some((fact) => fact.open));
}

/** How many runs should have ended long ago. */
export function countForgotten(batches: readonly Batch[], now: number): number {
  return batches
    .filter((batch) => now - batch.at >= FORGOTTEN_AFTER_MS)
    .reduce((sum, batch) => {
      let open = 0;
      for (const fact of batch.cells.values()) if (fact.open) open += 1;
      return sum + open;
    }, 0);
}
