import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { JsonObject } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { cloneTestsWrite } from '#queries/test-bulk.ts';
import { BulkDialog } from '#ui/BulkDialog.tsx';
import { BulkNames } from '#ui/BulkNames.tsx';
import { useBulk } from '#ui/use-bulk.ts';
import { portableTest } from '#wire/test-file/portable.ts';
import type { AssistantTest } from '#wire/test.ts';
import { useUndo } from '../bulk/use-undo.ts';
import { SuiteField, suiteFault } from '../change/SuiteField.tsx';
import { DestinationField } from '../form/DestinationField.tsx';
import { copyNames } from './copy-name.ts';

/** Copies each of them once, with all that can be written of it; the way back deletes the copies. */
export function CloneTests({ tests, all, onClose }: { tests: readonly AssistantTest[]; all: readonly AssistantTest[]; onClose: () => void }) {
  const bulk = useBulk();
  const clone = useMutation(cloneTestsWrite());
  const { heard, undo } = useUndo(onClose);
  const [suite, setSuite] = useState('');
  const [destination, setDestination] = useState('');
  // What is to be made stays what it was when the dialog opened: the list has the copies afterwards.
  const [items] = useState(() => itemsOf(tests, all));
  const [keys] = useState(() => new Map(tests.map((test) => [test.test_id, crypto.randomUUID()])));
  const bodies = useRef(new Map<string, JsonObject>());
  const copyOf = (test: AssistantTest): JsonObject => ({
    ...portableTest(test),
    name: items.find(({ id }) => id === test.test_id)?.name,
    ...(suite.trim() === '' ? {} : { test_suite: suite.trim() }),
    ...(destination.trim() === '' ? {} : { destination: destination.trim() }),
  });
  const run = (ids: readonly string[]) =>
    clone.mutate({ ids, copyOf, bodies: bodies.current, keyOf: (id) => keys.get(id) ?? crypto.randomUUID(), heard, ...bulk.begin() });
  return (
    <BulkDialog
      title={t('tests.cloneTitle', { count: tests.length })}
      description={t('tests.cloneSays')}
      label={t('tests.title')}
      items={items}
      bulk={bulk}
      busy={clone.isPending}
      action={t('tests.cloneDo', { count: tests.length })}
      missing={suiteFault(suite)}
      onDo={run}
      onClose={onClose}
      undo={undo}
    >
      {/* Room for the suggestions, which a dialog would cut off. */}
      <div className="grid min-h-90 grid-cols-[minmax(0,1fr)] content-start gap-3">
        <SuiteField
          label={t('tests.cloneSuite')}
          hint={t('tests.cloneSuiteHint')}
          placeholder={t('tests.asOriginal')}
          value={suite}
          onChange={setSuite}
          all={all}
        />
        <DestinationField
          label={t('tests.cloneDestination')}
          hint={t('tests.cloneDestinationHint')}
          placeholder={t('tests.asOriginal')}
          values={{ destination }}
          error={undefined}
          set={(change) => setDestination(change.destination)}
        />
        <BulkNames items={items} />
      </div>
    </BulkDialog>
  );
}

/** Each test with the name of its copy. */
function itemsOf(tests: readonly AssistantTest[], all: readonly AssistantTest[]) {
  const names = copyNames(
    tests.map(({ name }) => name),
    all.map(({ name }) => name),
  );
  return tests.map(({ test_id: id, name }, at) => ({ id, name: names[at] ?? name }));
}
