/** A name as part of a file's name: letters, digits and single dashes, in any script. */
export function fileName(text: string, otherwise: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return [...plain].slice(0, 60).join('') || otherwise;
}
