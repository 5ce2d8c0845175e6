import { addTexts, locale } from './t.ts';

/** The texts of later pages, for a part of the first page that needs them. */
export async function bringLater(): Promise<void> {
  addTexts(locale().startsWith('zh') ? (await import('./zh-later.ts')).later : (await import('./en-later.ts')).later);
}
