/** Letters that have no other form than their case; most texts have no other, and long lists of them are folded at once. */
const PLAIN = /^[\0-\x7f]*$/;

/** Brings case, accents and width to one form, so that "cafe" finds "Café". For searching only. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether each word of what was typed stands somewhere in the texts. */
export function hasWords(typed: string, texts: readonly string[]): boolean {
  const inside = fold(texts.join('\n'));
  return fold(typed)
    .split(/\s+/)
    .every((word) => inside.includes(word));
}
