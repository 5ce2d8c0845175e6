import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { allPages, LARGEST_PAGE } from '#api/pages.ts';
import { listSuiteRuns, retrieveTestRun } from '#api/runs.ts';
import type { Fact } from '#lib/matrix.ts';
import { NEW_WALK, withKnown, withNewest, withOlder, withPages, type Arrived, type Walk } from '#lib/matrix-walk.ts';
import { FORGOTTEN_AFTER_MS, pollEvery } from '#lib/poll.ts';
import type { Page } from '#wire/page.ts';
import { hasEnded } from '#wire/run-status.ts';
import type { TestRun } from '#wire/run.ts';

/** The start of the keys of all suites' runs. */
export const SUITE_RUNS = ['suite-runs'] as const;
export const suiteRunsKey = (suite: string) => [...SUITE_RUNS, suite] as const;

/**
 * The runs of a suite, from the newest back as far as they were asked for with {@link loadOlder}. Reading again brings what
 * is new and what has changed, and keeps the rest: a suite may have 100,000 runs. Asks again while one is under way; a
 * hidden tab does not ask.
 */
export const suiteRunsQuery = (suite: string) =>
  queryOptions({
    queryKey: suiteRunsKey(suite),
    queryFn: async ({ client, signal }) => {
      const newest = await readPage(suite, 1, signal);
      const walk = await settled(suite, withNewest(known(client, suite), newest), signal);
      return withKnown(walk, await readOpen(suite, walk, newest.facts, signal));
    },
    refetchInterval: ({ state }) => pollEvery(state.data === undefined ? null : openSince(state.data, Date.now()), Date.now()),
    // The data holds maps and keeps unchanged parts by itself.
    structuralSharing: false,
  });

/** Pages that are asked for at once while somebody goes back through a history: it may have a thousand of them. */
const SIDE_BY_SIDE = 4;

/** Reads the next older pages of a suite's runs into {@link suiteRunsQuery}. Does nothing when all are there. */
export async function loadOlder(client: QueryClient, suite: string, signal?: AbortSignal, most = 1): Promise<void> {
  const { next, total } = known(client, suite);
  if (next === null) return;
  const left = Math.max(1, Math.ceil(total / LARGEST_PAGE) - next + 1);
  const pages = await Promise.all(Array.from({ length: Math.min(most, left) }, (_, at) => readPage(suite, next + at, signal)));
  const now = known(client, suite);
  // Read again meanwhile, and somewhere else by now: the next call asks for what is then missing.
  if (now.next !== next) return;
  const after = withPages(now, pages);
  client.setQueryData(suiteRunsKey(suite), isWhole(after) ? after : await settled(suite, after, signal));
}

/** All runs of one trigger, however old it is; asked for again while one of them is under way. */
export const batchRunsQuery = (suite: string, batchId: string) =>
  queryOptions({
    queryKey: [...SUITE_RUNS, suite, 'batch', batchId] as const,
    queryFn: async ({ signal }) => (await readBatch(suite, batchId, signal)).map(factOf),
    refetchInterval: ({ state }) => pollEvery(openIn(state.data ?? []), Date.now()),
  });

function openIn(facts: readonly Fact[]): number | null {
  const open = facts.filter((fact) => fact.open).map((fact) => fact.at);
  return open.length === 0 ? null : Math.max(...open);
}

/**
 * Reading the next older pages, as a query: while it is enabled, more and more come, for each answer changes the key. Its
 * result goes into {@link suiteRunsQuery}.
 */
export const olderRunsQuery = (suite: string, walk: Walk) =>
  queryOptions({
    queryKey: ['older-runs', suite, walk.next, walk.history.loaded] as const,
    queryFn: async ({ client, signal }) => {
      await loadOlder(client, suite, signal, SIDE_BY_SIDE);
      return null;
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** What the history keeps of a run. */
function factOf(run: TestRun): Fact {
  const ended = Date.parse(run.completed_at ?? '');
  return {
    runId: run.run_id,
    testId: run.test_id,
    trigger: run.test_suite_run_id ?? null,
    status: run.status,
    at: Date.parse(run.created_at),
    endedAt: Number.isNaN(ended) ? null : ended,
    open: !hasEnded(run),
    verdicts: (run.detail_status ?? []).map(({ name, status }) => ({ name, status })),
  };
}

function known(client: QueryClient, suite: string): Walk {
  return client.getQueryData<Walk>(suiteRunsKey(suite)) ?? NEW_WALK;
}

/** Goes on where the list changed so much under the walk that it cannot be shown as it is. */
async function settled(suite: string, started: Walk, signal: AbortSignal | undefined): Promise<Walk> {
  let walk = started;
  while (!isWhole(walk) && walk.next !== null) walk = withOlder(walk, await readPage(suite, walk.next, signal));
  return walk;
}

/** Whether a walk can be shown: it has begun, and has no hole. */
function isWhole(walk: Walk): boolean {
  return walk.next === null || (walk.gap === null && walk.history.loaded > 0);
}

async function readPage(suite: string, number: number, signal: AbortSignal | undefined): Promise<Arrived> {
  const page: Page<TestRun> = await listSuiteRuns(suite, { 'page[number]': number, 'page[size]': LARGEST_PAGE }, signal);
  return { facts: page.data.map(factOf), total: page.meta.total_results, pages: page.meta.total_pages };
}

/** All runs of one trigger of a suite. */
function readBatch(suite: string, batchId: string, signal: AbortSignal | undefined): Promise<TestRun[]> {
  return allPages(
    (page) => listSuiteRuns(suite, { test_suite_run_id: batchId, ...page }, signal),
    (run) => run.run_id,
  );
}

/** Runs under way that newer ones have pushed off the first page, read by themselves. */
async function readOpen(suite: string, walk: Walk, fresh: readonly Fact[], signal: AbortSignal): Promise<Fact[]> {
  const seen = new Set(fresh.map((fact) => fact.runId));
  const missed = openFacts(walk, Date.now()).filter((fact) => !seen.has(fact.runId));
  const batches = new Set(missed.flatMap((fact) => fact.trigger ?? []));
  const runs = await Promise.all([
    ...[...batches].map((batchId) => readBatch(suite, batchId, signal)),
    ...missed.filter((fact) => fact.trigger === null).map(async (fact) => [await retrieveTestRun(fact.testId, fact.runId, signal)]),
  ]);
  return runs.flat().map(factOf);
}

/** Since when the youngest run that has not ended is under way; `null` when all have. */
export function openSince(walk: Walk, now: number): number | null {
  const open = openFacts(walk, now).map((fact) => fact.at);
  return open.length === 0 ? null : Math.max(...open);
}

/** Runs under way that are still expected to end. */
function openFacts(walk: Walk, now: number): Fact[] {
  const recent = walk.history.batches.filter((batch) => now - batch.at < FORGOTTEN_AFTER_MS);
  return recent.flatMap((batch) => [...batch.runs.values()].filter((fact) => fact.open));
}
