import type { Batch } from '#lib/matrix.ts';

type Part = { readonly part: string; readonly runs: readonly string[] };

/** The runs to look up, one for each batch, month by month: new batches touch the first month and older ones the last. */
export function ledgerParts(batches: readonly Batch[]): Part[] {
  const months = Map.groupBy(batches, (batch) => new Date(batch.at).toISOString().slice(0, 7));
  return [...months].map(([part, group]) => ({ part, runs: group.map(runForLedger) }));
}

/** All runs of a batch are made on one version: this one stands for them. */
export function runForLedger(batch: Batch): string {
  const [first = ''] = batch.runs.keys();
  return first;
}
