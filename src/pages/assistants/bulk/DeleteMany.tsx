import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { deleteAssistantsWrite, recreateAssistantsWrite } from '#queries/assistant-bulk.ts';
import { BulkDialog } from '#ui/BulkDialog.tsx';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { useBulk } from '#ui/use-bulk.ts';
import { closeWhenDone, doneOf, itemsOf, UndoAll, type ManyProps } from './parts.tsx';

/** Asks how many they are; the way back makes them anew from the journal. */
export function DeleteMany({ assistants, onClose }: ManyProps) {
  const bulk = useBulk();
  const back = useBulk();
  const remove = useMutation(deleteAssistantsWrite());
  const recreate = useMutation(recreateAssistantsWrite());
  const [typed, setTyped] = useState('');
  const wanted = String(assistants.length);
  const missing = typed.trim() === wanted ? undefined : t('ui.typeNameWrong', { name: wanted });
  const run = (ids: readonly string[]) => remove.mutate({ ids, ...bulk.begin() });
  const done = doneOf(bulk);
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
      after={
        done.length > 0 && (
          <UndoAll
            busy={recreate.isPending}
            failed={back}
            onUndo={() => recreate.mutate({ ids: done, ...back.begin() }, { onSuccess: ({ answer }) => closeWhenDone(answer, onClose) })}
          />
        )
      }
    >
      <p className="text-ink-2">
        {itemsOf(assistants)
          .map(({ name }) => name)
          .join(', ')}
      </p>
      <Field label={t('bulk.removeCount', { count: assistants.length })}>
        {(ids) => <TextInput {...ids} autoFocus spellCheck={false} value={typed} onChange={(event) => setTyped(event.target.value)} />}
      </Field>
    </BulkDialog>
  );
}
