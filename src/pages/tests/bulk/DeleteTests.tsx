import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { deleteTestsWrite } from '#queries/test-writes.ts';
import { BulkDialog } from '#ui/BulkDialog.tsx';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { useBulk } from '#ui/use-bulk.ts';
import type { AssistantTest } from '#wire/test.ts';

type Props = { tests: readonly AssistantTest[]; onClose: () => void; onDeleted?: () => void };

/** Asks for the test's name, or how many they are, for nothing of them can be brought back. */
export function DeleteTests({ tests, onClose, onDeleted }: Props) {
  const bulk = useBulk();
  const remove = useMutation(deleteTestsWrite());
  const [typed, setTyped] = useState('');
  const [only, ...more] = tests;
  const count = tests.length;
  const isOne = more.length === 0;
  const wanted = isOne ? (only?.name.trim() ?? '') : String(count);
  const missing = typed.trim() === wanted ? undefined : t('ui.typeNameWrong', { name: wanted });
  const run = (ids: readonly string[]) =>
    remove.mutate(
      { ids, ...bulk.begin() },
      {
        onSuccess: ({ answer }) => {
          if (answer.length < ids.length || answer.some(({ error }) => error !== null)) return;
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
      items={tests.map(({ test_id: id, name }) => ({ id, name }))}
      bulk={bulk}
      busy={remove.isPending}
      action={t('tests.deleteDo', { count })}
      danger
      missing={missing}
      onDo={run}
      onClose={onClose}
    >
      <Field label={isOne ? t('ui.typeName', { name: wanted }) : t('tests.deleteCount', { count })}>
        {(ids) => (
          <TextInput
            {...ids}
            autoFocus
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && missing === undefined) run(tests.map(({ test_id: id }) => id));
            }}
          />
        )}
      </Field>
    </BulkDialog>
  );
}
