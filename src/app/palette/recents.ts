/** Where it is kept, as much of `localStorage` as is needed. */
type Kept = Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'switchboard.recent';
const MOST = 8;

/** The keys of what was chosen last, newest first. */
export function readRecents(storage: Kept): string[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a key before the others. */
export function remember(storage: Kept, key: string): void {
  const keys = [key, ...readRecents(storage).filter((known) => known !== key)].slice(0, MOST);
  try {
    storage.setItem(KEY, JSON.stringify(keys));
  } catch {
    // Storage is switched off or full: nothing is remembered.
  }
}
