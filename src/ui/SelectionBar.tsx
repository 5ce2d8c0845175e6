import type { ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from './Button.tsx';
import { DockedBar } from './DockedBar.tsx';

type Props = {
  /** How many of what are selected, in words. */
  says: string;
  /** How many the list shows. */
  shown: number;
  isAll: boolean;
  onAll: () => void;
  onNone: () => void;
  /** The buttons for what can be done with all of them. */
  actions: ReactNode;
};

/** What can be done with several rows of a list at once. */
export function SelectionBar({ says, shown, isAll, onAll, onNone, actions }: Props) {
  return (
    <DockedBar label={says} actions={actions}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span role="status" className="font-medium">
          {says}
        </span>
        {!isAll && (
          <Button variant="ghost" size="small" onClick={onAll}>
            {t('bulk.chooseAll', { count: shown })}
          </Button>
        )}
        <Button variant="ghost" size="small" onClick={onNone}>
          {t('bulk.unchoose')}
        </Button>
      </div>
    </DockedBar>
  );
}
