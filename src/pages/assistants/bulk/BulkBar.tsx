import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { SelectionBar } from '#ui/SelectionBar.tsx';
import type { Assistant } from '#wire/assistant.ts';
import { CloneMany } from './CloneMany.tsx';
import { DeleteMany } from './DeleteMany.tsx';
import { TagMany } from './TagMany.tsx';

type Props = {
  picked: readonly Assistant[];
  shown: number;
  isAll: boolean;
  known: readonly string[];
  onAll: () => void;
  onNone: () => void;
  onExport: (ids: readonly string[]) => void;
};

const DIALOGS = { tag: TagMany, clone: CloneMany, delete: DeleteMany } as const;

/** What can be done with several assistants at once. What a dialog is about stays what it was when it opened. */
export function BulkBar({ picked, shown, isAll, known, onAll, onNone, onExport }: Props) {
  const [asked, setAsked] = useState<{ readonly act: keyof typeof DIALOGS; readonly of: readonly Assistant[] } | null>(null);
  const Asked = asked === null ? null : DIALOGS[asked.act];
  return (
    <>
      {picked.length > 0 && (
        <SelectionBar
          says={t('bulk.chosen', { count: picked.length })}
          shown={shown}
          isAll={isAll}
          onAll={onAll}
          onNone={onNone}
          actions={
            <>
              <Button onClick={() => setAsked({ act: 'tag', of: picked })}>{t('bulk.tag')}</Button>
              <Button icon="copy" onClick={() => setAsked({ act: 'clone', of: picked })}>
                {t('bulk.clone')}
              </Button>
              <Button icon="download" onClick={() => onExport(picked.map(({ id }) => id))}>
                {t('bulk.export')}
              </Button>
              <Button icon="trash" onClick={() => setAsked({ act: 'delete', of: picked })}>
                {t('bulk.remove')}
              </Button>
            </>
          }
        />
      )}
      {Asked !== null && asked !== null && <Asked assistants={asked.of} known={known} onClose={() => setAsked(null)} />}
    </>
  );
}
