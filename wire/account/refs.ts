import { mapTexts } from './keys.ts';

/** The folders whose objects others refer to. */
const FOLDERS = ['assistants', 'mcp-servers', 'tools'] as const;

/**
 * How a file names another object of the account: ids differ from account to account, and from one making to the next. A
 * text that only looks like this has one more dollar sign in the file.
 */
const WRITTEN = new RegExp(`(\\$+)\\(((?:${FOLDERS.join('|')})/[^()\\s]+)\\)`, 'gu');

/** Ids as the API makes them; shorter ones could be any word. */
const SHORTEST = 8;

/** Gives values as a file holds them: each id that is known, wherever it stands in a text, becomes the path of what it names. */
export function namer(paths: ReadonlyMap<string, string>): (value: unknown) => unknown {
  const ids = [...paths.keys()].filter((id) => id.length >= SHORTEST);
  const any =
    ids.length === 0
      ? null
      : new RegExp(
          ids
            .toSorted((a, b) => b.length - a.length)
            .map(RegExp.escape)
            .join('|'),
          'gu',
        );
  return (value) =>
    mapTexts(value, (text) => {
      const escaped = text.replace(WRITTEN, '$$$&');
      return any === null ? escaped : escaped.replace(any, (id) => `$(${paths.get(id) ?? id})`);
    });
}

/** The paths that a value of a file names. */
export const namesIn = (value: unknown): readonly string[] => resolved(value, new Map()).missing;

export type Resolved = {
  readonly value: unknown;
  /** Paths that nothing in the account answers to; they stand in the value as they stood in the file. */
  readonly missing: readonly string[];
};

/** The value as the API takes it: each path becomes the id of what it names in this account. */
export function resolved(value: unknown, ids: ReadonlyMap<string, string>): Resolved {
  const missing = new Set<string>();
  const found = mapTexts(value, (text) =>
    text.replace(WRITTEN, (whole: string, dollars: string, path: string) => {
      if (dollars.length > 1) return whole.slice(1);
      const id = ids.get(path);
      if (id === undefined) missing.add(path);
      return id ?? whole;
    }),
  );
  return { value: found, missing: [...missing] };
}
