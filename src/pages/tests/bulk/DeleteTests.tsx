import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { allDone } from '#lib/in-turn.ts';
import { t } from '#lib/words/t.ts';
import { deleteTestsWrite } from '#queries/test-bulk.ts';
import { BulkDialog } from '#ui/BulkDialog.tsx';
import { BulkNames } from '#ui/BulkNames.tsx';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { useBulk } from '#ui/use-bulk.ts';
import type { AssistantTest } from '#wire/test.ts';
import { useUndo } from './use-undo.ts';

type Props = { tests: readonly AssistantTest[]; onClose: () => void; onDeleted?: () => void };

/** Asks for the test's name, or how many they are, for their runs cannot be brought back. */
export function DeleteTests({ tests, onClose, onDeleted }: Props) {
  const bulk = useBulk();
  const remove = useMutation(deleteTestsWrite());
  const { heard, undo } = useUndo(onClose);
  const [typed, setTyped] = useState('');
  const [only, ...more] = tests;
  const count = tests.length;
  const isOne = more.length === 0;
  const items = tests.map(({ test_id: id, name }) => ({ id, name }));
  const wanted = isOne ? (only?.name.trim() ?? '') : String(count);
  const missing = typed.trim() === wanted ? undefined : t('ui.typeNameWrong', { name: wanted });
  const run = (ids: readonly string[]) =>
    remove.mutate(
      // One alone is undone by what says that it is done, wherever the person is by then.
      { ids, heard: isOne ? undefined : heard, ...bulk.begin() },
      {
        onSuccess: ({ answer }) => {
          if (!isOne || !allDone(ids, answer)) return;
          onClose();
          onDeleted?.();
        },
      },
    );
  return (
    <BulkDialog
      title={isOne ? t('tests.deleteOneTitle', { name: only?.name ?? '' }) : t('tests.deleteTitle', { count })}
      description={isOne ? t('tests.deleteSays') : t('tests.deleteManySays')}
      label={t('tests.title')}
      items={items}
      bulk={bulk}
      busy={remove.isPending}
      action={t('tests.deleteDo', { count })}
      danger
      missing={missing}
      onDo={run}
      onClose={onClose}
      undo={isOne ? undefined : undo}
    >
      {!isOne && <BulkNames items={items} />}
      <Field label={isOne ? t('ui.typeName', { name: wanted }) : t('tests.deleteCount', { count })}>
        {(ids) => (
          <TextInput
            {...ids}
            autoFocus
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && missing === undefined) run(items.map(({ id }) => id));
            }}
          />
        )}
      </Field>
    </BulkDialog>
  );
}
