import { queryOptions } from '@tanstack/react-query';
import { lookUpLedger } from '#api/ledger.ts';
import { LEDGER_LOOKUP, type LedgerRow } from '#wire/ledger.ts';

/** The start of the keys of what runs were made on. */
export const RUN_VERSIONS = ['run-versions'] as const;

/**
 * What the run ledger knows of these runs, by run id; what is missing was started elsewhere. `part` names the stretch of a
 * history that they are from: while older runs come, only the last stretch is asked for anew.
 */
export const runVersionsQuery = (part: string, runIds: readonly string[]) =>
  queryOptions({
    queryKey: [...RUN_VERSIONS, part, runIds.length, runIds.at(0) ?? '', runIds.at(-1) ?? ''] as const,
    queryFn: async ({ signal }): Promise<readonly LedgerRow[]> => {
      const parts = Array.from({ length: Math.ceil(runIds.length / LEDGER_LOOKUP) }, (_, at) => runIds.slice(at * LEDGER_LOOKUP, (at + 1) * LEDGER_LOOKUP));
      return (await Promise.all(parts.map((runs) => lookUpLedger({ runs, suite_runs: [] }, signal)))).flatMap(({ data }) => data);
    },
    // A row never changes once it is there; a run started here makes the keys stale.
    staleTime: 300_000,
  });
