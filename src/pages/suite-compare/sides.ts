import type { Batch } from '#lib/matrix.ts';
import type { LedgerRow } from '#wire/ledger.ts';
import type { Side } from './params.ts';

/** How many batches of a version are put together. */
const NEWEST = 5;

/** The batches whose runs make up a side, newest first: of a version those that the ledger knows in this suite. */
export function batchesOf(side: Side | null, ledger: readonly LedgerRow[], testIds: ReadonlySet<string>): string[] {
  if (side === null) return [];
  if (side.kind === 'batch') return [side.id];
  const rows = ledger.filter((row) => row.version_id === side.id && testIds.has(row.test_id));
  return [...new Set(rows.flatMap((row) => row.test_suite_run_id ?? []))].slice(0, NEWEST);
}

/** What stands on a side that the address does not name: the newest two batches that have ended. */
export function withDefaults(before: Side | null, after: Side | null, batches: readonly Batch[]): { before: Side | null; after: Side | null } {
  const ended = batches.filter((batch) => batch.suite && [...batch.cells.values()].every((fact) => !fact.open));
  const [newest, second] = ended.filter((batch) => batch.id !== before?.id && batch.id !== after?.id);
  const side = (batch: Batch | undefined): Side | null => (batch === undefined ? null : { kind: 'batch', id: batch.id });
  if (before === null && after === null) return { before: side(second), after: side(newest) };
  return { before: before ?? side(newest), after: after ?? side(newest) };
}
