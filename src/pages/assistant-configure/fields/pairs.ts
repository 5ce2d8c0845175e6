import { isObject, listOf, own, textOf } from '#lib/json.ts';

/** One name with its value, as two texts. `kept` is the value as it came, for as long as its text is not changed. */
export type Pair = { readonly name: string; readonly value: string; readonly kept: unknown };

/** Names and values of an object, or of a list of `{ name, value }` as headers are written. */
export function pairsOf(value: unknown): Pair[] {
  if (Array.isArray(value)) return listOf(value).flatMap((item) => (isObject(item) ? [pair(textOf(own(item, 'name')), own(item, 'value'))] : []));
  return isObject(value) ? Object.entries(value).map(([name, inner]) => pair(name, inner)) : [];
}

function pair(name: string, kept: unknown): Pair {
  return { name, value: asText(kept), kept };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}

/** The value that the pairs stand for; pairs without a name wait for one. A value that was no text stays what it was until it is edited. */
export function fromPairs(pairs: readonly Pair[], isList: boolean): unknown {
  const named = pairs.filter((one) => one.name.trim() !== '').map((one) => [one.name.trim(), asText(one.kept) === one.value ? one.kept : one.value] as const);
  if (isList) return named.map(([name, value]) => ({ name, value }));
  return Object.fromEntries(named);
}

/** The names that stand twice, which an object cannot hold. */
export function twice(pairs: readonly Pair[]): string[] {
  const names = pairs.map((one) => one.name.trim()).filter((name) => name !== '');
  return [...new Set(names.filter((name, at) => names.indexOf(name) < at))];
}
