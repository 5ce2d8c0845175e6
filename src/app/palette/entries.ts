import { paths } from '#lib/paths.ts';
import { fold } from '#lib/search-text.ts';
import { t } from '#lib/words/t.ts';
import type { IconName } from '#ui/Icon.tsx';
import { THEMES, type Theme } from '#ui/theme.ts';

export type Kind = 'page' | 'assistant' | 'test' | 'suite' | 'server' | 'integration' | 'act' | 'version';

/** What an entry does. Nothing is written by any of them: acts lead to the page that asks. */
export type Deed =
  | { readonly go: string }
  | { readonly theme: Theme }
  | { readonly show: 'keys' | 'calls' }
  /** Asks for a version first. */
  | { readonly promote: { readonly id: string; readonly name: string } };

/** `key` names it for the recents; `folded` is what is compared with what was typed. */
export type Entry = {
  readonly key: string;
  readonly kind: Kind;
  readonly icon: IconName;
  readonly title: string;
  readonly folded: string;
  readonly deed: Deed;
};

export const entry = (key: string, kind: Kind, icon: IconName, title: string, deed: Deed, more = ''): Entry => ({
  key,
  kind,
  icon,
  title,
  folded: fold(more === '' ? title : `${title} ${more}`),
  deed,
});

const page = (to: string, icon: IconName, title: string) => entry(`page:${to}`, 'page', icon, title, { go: to });

/** Every page that needs no name. */
export const pageEntries = (): Entry[] => [
  page(paths.home(), 'home', t('shell.home')),
  page(paths.assistants(), 'assistants', t('shell.assistants')),
  page(paths.tests(), 'flask', t('shell.tests')),
  page(paths.suites(), 'suites', t('shell.suites')),
  page(paths.mcpServers(), 'server', t('shell.mcp')),
  page(paths.integrations(), 'link', t('shell.integrations')),
  page(paths.activity(), 'activity', t('shell.activity')),
  page(paths.settings(), 'settings', t('shell.settings')),
  page(paths.accountFiles(), 'download', t('files.title')),
];

/** What can be begun without naming anything. */
export const actEntries = (): Entry[] => [
  entry('act:new-assistant', 'act', 'plus', t('palette.newAssistant'), { go: paths.newAssistant() }),
  entry('act:new-test', 'act', 'plus', t('palette.newTest'), { go: paths.newTest() }),
  ...THEMES.map((theme) => entry(`theme:${theme}`, 'act', THEME_ICONS[theme], t('palette.theme', { name: themeName(theme) }), { theme })),
  entry('act:calls', 'act', 'wrap', t('calls.title'), { show: 'calls' }),
  entry('act:keys', 'act', 'keyboard', t('palette.keys'), { show: 'keys' }),
];

const THEME_ICONS: Readonly<Record<Theme, IconName>> = { system: 'desktop', light: 'sun', dark: 'moon' };
const themeName = (theme: Theme) => ({ system: t('shell.themeSystem'), light: t('shell.themeLight'), dark: t('shell.themeDark') })[theme];

type Named = { readonly id: string; readonly name: string };
type Test = { readonly test_id: string; readonly name: string };

export const assistantEntries = (assistants: readonly Named[]): Entry[] =>
  assistants.map(({ id, name }) => entry(`assistant:${id}`, 'assistant', 'assistants', name.trim() || id, { go: paths.assistant(id) }, id));

export const suiteEntries = (suites: readonly string[]): Entry[] =>
  suites.map((name) => entry(`suite:${name}`, 'suite', 'suites', name, { go: paths.suite(name) }));

export const serverEntries = (servers: readonly Named[]): Entry[] =>
  servers.map(({ id, name }) => entry(`server:${id}`, 'server', 'server', name.trim() || id, { go: paths.mcpServer(id) }));

type Integration = { readonly id: string; readonly display_name: string };

export const integrationEntries = (integrations: readonly Integration[]): Entry[] =>
  integrations.map(({ id, display_name: name }) => entry(`integration:${id}`, 'integration', 'link', name.trim() || id, { go: paths.integration(id) }));

export const testEntries = (tests: readonly Test[]): Entry[] =>
  tests.map(({ test_id: id, name }) => entry(`test:${id}`, 'test', 'flask', name.trim() || id, { go: paths.test(id) }));
