import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { retrieveAssistant } from '#api/assistants.ts';
import { listLedger } from '#api/ledger.ts';
import { listTestRuns } from '#api/runs.ts';
import { retrieveVersion } from '#api/versions.ts';
import { pollEvery } from '#lib/poll.ts';
import { configHash } from '#wire/config-hash.ts';
import { evidenceOf, judgedOf, type Evidence, type EvidenceRun } from '#wire/evidence.ts';
import type { LedgerRow } from '#wire/ledger.ts';
import type { AssistantTest } from '#wire/test.ts';
import type { TestRun } from '#wire/run.ts';
import { LEDGER } from './ledger.ts';
import { loadOlder, suiteRunsQuery } from './suite-runs.ts';
import { testsQuery } from './tests.ts';
import { versionsQuery } from './versions.ts';

/** Old versions have old evidence; past this many, only main and the versions that were run last are looked at. */
const MOST_VERSIONS = 24;
/** Pages of a hundred runs that are read of one suite. What lies behind them is counted as not read. */
const MOST_PAGES = 20;
/** Tests without a suite whose own lists are read. */
const MOST_SINGLE = 20;

/**
 * What is known of each version of an assistant on exactly the configuration that it has now: runs that were started here,
 * as the API tells them. Runs that were started elsewhere have no version and count for nobody. Asks again while one is
 * under way.
 */
export const evidenceQuery = (assistantId: string) =>
  queryOptions({
    queryKey: [...LEDGER, 'evidence', assistantId] as const,
    queryFn: async ({ client, signal }): Promise<Evidence> => {
      const [main, { data }, versions] = await Promise.all([
        retrieveAssistant(assistantId, {}, signal),
        listLedger({ assistant: assistantId }, signal),
        client.query(versionsQuery(assistantId)),
      ]);
      const mainId = main.version_id ?? null;
      const there = new Set(versions.map((version) => version.version_id));
      const ids = [...new Set(data.flatMap((row) => row.version_id ?? []))].filter((id) => id !== mainId && there.has(id)).slice(0, MOST_VERSIONS);
      const others = await Promise.all(ids.map(async (id) => [id, await hashOf(assistantId, id, signal)] as const));
      const hashes = new Map(mainId === null ? others : [[mainId, configHash(main)], ...others]);
      const rows = data.filter((row) => row.version_id !== null && hashes.has(row.version_id));
      const exact = rows.filter((row) => row.config_hash === hashes.get(row.version_id ?? ''));
      return evidenceOf({ mainId, rows, hashes, runs: await runsOf(client, exact, signal) });
    },
    refetchInterval: ({ state }) => pollEvery(state.data?.openSince ?? null, Date.now()),
  });

/** The present fingerprint of a version. The list of versions may leave MCP servers out, and they are a part of what callers hear. */
async function hashOf(assistantId: string, versionId: string, signal: AbortSignal): Promise<string> {
  return configHash(await retrieveVersion(assistantId, versionId, { include_mcp_servers: true }, signal));
}

/** What the API says of the runs of these rows, by run id. A test that is gone took its runs with it: they are missing. */
async function runsOf(client: QueryClient, rows: readonly LedgerRow[], signal: AbortSignal): Promise<Map<string, EvidenceRun>> {
  if (rows.length === 0) return new Map();
  const tests = new Map((await client.query({ ...testsQuery(), staleTime: 60_000 })).map((test) => [test.test_id, test]));
  const suites = Map.groupBy(
    rows.filter((row) => suiteOf(tests, row) !== null),
    (row) => suiteOf(tests, row) ?? '',
  );
  const single = Map.groupBy(
    rows.filter((row) => tests.has(row.test_id) && suiteOf(tests, row) === null),
    (row) => row.test_id,
  );
  const found = await Promise.all([
    ...[...suites].map(([suite, wanted]) => suiteRuns(client, suite, wanted, tests, signal)),
    ...[...single.keys()]
      .slice(0, MOST_SINGLE)
      .map(async (id) => (await listTestRuns(id, { 'page[size]': 100 }, signal)).data.map((run) => told(run, tests, null))),
  ]);
  return new Map(found.flat());
}

function suiteOf(tests: ReadonlyMap<string, AssistantTest>, row: LedgerRow): string | null {
  return tests.get(row.test_id)?.test_suite || null;
}

/** Walks the runs of a suite from the newest back, in the same cache as its own page, until all wanted ones are there. */
async function suiteRuns(
  client: QueryClient,
  suite: string,
  wanted: readonly LedgerRow[],
  tests: ReadonlyMap<string, AssistantTest>,
  signal: AbortSignal,
): Promise<[string, EvidenceRun][]> {
  let walk = await client.query(suiteRunsQuery(suite));
  const facts = () => new Map(walk.history.batches.flatMap((batch) => [...batch.runs]));
  let found = facts();
  for (let page = 1; page < MOST_PAGES && walk.next !== null && wanted.some((row) => !found.has(row.run_id)); page += 1) {
    await loadOlder(client, suite, signal);
    walk = client.getQueryData(suiteRunsQuery(suite).queryKey) ?? walk;
    found = facts();
  }
  return wanted.flatMap(({ run_id: id }) => {
    const fact = found.get(id);
    if (fact === undefined) return [];
    const run = {
      run_id: id,
      test_id: fact.testId,
      status: fact.status,
      created_at: new Date(fact.at).toISOString(),
      completed_at: fact.endedAt === null ? null : new Date(fact.endedAt).toISOString(),
      detail_status: [...fact.verdicts],
    };
    return [told(run, tests, suite)];
  });
}

function told(
  run: Pick<TestRun, 'run_id' | 'test_id' | 'status' | 'created_at' | 'completed_at' | 'detail_status'>,
  tests: ReadonlyMap<string, AssistantTest>,
  suite: string | null,
): [string, EvidenceRun] {
  const criteria = tests.get(run.test_id)?.rubric.map(({ name }) => name);
  return [run.run_id, { testId: run.test_id, suite, judged: judgedOf(run, criteria), at: run.created_at }];
}
