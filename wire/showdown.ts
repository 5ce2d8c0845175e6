import { comparePairs, type PairedComparison } from '#lib/stats/mcnemar.ts';
import { judgedOf, type Judged } from './evidence.ts';
import { hasEnded } from './run-status.ts';
import type { TestRun } from './run.ts';
import type { AssistantTest } from './test.ts';

/** What a showdown does, said before anything runs. */
export type ShowdownPlan = {
  readonly rounds: number;
  /** Suite starts: one on each version in each round. */
  readonly starts: number;
  readonly runs: number;
  /** How many conversations of each channel, the most first. */
  readonly channels: readonly { readonly channel: string; readonly count: number }[];
  /** The numbers and addresses that are reached, and how often each. */
  readonly reached: readonly { readonly destination: string; readonly count: number }[];
  /** The most that all conversations together can last, and the most that the rounds take one after the other; in seconds. */
  readonly talkSeconds: number;
  readonly waitSeconds: number;
  /** Tests without a longest time: the two times above leave them out. */
  readonly unlimited: number;
};

export type Side = 'main' | 'candidate';

/** The same suite so many times on both versions. Within a start the tests run side by side; the starts follow each other. */
export function showdownPlan(tests: readonly AssistantTest[], rounds: number): ShowdownPlan {
  const starts = 2 * rounds;
  const counted = (keys: readonly string[]) =>
    [...Map.groupBy(keys, (key) => key)]
      .map(([key, same]) => ({ key, count: same.length * starts }))
      .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const limits = tests.flatMap((test) => test.max_duration_seconds ?? []);
  return {
    rounds,
    starts,
    runs: tests.length * starts,
    channels: counted(tests.map((test) => test.telnyx_conversation_channel)).map(({ key, count }) => ({ channel: key, count })),
    reached: counted(tests.flatMap((test) => test.destination ?? [])).map(({ key, count }) => ({ destination: key, count })),
    talkSeconds: starts * limits.reduce((sum, seconds) => sum + seconds, 0),
    waitSeconds: starts * Math.max(0, ...limits),
    unlimited: tests.length - limits.length,
  };
}

/** The runs of one start of the suite. */
export type Start = { readonly side: Side; readonly round: number; readonly runs: readonly TestRun[] };

/**
 * `fixed` and `broke`: each version always did the same, and not the other's. `noisy`: a version did not always do the same,
 * so no single pair says anything. `unjudged`: no pair was judged on both versions.
 */
export type Fate = 'fixed' | 'broke' | 'both-pass' | 'both-fail' | 'noisy' | 'unjudged';

export type Tally = { readonly passed: number; readonly judged: number };

export type ShowdownRow = {
  readonly testId: string;
  readonly name: string;
  /** `null`: the test as a whole. */
  readonly criterion: string | null;
  readonly fate: Fate;
  readonly main: Tally;
  readonly candidate: Tally;
};

export type Showdown = {
  /** Each test, followed by its criteria. */
  readonly rows: readonly ShowdownRow[];
  /** Pairs of judged runs of the same test in the same round. */
  readonly pairs: number;
  readonly fixedPairs: number;
  readonly brokePairs: number;
  /** Runs without a verdict on every criterion. */
  readonly errors: number;
  readonly open: number;
  /** By the exact McNemar test of the pairs. */
  readonly comparison: PairedComparison;
};

type Pair = { readonly main: boolean; readonly candidate: boolean };

/** Pairs the runs of two versions by test and round. A criterion that was not judged on both is no pair. */
export function showdownOf(tests: readonly AssistantTest[], starts: readonly Start[]): Showdown {
  const rounds = [...new Set(starts.map((start) => start.round))];
  const runOf = (side: Side, round: number, testId: string) =>
    starts.find((start) => start.side === side && start.round === round)?.runs.find((run) => run.test_id === testId);
  const judgedAll = (test: AssistantTest, run: TestRun) =>
    judgedOf(
      run,
      test.rubric.map(({ name }) => name),
    );
  const pairsOf = (test: AssistantTest, verdict: (run: TestRun) => boolean | null): Pair[] =>
    rounds.flatMap((round) => {
      const [main, candidate] = [runOf('main', round, test.test_id), runOf('candidate', round, test.test_id)].map((run) =>
        run === undefined ? null : verdict(run),
      );
      return main == null || candidate == null ? [] : [{ main, candidate }];
    });
  const whole = tests.map((test) => ({ test, pairs: pairsOf(test, (run) => passed(judgedAll(test, run))) }));
  const all = whole.flatMap(({ pairs }) => pairs);
  const [fixed, broke] = [all.filter((pair) => pair.candidate && !pair.main).length, all.filter((pair) => pair.main && !pair.candidate).length];
  const known = new Map(tests.map((test) => [test.test_id, test]));
  const judged = starts.flatMap((start) =>
    start.runs.flatMap((run) => {
      const test = known.get(run.test_id);
      return test === undefined ? [] : [judgedAll(test, run)];
    }),
  );
  return {
    rows: whole.flatMap(({ test, pairs }) => [
      rowOf(test, null, pairs),
      ...test.rubric.map(({ name }) =>
        rowOf(
          test,
          name,
          pairsOf(test, (run) => criterionOf(run, name)),
        ),
      ),
    ]),
    pairs: all.length,
    fixedPairs: fixed,
    brokePairs: broke,
    errors: judged.filter((one) => one === 'unjudged').length,
    open: judged.filter((one) => one === 'open').length,
    comparison: comparePairs({ fixed, broke, pairs: all.length }),
  };
}

function passed(judged: Judged): boolean | null {
  return judged === 'passed' ? true : judged === 'failed' ? false : null;
}

/** The verdict of an ended run on a criterion; `null` where there is none. */
function criterionOf(run: TestRun, name: string): boolean | null {
  const status = hasEnded(run) ? run.detail_status?.find((verdict) => verdict.name === name)?.status : undefined;
  return status === 'passed' ? true : status === 'failed' ? false : null;
}

function rowOf(test: AssistantTest, criterion: string | null, pairs: readonly Pair[]): ShowdownRow {
  const tally = (side: Side): Tally => ({ passed: pairs.filter((pair) => pair[side]).length, judged: pairs.length });
  const [main, candidate] = [tally('main'), tally('candidate')];
  return { testId: test.test_id, name: test.name, criterion, fate: fateOf(main, candidate), main, candidate };
}

function fateOf(main: Tally, candidate: Tally): Fate {
  if (main.judged === 0) return 'unjudged';
  const steady = ({ passed: count, judged }: Tally) => count === 0 || count === judged;
  if (!steady(main) || !steady(candidate)) return 'noisy';
  if (main.passed > 0) return candidate.passed > 0 ? 'both-pass' : 'broke';
  return candidate.passed > 0 ? 'fixed' : 'both-fail';
}
