import { LANGUAGE_KEPT, languageOf, type Language } from '#lib/words/language.ts';
import { speak } from '#lib/words/t.ts';

function kept(): string | null {
  try {
    return localStorage.getItem(LANGUAGE_KEPT);
  } catch {
    // Storage is switched off: the browser's preference holds.
    return null;
  }
}

/** One language as long as the page lives: a choice takes effect when it is loaded anew. */
const language: Language = languageOf(kept(), navigator.languages);

/** Brings the texts that every page needs; English came with this code. */
export async function bringLanguage(): Promise<void> {
  document.documentElement.lang = language;
  if (language === 'zh-CN') {
    const [{ zh }] = await Promise.all([import('#lib/words/zh.ts'), import('#ui/zh-font.ts')]);
    speak(language, zh);
  }
}

/** The texts of every page but the first. */
export async function laterTexts() {
  return language === 'zh-CN' ? (await import('#lib/words/zh-later.ts')).later : (await import('#lib/words/en-later.ts')).later;
}
