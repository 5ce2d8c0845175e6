/** How many assistants are asked at first, and how many more each time that somebody wants to look further. */
export const LOOK_STEP = 24;

type Assistant = { readonly id: string; readonly created_at: string; readonly version_created_at?: string | null | undefined };

/**
 * Which assistants are asked for their split and their events: the API tells neither in a list, and there may be ten
 * thousand. First those that are known to have had a split, then the ones that were worked on last.
 */
export function lookedAt<A extends Assistant>(assistants: readonly A[], likely: readonly string[], most: number): A[] {
  const byId = new Map(assistants.map((assistant) => [assistant.id, assistant]));
  const first = [...new Set(likely)].flatMap((id) => byId.get(id) ?? []);
  const taken = new Set(first.map(({ id }) => id));
  const rest = assistants.filter(({ id }) => !taken.has(id)).toSorted((a, b) => touched(b).localeCompare(touched(a)));
  return [...first, ...rest].slice(0, most);
}

function touched({ created_at: made, version_created_at: changed }: Assistant): string {
  return changed ?? made;
}
