/** Brings case, accents and width to one form, so that "cafe" finds "Café". For searching only. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether each word of what was typed stands somewhere in the texts. */
export function hasWords(typed: string, texts: readonly string[]): boolean {
  const inside = fold(texts.join('\n'));
  return fold(typed)
    .split(/\s+/)
    .every((word) => inside.includes(word));
}
