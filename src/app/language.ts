import { pageLanguage } from '#lib/words/language.ts';
import { speak } from '#lib/words/t.ts';

/** Brings the texts that every page needs; English came with this code. */
export async function bringLanguage(): Promise<void> {
  const language = pageLanguage();
  document.documentElement.lang = language;
  if (language === 'zh-CN') {
    const [{ zh }, { drawLetters }] = await Promise.all([import('#lib/words/zh.ts'), import('#ui/zh-font.ts')]);
    drawLetters();
    speak(language, zh);
  }
}
