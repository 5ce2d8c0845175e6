/** The largest body of which the journal keeps the whole, in characters of JSON. */
const LARGEST = 512 * 1024;

/** A value as it is stored; a larger one is left out, and named among what is. */
export function kept<Part extends string>(value: unknown, part: Part): { readonly text: string | null; readonly omitted: readonly Part[] } {
  const text = value === undefined ? null : (JSON.stringify(value) ?? null);
  return text !== null && text.length > LARGEST ? { text: null, omitted: [part] } : { text, omitted: [] };
}
