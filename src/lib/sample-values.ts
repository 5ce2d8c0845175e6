import { isObject } from './json.ts';

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PREFIX = 'switchboard.samples.';

/** Values that somebody wrote for a preview, by variable. They stay on this computer and are sent nowhere. */
export function readSamples(storage: Kept, assistantId: string): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(storage.getItem(PREFIX + assistantId) ?? '{}');
    if (!isObject(value)) return {};
    return Object.fromEntries(Object.entries(value).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])));
  } catch {
    // Storage is switched off, or holds somebody else's text.
    return {};
  }
}

/** Keeps the values; false where the browser keeps nothing. */
export function keepSamples(storage: Kept, assistantId: string, values: Readonly<Record<string, string>>): boolean {
  try {
    if (Object.keys(values).length === 0) storage.removeItem(PREFIX + assistantId);
    else storage.setItem(PREFIX + assistantId, JSON.stringify(values));
    return true;
  } catch {
    return false;
  }
}
