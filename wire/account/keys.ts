import { isObject, textOf, type JsonObject } from '#lib/json.ts';

/** How long a name may be within a path: some file systems hold 255 bytes, and a letter may need four. */
const LONGEST = 48;

/** A name as part of a path that every file system and git hold: letters and digits of any script, and dashes. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const short = [...plain].slice(0, LONGEST).join('');
  return short.replace(/^-+|-+$/g, '') || 'unnamed';
}

export type Keyed = { readonly key: string; readonly object: JsonObject };

/**
 * Gives each object a key of its own: its name, and a number where an older one has that name already. `created` is the
 * field with its birth, so that the numbers are the same each time; of two born at once the id decides.
 */
export function keyed(objects: readonly JsonObject[], of: { readonly id: string; readonly name: string; readonly created: string }): Keyed[] {
  const order = (object: JsonObject) => `${textOf(object[of.created])}\n${textOf(object[of.id])}`;
  const taken = new Set<string>();
  return objects
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
    .map((object) => {
      const base = slug(textOf(object[of.name]));
      let key = base;
      for (let number = 2; taken.has(key); number += 1) key = `${base}-${number}`;
      taken.add(key);
      return { key, object };
    });
}

/** Every text inside a JSON value, in place, through `change`; keys of objects stay. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change));
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)])) : value;
}
