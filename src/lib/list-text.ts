import { locale } from './words/t.ts';

/** One thing after another, separated as the reader's language does it: "a, b, c". */
export function listText(parts: readonly string[]): string {
  return new Intl.ListFormat(locale(), { style: 'narrow' }).format(parts);
}
