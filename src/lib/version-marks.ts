/** How a version is marked everywhere: M in ink for main, a letter and one of eight hues for the others. */
export type Mark = { readonly letter: string; readonly hue: 'main' | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 };

export const MAIN_MARK: Mark = { letter: 'M', hue: 'main' };

const HUES = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const LETTERS = [...'ABCDEFGHIJKLNOPQRSTUVWXYZ'];

type Born = { readonly version_id: string; readonly version_created_at?: string | null | undefined };

/**
 * A mark for each version of one assistant, in the order of their birth, so that every page and every person sees the same.
 * M is left out of the letters: it always means main.
 */
export function marksOf(versions: readonly Born[], mainId: string | undefined): ReadonlyMap<string, Mark> {
  const order = versions.toSorted((a, b) => birth(a).localeCompare(birth(b)) || a.version_id.localeCompare(b.version_id));
  return new Map(
    order.map((version, at) => [
      version.version_id,
      version.version_id === mainId ? MAIN_MARK : { letter: LETTERS[at % LETTERS.length] ?? 'A', hue: HUES[at % HUES.length] ?? 1 },
    ]),
  );
}

function birth(version: Born): string {
  return version.version_created_at ?? '';
}
