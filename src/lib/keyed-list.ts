import { listOf, type Path } from './json.ts';

/** What tells the items of the list at a path apart, if anything does. */
export type IdentityOf = (path: Path) => ((item: unknown) => string | undefined) | undefined;

/** The items of a list by their identity, in their order; undefined when some have none or two have the same. */
export function keyed(value: unknown, identity: (item: unknown) => string | undefined): ReadonlyMap<string, unknown> | undefined {
  if (value !== undefined && value !== null && !Array.isArray(value)) return undefined;
  const list = listOf(value);
  const items = new Map<string, unknown>();
  for (const item of list) {
    const key = identity(item);
    if (key === undefined || items.has(key)) return undefined;
    items.set(key, item);
  }
  return items;
}

/** The keys of one list that another has too, in the order of the first. */
export function common(keys: Iterable<string>, other: { has(key: string): boolean }): string[] {
  return [...keys].filter((key) => other.has(key));
}

export function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, at) => key === b[at]);
}

/** The first order, with what only the second has put after the item that precedes it there. */
export function interleaved(first: readonly string[], second: readonly string[]): string[] {
  const order = [...first];
  second.forEach((key, at) => {
    if (order.includes(key)) return;
    const before = second[at - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  });
  return order;
}
