import { pageLanguage } from './language.ts';
import { addTexts } from './t.ts';

/** Brings the texts of every page but the first, in the language of the page. */
export async function bringLater(): Promise<void> {
  addTexts(pageLanguage() === 'zh-CN' ? (await import('./zh-later.ts')).later : (await import('./en-later.ts')).later);
}
