export type Part = { readonly kind: 'text' | 'code'; readonly text: string };

/** An answer in its paragraphs and its fenced code. It is text all the way: nothing of it becomes markup. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  // A fence that is still open while the answer comes holds all that has come.
  for (const match of text.matchAll(/^```[^\n`]*\n([^]*?)(?:^```[ \t]*$|$(?![^]))/gm)) {
    add(parts, 'text', text.slice(from, match.index));
    add(parts, 'code', match[1] ?? '');
    from = match.index + match[0].length;
  }
  add(parts, 'text', text.slice(from));
  return parts;
}

function add(parts: Part[], kind: Part['kind'], text: string): void {
  const trimmed = text.replace(/^\n+|\n+$/g, '');
  if (trimmed !== '') parts.push({ kind, text: trimmed });
}
