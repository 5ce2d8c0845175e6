import { isObject } from './json.ts';

/** JSON with its keys in order, so that the same values give the same text and two texts can be compared line by line. */
export function stableJson(value: unknown): string {
  return JSON.stringify(
    value,
    (_, inner: unknown) => (isObject(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner),
    2,
  );
}
