import { isObject, own, type JsonObject, type Path } from './json.ts';
import { common, keyed, sameOrder, type IdentityOf } from './keyed-list.ts';
import { same } from './same.ts';

/** One leaf that differs. In the path of a list whose items have an identity, that identity stands for the place. */
export type Change = {
  readonly path: Path;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly before: unknown;
  readonly after: unknown;
};

/** Everything that differs between two values, leaf by leaf; a moved item has its places, counted from 0, as before and after. */
export function jsonChanges(before: unknown, after: unknown, identityOf: IdentityOf = () => undefined, path: Path = []): Change[] {
  if (same(before, after)) return [];
  const [a, b] = [inside(before, after), inside(after, before)];
  if (a !== undefined && b !== undefined) return keysOf(a, b).flatMap((key) => jsonChanges(own(a, key), own(b, key), identityOf, [...path, key]));
  return listChanges(before, after, identityOf, path) ?? [{ path, kind: kindOf(before, after), before, after }];
}

/** What there is to look into: an object, or nothing beside an object that holds something. One that holds nothing is a leaf there. */
function inside(value: unknown, other: unknown): JsonObject | undefined {
  if (isObject(value)) return value;
  const holdsSomething = isObject(other) && Object.values(other).some((inner) => inner !== undefined && inner !== null);
  return (value === undefined || value === null) && holdsSomething ? {} : undefined;
}

function keysOf(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function kindOf(before: unknown, after: unknown): Change['kind'] {
  if (before === undefined || before === null) return 'added';
  return after === undefined || after === null ? 'removed' : 'changed';
}

function listChanges(before: unknown, after: unknown, identityOf: IdentityOf, path: Path): Change[] | undefined {
  const identity = identityOf(path);
  if (identity === undefined) return undefined;
  const [a, b] = [keyed(before, identity), keyed(after, identity)];
  if (a === undefined || b === undefined || a.size + b.size === 0) return undefined;
  const keys = [...new Set([...a.keys(), ...b.keys()])];
  const items = keys.flatMap((key): Change[] => {
    if (a.has(key) && b.has(key)) return jsonChanges(a.get(key), b.get(key), identityOf, [...path, key]);
    return [{ path: [...path, key], kind: a.has(key) ? 'removed' : 'added', before: a.get(key), after: b.get(key) }];
  });
  return [...items, ...moves([...a.keys()], [...b.keys()], path)];
}

/** The fewest items whose move explains the new order: all that are not in the longest run that kept it. */
function moves(before: readonly string[], after: readonly string[], path: Path): Change[] {
  const [was, now] = [common(before, new Set(after)), common(after, new Set(before))];
  if (sameOrder(was, now)) return [];
  const kept = longestRise(now.map((key) => was.indexOf(key)));
  return now.flatMap((key): Change[] =>
    kept.has(was.indexOf(key)) ? [] : [{ path: [...path, key], kind: 'moved', before: before.indexOf(key), after: after.indexOf(key) }],
  );
}

/** The numbers of the longest rising run, gaps allowed. */
function longestRise(numbers: readonly number[]): Set<number> {
  const best: number[][] = [];
  numbers.forEach((number, at) => {
    const before = numbers.slice(0, at).flatMap((other, i) => (other < number ? [best[i] ?? []] : []));
    best.push([...before.reduce((a, b) => (b.length > a.length ? b : a), []), number]);
  });
  return new Set(best.reduce((a, b) => (b.length > a.length ? b : a), []));
}
