import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { tagAssistantsWrite, untagAssistantsWrite } from '#queries/assistant-bulk.ts';
import { BulkDialog } from '#ui/BulkDialog.tsx';
import { Field } from '#ui/Field.tsx';
import { SuggestInput } from '#ui/SuggestInput.tsx';
import { useBulkUndo } from '#ui/use-bulk-undo.ts';
import { useBulk } from '#ui/use-bulk.ts';
import { itemsOf, type ManyProps } from './parts.ts';

/** Adds one tag to all of them. Those that have it already are left out, so that the way back takes it only from the others. */
export function TagMany({ assistants, known, onClose }: ManyProps) {
  const bulk = useBulk();
  const add = useMutation(tagAssistantsWrite());
  const [typed, setTyped] = useState('');
  const tag = typed.trim();
  const undo = useBulkUndo(useMutation(untagAssistantsWrite()), { tag }, onClose);
  const lacking = assistants.filter(({ tags }) => !(tags ?? []).includes(tag));
  // The list that is read anew has the tag: what the dialog is about is what it began with.
  const [begun, setBegun] = useState<typeof lacking | null>(null);
  const run = (ids: readonly string[]) => {
    setBegun((before) => before ?? lacking);
    add.mutate({ ids, tag, ...bulk.begin() });
  };
  return (
    <BulkDialog
      title={t('bulk.tagTitle', { count: assistants.length })}
      description={t('bulk.tagSays')}
      label={t('bulk.assistants')}
      items={itemsOf(begun ?? lacking)}
      bulk={bulk}
      busy={add.isPending}
      action={t('bulk.tagDo')}
      missing={tag === '' ? t('bulk.tagMissing') : lacking.length === 0 ? t('bulk.tagEverywhere') : undefined}
      onDo={run}
      onClose={onClose}
      undo={undo}
    >
      <Field label={t('bulk.tagField')}>
        {(ids) => <SuggestInput {...ids} suggestions={known.map((value) => ({ value }))} value={typed} onChange={setTyped} />}
      </Field>
    </BulkDialog>
  );
}
