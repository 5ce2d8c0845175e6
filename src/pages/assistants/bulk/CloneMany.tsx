import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { cloneAssistantsWrite, deleteCopiesWrite } from '#queries/assistant-bulk.ts';
import { BulkDialog } from '#ui/BulkDialog.tsx';
import { BulkNames } from '#ui/BulkNames.tsx';
import { useBulkUndo } from '#ui/use-bulk-undo.ts';
import { useBulk } from '#ui/use-bulk.ts';
import { itemsOf, type ManyProps } from './parts.ts';

/** Copies each of them once; the way back deletes the copies. */
export function CloneMany({ assistants, onClose }: ManyProps) {
  const bulk = useBulk();
  const clone = useMutation(cloneAssistantsWrite());
  const [keys] = useState(() => new Map(assistants.map(({ id }) => [id, crypto.randomUUID()])));
  const [copies, setCopies] = useState<ReadonlyMap<string, string>>(new Map());
  const undo = useBulkUndo(useMutation(deleteCopiesWrite()), { copies }, onClose);
  const run = (ids: readonly string[]) =>
    clone.mutate({
      ids,
      keyOf: (id) => keys.get(id) ?? crypto.randomUUID(),
      onMade: (of, copy) => setCopies((before) => new Map(before).set(of, copy)),
      ...bulk.begin(),
    });
  return (
    <BulkDialog
      title={t('bulk.cloneTitle', { count: assistants.length })}
      description={t('bulk.cloneSays')}
      label={t('bulk.assistants')}
      items={itemsOf(assistants)}
      bulk={bulk}
      busy={clone.isPending}
      action={t('bulk.cloneDo')}
      missing={undefined}
      onDo={run}
      onClose={onClose}
      undo={undo}
    >
      <BulkNames items={itemsOf(assistants)} />
    </BulkDialog>
  );
}
