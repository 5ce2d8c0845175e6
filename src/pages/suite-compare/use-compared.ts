import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { shownVersions, type ShownVersion } from '#lib/batch-version.ts';
import type { Fact } from '#lib/matrix.ts';
import { settledBatches } from '#lib/matrix-walk.ts';
import { assistantAt, destinationsOf } from '#lib/run-plan.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { ledgerQuery } from '#queries/ledger.ts';
import { runVersionsQuery } from '#queries/batch-versions.ts';
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
  const batches = walk.data === undefined ? [] : settledBatches(walk.data).filter((batch) => batch.suite);
  const [destination, ...others] = destinationsOf(list);
  const firsts = batches.flatMap((batch) => [...batch.runs.keys()].slice(0, 1));
  const rows = useQuery({ ...runVersionsQuery(`compare ${suite}`, firsts), enabled: firsts.length > 0 }).data;
  // Tests that reach a number do not name the assistant that answers there: the ledger does.
  const [answered, ...more] = new Set(rows?.flatMap((row) => row.assistant_id ?? []));
  const assistant = (destination !== undefined && others.length === 0 ? assistantAt(destination) : null) ?? (more.length === 0 ? answered : undefined) ?? '';
  const has = { enabled: assistant !== '' };
  const ledger = useQuery({ ...ledgerQuery(assistant), ...has });
  const main = useQuery({ ...assistantQuery(assistant), ...has });
  const versions = useQuery({ ...versionsQuery(assistant), ...has });

  const known = useMemo(() => [...(ledger.data ?? []), ...(rows ?? [])], [ledger.data, rows]);
  const { before, after } = withDefaults(wantedBefore, wantedAfter, batches);
  const testIds = new Set(list.map((test) => test.test_id));
  const [beforeRuns, afterRuns] = [batchesOf(before, known, testIds), batchesOf(after, known, testIds)];
  const from = useQueries({ queries: beforeRuns.map((id) => batchRunsQuery(suite, id)), combine: joined });
  const to = useQueries({ queries: afterRuns.map((id) => batchRunsQuery(suite, id)), combine: joined });
  const shown = useMemo(() => shownVersions(versions.data ?? [], main.data?.version_id ?? undefined), [versions.data, main.data]);
  const byBatch = useMemo(
    () => new Map(known.flatMap((row) => (row.test_suite_run_id && row.version_id ? [[row.test_suite_run_id, row.version_id] as const] : []))),
    [known],
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
