import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Note } from '#ui/Note.tsx';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { ChangeList } from './ChangeList.tsx';
import type { Change } from './changes.ts';

type Props = {
  /** What they changed; `null` when they ended the canary. */
  changes: readonly Change[] | null;
  book: VersionBook;
  onReload: () => void;
  onKeep: () => void;
};

/** Somebody else saved meanwhile: what they changed, and two ways on. Nothing is decided without the person. */
export function StaleNote({ changes, book, onReload, onKeep }: Props) {
  return (
    <Note
      tone="warn"
      live
      actions={
        <>
          <Button size="small" onClick={onReload}>
            {t('canary.reloadTheirs')}
          </Button>
          <Button size="small" onClick={onKeep}>
            {t('canary.keepMine')}
          </Button>
        </>
      }
    >
      <b className="font-semibold">{changes === null ? t('canary.staleEnded') : t('canary.staleTitle')}</b> {t('canary.staleSays')}
      {changes !== null && (
        <div className="my-2 grid gap-1">
          <p className="text-ink-3">{changes.length === 0 ? t('canary.theirsSame') : t('canary.theirChanges')}</p>
          <ChangeList changes={changes} book={book} />
        </div>
      )}
    </Note>
  );
}
