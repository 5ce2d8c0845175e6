import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Key } from './Key.tsx';

const KEYS = [
  ['shell.keySearch', ['/']],
  ['shell.keyAssistants', ['g', 'a']],
  ['shell.keyTests', ['g', 't']],
  ['shell.keySuites', ['g', 's']],
  ['shell.keyActivity', ['g', 'y']],
  ['shell.keyMatrix', ['h', 'j', 'k', 'l']],
  ['shell.keyOpen', ['Enter']],
  ['shell.keyRun', ['r']],
  ['shell.keyMark', ['c']],
  ['shell.keyRuns', ['h', 'l']],
  ['shell.keyMain', ['⇧', 'M']],
  ['shell.keyHelp', ['?']],
  ['shell.keyEscape', ['Esc']],
] as const;

/** Every key that works everywhere. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      title={t('shell.keysTitle')}
      description={t('shell.keysSays')}
      onClose={onClose}
      actions={
        <Button autoFocus onClick={onClose}>
          {t('ui.close')}
        </Button>
      }
    >
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
    </Dialog>
  );
}
