import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { shownVersions, type ShownVersion } from '#lib/batch-version.ts';
import type { Fact } from '#lib/matrix.ts';
import { settledBatches } from '#lib/matrix-walk.ts';
import { assistantAt, destinationsOf } from '#lib/run-plan.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { ledgerQuery } from '#queries/ledger.ts';
import { batchRunsQuery, suiteRunsQuery } from '#queries/suite-runs.ts';
import { suiteTestsQuery } from '#queries/suites.ts';
import { versionsQuery } from '#queries/versions.ts';
import type { Side } from './params.ts';
import { batchesOf, withDefaults } from './sides.ts';

/** Everything that a comparison is made of. */
export function useCompared(suite: string, wantedBefore: Side | null, wantedAfter: Side | null) {
  const tests = useQuery(suiteTestsQuery(suite));
  const walk = useQuery(suiteRunsQuery(suite));
  const list = tests.data ?? [];
  const [destination, ...others] = destinationsOf(list);
  const assistant = (destination !== undefined && others.length === 0 ? assistantAt(destination) : null) ?? '';
  const has = { enabled: assistant !== '' };
  const ledger = useQuery({ ...ledgerQuery(assistant), ...has });
  const main = useQuery({ ...assistantQuery(assistant), ...has });
  const versions = useQuery({ ...versionsQuery(assistant), ...has });

  const batches = walk.data === undefined ? [] : settledBatches(walk.data).filter((batch) => batch.suite);
  const { before, after } = withDefaults(wantedBefore, wantedAfter, batches);
  const testIds = new Set(list.map((test) => test.test_id));
  const [beforeRuns, afterRuns] = [batchesOf(before, ledger.data ?? [], testIds), batchesOf(after, ledger.data ?? [], testIds)];
  const from = useQueries({ queries: beforeRuns.map((id) => batchRunsQuery(suite, id)), combine: joined });
  const to = useQueries({ queries: afterRuns.map((id) => batchRunsQuery(suite, id)), combine: joined });
  const shown = useMemo(() => shownVersions(versions.data ?? [], main.data?.version_id ?? undefined), [versions.data, main.data]);
  const byBatch = useMemo(
    () => new Map((ledger.data ?? []).flatMap((row) => (row.test_suite_run_id && row.version_id ? [[row.test_suite_run_id, row.version_id] as const] : []))),
    [ledger.data],
  );
  const versionOf = (batchId: string): ShownVersion | null => shown.get(byBatch.get(batchId) ?? '') ?? null;
  const tested = new Set(byBatch.values());
  return {
    tests,
    walk,
    batches,
    before,
    after,
    from,
    to,
    shown,
    versionOf,
    /** The versions of which the ledger knows runs. */
    testedVersions: [...shown.values()].filter((version) => tested.has(version.id)),
    sizes: { before: beforeRuns.length, after: afterRuns.length },
  };
}

export type Compared = ReturnType<typeof useCompared>;
export type Loaded = { readonly facts: readonly Fact[]; readonly pending: boolean; readonly error: Error | null; readonly retry: () => void };

function joined(results: readonly UseQueryResult<Fact[]>[]): Loaded {
  return {
    facts: results.flatMap((result) => result.data ?? []),
    pending: results.some((result) => result.isPending),
    error: results.find((result) => result.error !== null)?.error ?? null,
    retry: () => {
      for (const result of results) void result.refetch();
    },
  };
}
