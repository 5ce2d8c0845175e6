import { ruleMatches, type Caller, type Rule } from './rules.ts';

/**
 * Whether a rule can ever decide a call.
 * - `fires`: no earlier rule takes any of its callers.
 * - `partly`: the rules in `by` take some of its callers first.
 * - `never`: the rules in `by` together take all of them first; `by` is empty when its own clauses contradict each other.
 * - `unknown`: too many combinations to decide; nothing is claimed.
 */
export type Reach =
  | { readonly kind: 'fires' }
  | { readonly kind: 'partly'; readonly by: readonly number[] }
  | { readonly kind: 'never'; readonly by: readonly number[] }
  | { readonly kind: 'unknown' };

/** Past this many combinations of attribute values the answer is `unknown`; rules people write stay far below it. */
const MOST_CALLERS = 50_000;

/**
 * Decides for each rule whether it can fire, exactly. Every caller behaves like one of finitely many stand-ins: the values
 * that the rules name, and for each prefix (and for none) a value that continues it with something no rule names.
 */
export function reachOf(rules: readonly Rule[]): Reach[] {
  const callers = standIns(rules);
  if (callers === null) return rules.map(() => ({ kind: 'unknown' }));
  const caught = rules.map((rule) => callers.map((caller) => ruleMatches(rule, caller)));
  return rules.map((_, at) => reachOfOne(caught, at));
}

function reachOfOne(caught: readonly (readonly boolean[])[], at: number): Reach {
  const own = indicesOf(caught[at] ?? []);
  const earlier = caught.slice(0, at);
  const takers = indicesOf(earlier.map((row) => own.some((caller) => row[caller] === true)));
  const left = own.filter((caller) => !takers.some((taker) => earlier[taker]?.[caller] === true));
  if (left.length > 0) return takers.length === 0 ? { kind: 'fires' } : { kind: 'partly', by: takers };
  return { kind: 'never', by: fewest(earlier, takers, own) };
}

/** The takers that are needed to cover all of `own`: a single one where one is enough, else what a greedy cover picks. */
function fewest(rows: readonly (readonly boolean[])[], takers: readonly number[], own: readonly number[]): number[] {
  let left = own;
  const picked: number[] = [];
  while (left.length > 0) {
    const gain = (taker: number) => left.filter((caller) => rows[taker]?.[caller] === true).length;
    const best = takers.reduce((a, b) => (gain(b) > gain(a) ? b : a), takers[0] ?? 0);
    if (gain(best) === 0) break;
    picked.push(best);
    left = left.filter((caller) => rows[best]?.[caller] !== true);
  }
  return picked.toSorted((a, b) => a - b);
}

/** One caller for each way in which a caller can differ to these rules; `null` when there are too many. */
export function standIns(rules: readonly Rule[]): Caller[] | null {
  const clauses = rules.flatMap((rule) => rule.match ?? []);
  const attributes = [...new Set(clauses.map((clause) => clause.attribute))];
  let callers: Caller[] = [{}];
  for (const attribute of attributes) {
    const own = clauses.filter((clause) => clause.attribute === attribute);
    const named = new Set(own.flatMap((clause) => clause.values));
    const prefixes = own.filter((clause) => clause.operator === 'starts_with').flatMap((clause) => clause.values);
    for (const prefix of ['', ...prefixes]) named.add(continued(prefix, named));
    if (callers.length * (named.size + 1) > MOST_CALLERS) return null;
    callers = callers.flatMap((caller) => [caller, ...[...named].map((value) => ({ ...caller, [attribute]: value }))]);
  }
  return callers;
}

/** A text that starts with `prefix` and that nothing in `named` equals or continues. */
function continued(prefix: string, named: ReadonlySet<string>): string {
  let text = `${prefix}\u0000`;
  while ([...named].some((value) => value.startsWith(text))) text += '\u0000';
  return text;
}

function indicesOf(flags: readonly boolean[]): number[] {
  return flags.flatMap((flag, at) => (flag ? [at] : []));
}
