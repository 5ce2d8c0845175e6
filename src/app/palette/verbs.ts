import type { Typed } from '#lib/fuzzy.ts';
import { paths } from '#lib/paths.ts';
import { fold } from '#lib/search-text.ts';
import { t } from '#lib/words/t.ts';
import type { IconName } from '#ui/Icon.tsx';
import { entry, type Deed, type Entry } from './entries.ts';

type Named = { readonly id: string; readonly name: string };
type Verb = { readonly key: string; readonly icon: IconName; readonly says: (name: string) => string; readonly deed: (of: Named) => Deed };

/** What can be done with one assistant. */
const ASSISTANT_VERBS: readonly Verb[] = [
  { key: 'end', icon: 'undo', says: (name) => t('palette.endCanary', { name }), deed: ({ id }) => ({ go: paths.canaryAsking(id, 'end') }) },
  { key: 'promote', icon: 'arrowUp', says: (name) => t('palette.promote', { name }), deed: ({ id, name }) => ({ promote: { id, name } }) },
  { key: 'split', icon: 'swap', says: (name) => t('palette.splitOf', { name }), deed: ({ id }) => ({ go: paths.canary(id) }) },
  { key: 'versions', icon: 'copy', says: (name) => t('palette.versionsOf', { name }), deed: ({ id }) => ({ go: paths.versions(id) }) },
  { key: 'chat', icon: 'message', says: (name) => t('palette.chatWith', { name }), deed: ({ id }) => ({ go: paths.chat(id) }) },
  { key: 'schedule', icon: 'clock', says: (name) => t('palette.scheduleFor', { name }), deed: ({ id }) => ({ go: paths.schedule(id) }) },
  { key: 'code', icon: 'wrap', says: (name) => t('palette.codeOf', { name }), deed: ({ id }) => ({ go: paths.code(id) }) },
];

const SUITE_VERBS: readonly Verb[] = [
  { key: 'run', icon: 'play', says: (name) => t('palette.runSuite', { name }), deed: ({ name }) => ({ go: paths.suiteAsking(name) }) },
];

/** So many letters must agree before ten thousand names are said with a verb. */
const LEAST = 2;

/** Verbs with each name they can be said of, made when what is typed begins one of the verb's words; each verb once. */
export function verbEntries(assistants: readonly Named[], suites: readonly string[]): (typed: Typed) => Entry[] {
  const all = [
    ...ASSISTANT_VERBS.map((verb) => spelled(verb, assistants)),
    ...SUITE_VERBS.map((verb) =>
      spelled(
        verb,
        suites.map((name) => ({ id: name, name })),
      ),
    ),
  ];
  return ({ words }) => all.flatMap(({ own, entries }) => (words.some((word) => begins(word, own)) ? entries() : []));
}

function begins(word: string, own: readonly string[]): boolean {
  return word.length >= LEAST && own.some((known) => known.startsWith(word));
}

function spelled({ key, icon, says, deed }: Verb, named: readonly Named[]) {
  let made: Entry[] | null = null;
  return {
    own: fold(says('')).split(/[^\p{L}]+/u),
    entries: () => (made ??= named.map((of) => entry(`${key}:${of.id}`, 'act', icon, says(of.name.trim() || of.id), deed(of)))),
  };
}

/** The entry of a verb that was used before, whatever is typed now. */
export function verbByKey(key: string, assistants: readonly Named[], suites: readonly string[]): Entry | undefined {
  const colon = key.indexOf(':');
  const [verbKey, id] = [key.slice(0, colon), key.slice(colon + 1)];
  const ofAssistant = ASSISTANT_VERBS.find((verb) => verb.key === verbKey);
  const ofSuite = SUITE_VERBS.find((verb) => verb.key === verbKey);
  const named = ofAssistant === undefined ? suites.map((name) => ({ id: name, name })).find((of) => of.id === id) : assistants.find((of) => of.id === id);
  const verb = ofAssistant ?? ofSuite;
  return verb === undefined || named === undefined ? undefined : spelled(verb, [named]).entries()[0];
}
