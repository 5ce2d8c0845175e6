import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { DockedBar } from '#ui/DockedBar.tsx';

type Props = {
  count: number;
  shown: number;
  isAll: boolean;
  onAll: () => void;
  onNone: () => void;
  onMove: () => void;
  onDelete: () => void;
};

/** What can be done with several tests at once. */
export function SelectionBar({ count, shown, isAll, onAll, onNone, onMove, onDelete }: Props) {
  const says = t('tests.chosen', { count });
  return (
    <DockedBar
      label={says}
      actions={
        <>
          <Button onClick={onMove}>{t('tests.move')}</Button>
          <Button icon="trash" onClick={onDelete}>
            {t('tests.remove')}
          </Button>
        </>
      }
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span role="status" className="font-medium">
          {says}
        </span>
        {!isAll && (
          <Button variant="ghost" size="small" onClick={onAll}>
            {t('tests.chooseAll', { count: shown })}
          </Button>
        )}
        <Button variant="ghost" size="small" onClick={onNone}>
          {t('tests.unchoose')}
        </Button>
      </div>
    </DockedBar>
  );
}
