import { queryOptions } from '@tanstack/react-query';
import { listLedger, lookUpLedger } from '#api/ledger.ts';
import { LEDGER_LOOKUP, type LedgerRow } from '#wire/ledger.ts';

/** The start of every key whose data rests on the ledger. */
export const LEDGER = ['ledger'] as const;

/** The newest runs that were started here on an assistant: which version each met, and its fingerprint. */
export const ledgerQuery = (assistantId: string) =>
  queryOptions({
    queryKey: [...LEDGER, 'assistant', assistantId] as const,
    queryFn: async ({ signal }) => (await listLedger({ assistant: assistantId }, signal)).data,
  });

/** What is known of these runs, by run id. A run that is missing was started elsewhere: its version is not known. */
export const ledgerOfRunsQuery = (runIds: readonly string[]) =>
  queryOptions({
    queryKey: [...LEDGER, 'runs', runIds] as const,
    queryFn: async ({ signal }) =>
      byRun((await Promise.all(inParts(runIds).map((runs) => lookUpLedger({ runs, suite_runs: [] }, signal)))).flatMap(({ data }) => data)),
    // A row never changes, once it is there.
    staleTime: 60_000,
    structuralSharing: false,
  });

function byRun(rows: readonly LedgerRow[]): ReadonlyMap<string, LedgerRow> {
  return new Map(rows.map((row) => [row.run_id, row]));
}

function inParts(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / LEDGER_LOOKUP) }, (_, at) => ids.slice(at * LEDGER_LOOKUP, (at + 1) * LEDGER_LOOKUP));
}
