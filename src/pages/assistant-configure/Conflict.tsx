import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Note } from '#ui/Note.tsx';
import { FIELDS } from './form.ts';
import { fieldWord } from './words.ts';

/** Two people changed the same fields: whose values stay is chosen, never guessed. */
export function Conflict({ fields, onTake, onKeep }: { fields: readonly string[]; onTake: () => void; onKeep: () => void }) {
  const names = FIELDS.filter((field) => fields.includes(field))
    .map(fieldWord)
    .join(', ');
  return (
    <Note
      tone="warn"
      live
      actions={
        <>
          <Button size="small" onClick={onTake}>
            {t('assistant.takeTheirs')}
          </Button>
          <Button size="small" onClick={onKeep}>
            {t('assistant.keepMine')}
          </Button>
        </>
      }
    >
      <b className="font-semibold">{t('assistant.conflictTitle')}</b> {t('assistant.conflictSays', { fields: names })}
    </Note>
  );
}
