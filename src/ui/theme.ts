export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The page's own script in index.html reads the same name before the first paint. */
const KEY = 'switchboard-theme';

const listeners = new Set<() => void>();

/** The theme that was chosen in this browser; for `useSyncExternalStore`. */
export const chosenTheme = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read(): Theme {
    const chosen = document.documentElement.dataset['theme'];
    return THEMES.find((theme) => theme === chosen) ?? 'system';
  },
};

/** Shows a theme and keeps the choice, where the browser lets it be kept. */
export function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
  for (const listener of listeners) listener();
}
