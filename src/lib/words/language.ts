/** The languages of the console, each by its own name. */
export const LANGUAGES = { en: 'English', 'zh-CN': '简体中文' } as const;

export type Language = keyof typeof LANGUAGES;

/** Where the browser keeps what a person chose. */
const KEPT = 'switchboard-language';

const isLanguage = (text: string | null): text is Language => text !== null && Object.hasOwn(LANGUAGES, text);

/** The language for what was chosen (`null`: nothing) and what the browser prefers, best first. Of Chinese the console has one script. */
export function languageOf(chosen: string | null, preferred: readonly string[]): Language {
  if (isLanguage(chosen)) return chosen;
  for (const wanted of preferred) {
    const [first = ''] = wanted.toLowerCase().split('-');
    if (first === 'zh') return 'zh-CN';
    if (first === 'en') return 'en';
  }
  return 'en';
}

/** The language of this page: one as long as it lives, so a choice takes effect when it is loaded anew. */
export function pageLanguage(): Language {
  return languageOf(kept(), globalThis.navigator?.languages ?? []);
}

/** Keeps a choice. @throws DOMException where the browser keeps nothing. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    // Storage is switched off: the browser's preference holds.
    return null;
  }
}
