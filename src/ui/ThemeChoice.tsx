import { useId, useSyncExternalStore } from 'react';
import { t } from '#lib/words/t.ts';
import { Icon, type IconName } from './Icon.tsx';
import { chosenTheme, setTheme, THEMES, type Theme } from './theme.ts';

const ICONS: Readonly<Record<Theme, IconName>> = { system: 'desktop', light: 'sun', dark: 'moon' };
const words = (theme: Theme) => ({ system: t('shell.themeSystem'), light: t('shell.themeLight'), dark: t('shell.themeDark') })[theme];

/** As the system has it, light, or dark. */
export function ThemeChoice() {
  const theme = useSyncExternalStore(chosenTheme.subscribe, chosenTheme.read);
  const name = useId();
  return (
    <fieldset className="grid grid-cols-3 gap-0.5 rounded-2 border border-line bg-sunken p-0.5">
      <legend className="sr-only">{t('shell.theme')}</legend>
      {THEMES.map((known) => (
        <label
          key={known}
          title={words(known)}
          className="relative grid h-7 cursor-pointer place-items-center rounded-1 text-ink-3 hover:text-ink has-checked:bg-surface has-checked:text-ink has-checked:shadow-1 has-focus-visible:shadow-(--focus) max-phone:h-10"
        >
          <input type="radio" name={name} className="absolute inset-0 cursor-pointer opacity-0" checked={theme === known} onChange={() => setTheme(known)} />
          <Icon name={ICONS[known]} />
          <span className="sr-only">{words(known)}</span>
        </label>
      ))}
    </fieldset>
  );
}
