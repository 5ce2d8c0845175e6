import type { LedgerLookup, LedgerRow } from '#wire/ledger.ts';
import { MOST_ROWS, type LedgerFilter } from './ledger-store.ts';
import type { Journal } from './store.ts';

/** The runs that a sandbox account began with, by the account's name. */
export type Seeded = (account: string | undefined) => readonly LedgerRow[];

/** Which run met which version: what this console started, and in the sandbox what its first data holds. */
export type Ledger = {
  readonly find: (account: string | undefined, filter: LedgerFilter) => LedgerRow[];
  readonly lookUp: (account: string | undefined, wanted: LedgerLookup) => LedgerRow[];
};

export function createLedger(journal: Journal, accountOf: (name: string | undefined) => string, seeded: Seeded): Ledger {
  return {
    find(account, filter) {
      const first = seeded(account).filter((row) => fits(row, filter));
      return [...journal.runs(accountOf(account), filter), ...first].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, MOST_ROWS);
    },
    lookUp(account, wanted) {
      const [runs, batches] = [new Set(wanted.runs), new Set(wanted.suite_runs)];
      const first = seeded(account).filter((row) => runs.has(row.run_id) || (row.test_suite_run_id !== null && batches.has(row.test_suite_run_id)));
      return [...journal.lookUp(accountOf(account), wanted), ...first];
    },
  };
}

function fits(row: LedgerRow, { run, suite_run: batch, assistant, version }: LedgerFilter): boolean {
  const same = (wanted: string | undefined, value: string | null) => wanted === undefined || wanted === value;
  return same(run, row.run_id) && same(batch, row.test_suite_run_id) && same(assistant, row.assistant_id) && same(version, row.version_id);
}
