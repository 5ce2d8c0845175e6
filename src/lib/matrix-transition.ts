import type { Batch, Fact } from './matrix.ts';

/** What the newest result of a test is, seen from the one before it. */
export type Transition = 'new' | 'fixed' | 'still' | 'passing' | 'never';

/**
 * `new`: it does not pass any more (or failed at its first run); `still`: it did not pass the time before either; `fixed`: it
 * passes again. Like in a rate an error is no pass. `never`: no run of it has passed or failed yet. A status not known here
 * says neither, and is passed over.
 */
export function transitionOf(testId: string, batches: readonly Batch[]): Transition {
  let newest: boolean | null = null;
  let before: boolean | null = null;
  for (const batch of batches) {
    const fact = batch.cells.get(testId);
    const result = fact === undefined ? null : resultOf(fact);
    if (result === null) continue;
    if (newest === null) {
      newest = result;
      continue;
    }
    before = result;
    break;
  }
  if (newest === null || !wasJudged(testId, batches)) return 'never';
  if (newest) return before === false ? 'fixed' : 'passing';
  return before === false ? 'still' : 'new';
}

/** Whether a run passed; `null` while it is open, or when its status is not known here. */
function resultOf(fact: Fact): boolean | null {
  if (fact.open) return null;
  if (fact.status === 'passed') return true;
  return fact.status === 'failed' || fact.status === 'error' ? false : null;
}

function wasJudged(testId: string, batches: readonly Batch[]): boolean {
  return batches.some((batch) => {
    const status = batch.cells.get(testId)?.status;
    return status === 'passed' || status === 'failed';
  });
}
