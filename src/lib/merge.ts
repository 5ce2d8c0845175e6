import { isObject, own, pathKey, type Path } from './json.ts';
import { common, interleaved, keyed, sameOrder, type IdentityOf } from './keyed-list.ts';
import { same } from './same.ts';

export type Side = 'mine' | 'theirs';

/** A place that both sides changed, each in its own way. Items of lists that have an identity are named by it. */
export type Contest = { readonly path: Path; readonly base: unknown; readonly mine: unknown; readonly theirs: unknown };

export type Merged = {
  readonly value: unknown;
  /** Places that only the other side changed. */
  readonly taken: readonly Path[];
  readonly contested: readonly Contest[];
};

/** Which side a contested place goes to, by `pathKey`. */
export type Choices = ReadonlyMap<string, Side>;

type Run = { readonly identityOf: IdentityOf; readonly choices: Choices; readonly taken: Path[]; readonly contested: Contest[] };

/**
 * Two edits of the same value brought together, leaf by leaf. What one side alone changed is taken from it; what both changed
 * differently is contested, and stays mine unless chosen otherwise. Lists are brought together item by item where items have an
 * identity, else they are one leaf.
 */
export function merge(base: unknown, mine: unknown, theirs: unknown, identityOf: IdentityOf = () => undefined, choices: Choices = new Map()): Merged {
  const run: Run = { identityOf, choices, taken: [], contested: [] };
  const value = merged(run, [], base, mine, theirs);
  return { value, taken: run.taken, contested: run.contested };
}

function merged(run: Run, path: Path, base: unknown, mine: unknown, theirs: unknown): unknown {
  if (same(theirs, base) || same(mine, theirs)) return mine;
  if (same(mine, base)) {
    run.taken.push(path);
    return theirs;
  }
  if (isObject(mine) && isObject(theirs) && (isObject(base) || isNothing(base))) return objects(run, path, isObject(base) ? base : {}, mine, theirs);
  if (Array.isArray(mine) && Array.isArray(theirs)) return lists(run, path, base, mine, theirs);
  return contest(run, path, base, mine, theirs);
}

type Values = Readonly<Record<string, unknown>>;

function objects(run: Run, path: Path, base: Values, mine: Values, theirs: Values): unknown {
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const value = merged(run, [...path, key], own(base, key), own(mine, key), own(theirs, key));
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function lists(run: Run, path: Path, base: unknown, mine: unknown, theirs: unknown): unknown {
  const identity = run.identityOf(path);
  const [was, m, t] = identity === undefined ? [] : [base, mine, theirs].map((list) => keyed(list, identity));
  const order = was === undefined || m === undefined || t === undefined ? undefined : orderOf([...was.keys()], [...m.keys()], [...t.keys()]);
  if (was === undefined || m === undefined || t === undefined || order === undefined) return contest(run, path, base, mine, theirs);
  return order.flatMap((key) => {
    const item = merged(run, [...path, key], was.get(key), m.get(key), t.get(key));
    return item === undefined ? [] : [item];
  });
}

/** The order of the side that moved something; undefined when both did, each in its own way. */
function orderOf(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] | undefined {
  const [inMine, inTheirs] = [new Set(mine), new Set(theirs)];
  const isKept = (list: readonly string[], other: Set<string>) => sameOrder(common(list, new Set(base)), common(base, other));
  if (isKept(theirs, inTheirs) || sameOrder(common(mine, inTheirs), common(theirs, inMine))) return interleaved(mine, theirs);
  return isKept(mine, inMine) ? interleaved(theirs, mine) : undefined;
}

function contest(run: Run, path: Path, base: unknown, mine: unknown, theirs: unknown): unknown {
  run.contested.push({ path, base, mine, theirs });
  return run.choices.get(pathKey(path)) === 'theirs' ? theirs : mine;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}
