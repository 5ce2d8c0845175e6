import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { goneVersion, shownVersions, type ShownVersion } from '#lib/batch-version.ts';
import type { Batch } from '#lib/matrix.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { runVersionsQuery } from '#queries/batch-versions.ts';
import { versionsQuery } from '#queries/versions.ts';
import type { LedgerRow } from '#wire/ledger.ts';
import { ledgerParts, runForLedger } from './ledger-parts.ts';

/** The version that each batch was made on, by batch id; a batch that is missing was started elsewhere. */
export type BatchVersions = ReadonlyMap<string, ShownVersion>;

/** Finds out on which versions batches were made, and which assistants those are of. */
export function useBatchVersions(batches: readonly Batch[]): { versions: BatchVersions; assistants: readonly string[] } {
  const parts = useMemo(() => ledgerParts(batches).map(({ part, runs }) => runVersionsQuery(part, runs)), [batches]);
  const rows = useQueries({ queries: parts, combine: joined });
  const assistants = useMemo(() => [...new Set(rows.flatMap((row) => row.assistant_id ?? []))].toSorted(), [rows]);
  const mains = useQueries({ queries: assistants.map(assistantQuery), combine: found });
  const lists = useQueries({ queries: assistants.map(versionsQuery), combine: found });
  const versions = useMemo(() => {
    const known = new Map(lists.flatMap((list) => [...shownVersions(list, mains.find((main) => main.id === list[0]?.id)?.version_id ?? undefined)]));
    const byRun = new Map(rows.flatMap((row) => (row.version_id === null ? [] : [[row.run_id, row.version_id] as const])));
    return new Map(
      batches.flatMap((batch) => {
        const id = byRun.get(runForLedger(batch));
        return id === undefined ? [] : [[batch.id, known.get(id) ?? goneVersion(id)] as const];
      }),
    );
  }, [batches, rows, lists, mains]);
  return { versions, assistants };
}

function joined(results: readonly UseQueryResult<readonly LedgerRow[]>[]): readonly LedgerRow[] {
  return results.flatMap((result) => result.data ?? []);
}

function found<Data>(results: readonly UseQueryResult<Data>[]): Data[] {
  return results.flatMap((result) => (result.data === undefined ? [] : [result.data]));
}
