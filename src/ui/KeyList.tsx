import { t } from '#lib/words/t.ts';
import { Key } from './Key.tsx';

const KEYS = [
  ['settings.keyPalette', ['Ctrl', 'K']],
  ['settings.keySearch', ['/']],
  ['settings.keyHome', ['g', 'h']],
  ['settings.keyAssistants', ['g', 'a']],
  ['settings.keyTests', ['g', 't']],
  ['settings.keySuites', ['g', 's']],
  ['settings.keyMcp', ['g', 'm']],
  ['settings.keyIntegrations', ['g', 'i']],
  ['settings.keyActivity', ['g', 'y']],
  ['settings.keySettings', ['g', ',']],
  ['settings.keyCalls', ['g', 'c']],
  ['settings.keyToast', ['g', 'u']],
  ['settings.keyMatrix', ['h', 'j', 'k', 'l']],
  ['settings.keyOpen', ['Enter']],
  ['settings.keyReview', ['Ctrl', 'S']],
  ['settings.keyRun', ['r']],
  ['settings.keyMark', ['c']],
  ['settings.keyRuns', ['h', 'l']],
  ['settings.keyMain', ['⇧', 'M']],
  ['settings.keyHelp', ['?']],
  ['settings.keyEscape', ['Esc']],
] as const;

/** Every key that works everywhere, with what it does. */
export function KeyList() {
  return (
    <dl className="divide-y divide-line">
      {KEYS.map(([words, keys]) => (
        <div key={words} className="flex items-center justify-between gap-4 py-2">
          <dt>{t(words)}</dt>
          <dd className="flex gap-1">
            {keys.map((key) => (
              <Key key={key}>{key}</Key>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
