import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { deleteAssistantsWrite, recreateAssistantsWrite } from '#queries/assistant-bulk.ts';
import { BulkDialog } from '#ui/BulkDialog.tsx';
import { BulkNames } from '#ui/BulkNames.tsx';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { useBulkUndo } from '#ui/use-bulk-undo.ts';
import { useBulk } from '#ui/use-bulk.ts';
import { itemsOf, type ManyProps } from './parts.ts';

/** Asks how many they are; the way back makes them anew from the journal. */
export function DeleteMany({ assistants, onClose }: ManyProps) {
  const bulk = useBulk();
  const remove = useMutation(deleteAssistantsWrite());
  const undo = useBulkUndo(useMutation(recreateAssistantsWrite()), {}, onClose);
  const [typed, setTyped] = useState('');
  const wanted = String(assistants.length);
  const missing = typed.trim() === wanted ? undefined : t('ui.typeNameWrong', { name: wanted });
  const run = (ids: readonly string[]) => remove.mutate({ ids, ...bulk.begin() });
  return (
    <BulkDialog
      title={t('bulk.removeTitle', { count: assistants.length })}
      description={t('bulk.removeSays')}
      label={t('bulk.assistants')}
      items={itemsOf(assistants)}
      bulk={bulk}
      busy={remove.isPending}
      action={t('bulk.removeDo')}
      danger
      missing={missing}
      onDo={run}
      onClose={onClose}
      undo={undo}
    >
      <BulkNames items={itemsOf(assistants)} />
      <Field label={t('bulk.removeCount', { count: assistants.length })}>
        {(ids) => <TextInput {...ids} autoFocus spellCheck={false} value={typed} onChange={(event) => setTyped(event.target.value)} />}
      </Field>
    </BulkDialog>
  );
}
