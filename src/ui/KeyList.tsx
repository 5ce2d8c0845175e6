import { t } from '#lib/words/t.ts';
import { Key } from './Key.tsx';

const KEYS = [
  ['shell.keyPalette', ['Ctrl', 'K']],
  ['shell.keySearch', ['/']],
  ['shell.keyHome', ['g', 'h']],
  ['shell.keyAssistants', ['g', 'a']],
  ['shell.keyTests', ['g', 't']],
  ['shell.keySuites', ['g', 's']],
  ['shell.keyMcp', ['g', 'm']],
  ['shell.keyActivity', ['g', 'y']],
  ['shell.keyCalls', ['g', 'c']],
  ['shell.keyMatrix', ['h', 'j', 'k', 'l']],
  ['shell.keyOpen', ['Enter']],
  ['shell.keyRun', ['r']],
  ['shell.keyMark', ['c']],
  ['shell.keyRuns', ['h', 'l']],
  ['shell.keyMain', ['⇧', 'M']],
  ['shell.keyHelp', ['?']],
  ['shell.keyEscape', ['Esc']],
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
