import type { Fact } from './matrix.ts';

/** How a test or a criterion did on one side: once in a batch, several times in all batches of a version. */
export type Tally = { readonly passed: number; readonly judged: number; readonly newest: Fact };

/**
 * What changed from one side to the other. `new` and `missing`: only one side has it at all. `unjudged`: both have it, but one
 * has no verdict; that is never called a pass.
 */
export const CHANGES = ['regressed', 'missing', 'unjudged', 'both-fail', 'new', 'fixed', 'both-pass'] as const;
export type Change = (typeof CHANGES)[number];

export type Pair = {
  readonly testId: string;
  /** `null`: the test as a whole. */
  readonly criterion: string | null;
  readonly before: Tally | null;
  readonly after: Tally | null;
  readonly change: Change;
  /** How much worse it got, 1 for every run that passed before and none now; negative when it got better. */
  readonly drop: number;
};

/** Pairs two sides by test. Every test of either side is in exactly one pair. */
export function pairTests(before: readonly Fact[], after: readonly Fact[]): Pair[] {
  const [from, to] = [Map.groupBy(before, (fact) => fact.testId), Map.groupBy(after, (fact) => fact.testId)];
  return [...new Set([...from.keys(), ...to.keys()])].map((testId) => {
    const verdict = (fact: Fact) => (fact.open ? null : fact.status);
    return paired(testId, null, tallyOf(from.get(testId) ?? [], verdict), tallyOf(to.get(testId) ?? [], verdict));
  });
}

/** Pairs two sides by criterion: by its name, for the API gives criteria no id. */
export function pairCriteria(before: readonly Fact[], after: readonly Fact[]): Pair[] {
  const [from, to] = [Map.groupBy(before, (fact) => fact.testId), Map.groupBy(after, (fact) => fact.testId)];
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((testId) => {
    const [older, newer] = [from.get(testId) ?? [], to.get(testId) ?? []];
    const names = new Set([...older, ...newer].flatMap((fact) => fact.verdicts.map((verdict) => verdict.name)));
    return [...names].map((name) => {
      const having = (facts: readonly Fact[]) => facts.filter((fact) => fact.verdicts.some((verdict) => verdict.name === name));
      const verdict = (fact: Fact) => fact.verdicts.find((one) => one.name === name)?.status ?? null;
      return paired(testId, name, tallyOf(having(older), verdict), tallyOf(having(newer), verdict));
    });
  });
}

function tallyOf(facts: readonly Fact[], verdictOf: (fact: Fact) => string | null): Tally | null {
  const newest = facts.reduce<Fact | null>((latest, fact) => (latest === null || fact.at > latest.at ? fact : latest), null);
  if (newest === null) return null;
  const verdicts = facts.map(verdictOf);
  const passed = verdicts.filter((verdict) => verdict === 'passed').length;
  return { passed, judged: passed + verdicts.filter((verdict) => verdict === 'failed').length, newest };
}

function paired(testId: string, criterion: string | null, before: Tally | null, after: Tally | null): Pair {
  return { testId, criterion, before, after, change: changeOf(before, after), drop: (shareOf(before) ?? 0) - (shareOf(after) ?? 0) };
}

function changeOf(before: Tally | null, after: Tally | null): Change {
  if (before === null) return 'new';
  if (after === null) return 'missing';
  const [was, is] = [shareOf(before), shareOf(after)];
  if (was === null || is === null) return 'unjudged';
  if (is < was) return 'regressed';
  if (is > was) return 'fixed';
  return is === 1 ? 'both-pass' : 'both-fail';
}

/** Passed of what was judged, 0 to 1; `null` when nothing was. */
export function shareOf(tally: Tally | null): number | null {
  return tally === null || tally.judged === 0 ? null : tally.passed / tally.judged;
}

/** Most harmful first: what got worse by how much, then what can no longer be told, then what fails as before, then the rest. */
export function byHarm(a: Pair, b: Pair): number {
  return CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change) || b.drop - a.drop || (shareOf(a.after) ?? 0) - (shareOf(b.after) ?? 0);
}

/** How many pairs there are of each change. */
export function countChanges(pairs: readonly Pair[]): Readonly<Record<Change, number>> {
  const counts: Record<Change, number> = { regressed: 0, missing: 0, unjudged: 0, 'both-fail': 0, new: 0, fixed: 0, 'both-pass': 0 };
  for (const pair of pairs) counts[pair.change] += 1;
  return counts;
}
