/** Brings case, accents and width to one form, so that "cafe" finds "Café". For searching only. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
