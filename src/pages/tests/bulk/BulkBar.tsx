import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { SelectionBar } from '#ui/SelectionBar.tsx';

/** What is asked before it is done with several tests. */
export type ManyAct = 'move' | 'aim' | 'clone' | 'delete';

type Props = {
  count: number;
  shown: number;
  isAll: boolean;
  onAll: () => void;
  onNone: () => void;
  onAsk: (act: ManyAct) => void;
  onExport: () => void;
};

/** What can be done with several tests at once. */
export function BulkBar({ count, shown, isAll, onAll, onNone, onAsk, onExport }: Props) {
  return (
    <SelectionBar
      says={t('tests.chosen', { count })}
      shown={shown}
      isAll={isAll}
      onAll={onAll}
      onNone={onNone}
      actions={
        <>
          <Button onClick={() => onAsk('move')}>{t('tests.move')}</Button>
          <Button onClick={() => onAsk('aim')}>{t('tests.aim')}</Button>
          <Button icon="copy" onClick={() => onAsk('clone')}>
            {t('bulk.clone')}
          </Button>
          <Button icon="download" onClick={onExport}>
            {t('tests.export')}
          </Button>
          <Button icon="trash" onClick={() => onAsk('delete')}>
            {t('tests.remove')}
          </Button>
        </>
      }
    />
  );
}
