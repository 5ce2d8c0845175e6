import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { locale, t } from '#lib/words/t.ts';
import { moveTestsWrite } from '#queries/test-writes.ts';
import { BulkDialog } from '#ui/BulkDialog.tsx';
import { Field } from '#ui/Field.tsx';
import { Note } from '#ui/Note.tsx';
import { SuggestInput } from '#ui/SuggestInput.tsx';
import { useBulk } from '#ui/use-bulk.ts';
import type { AssistantTest } from '#wire/test.ts';
import { lengthOf, MOST } from '../form/values.ts';
import { choices } from '../list/list.ts';

type Props = {
  tests: readonly AssistantTest[];
  /** The suite that gets another name; `null` where single tests go to another suite. */
  renamed: string | null;
  all: readonly AssistantTest[];
  onClose: () => void;
  onMoved: (suite: string) => void;
};

/** Gives tests another suite. A suite is only the name that they share, so this also renames one, or merges two. */
export function MoveTests({ tests, renamed, all, onClose, onMoved }: Props) {
  const bulk = useBulk();
  const move = useMutation(moveTestsWrite());
  const [typed, setTyped] = useState(renamed ?? '');
  const suite = typed.trim();
  const going = new Set(tests.map((test) => test.test_id));
  const there = all.filter((test) => suite !== '' && test.test_suite === suite && !going.has(test.test_id)).length;
  const tooLong = lengthOf(suite) > MOST.suite ? t('tests.tooLong', { most: MOST.suite, count: lengthOf(suite) }) : undefined;
  const isSame = tests.every((test) => (test.test_suite ?? '') === suite);
  const run = (ids: readonly string[]) =>
    move.mutate(
      { ids, suite, ...bulk.begin() },
      {
        onSuccess: ({ answer }) => {
          if (answer.length < ids.length || answer.some(({ error }) => error !== null)) return;
          onMoved(suite);
          onClose();
        },
      },
    );
  return (
    <BulkDialog
      title={renamed === null ? t('tests.moveTitle', { count: tests.length }) : t('tests.renameTitle', { suite: renamed })}
      description={renamed === null ? t('tests.moveSays') : t('tests.renameSays')}
      label={t('tests.title')}
      items={tests.map(({ test_id: id, name }) => ({ id, name }))}
      bulk={bulk}
      busy={move.isPending}
      action={t('tests.moveDo', { count: tests.length })}
      missing={tooLong ?? (isSame ? t('tests.sameSuite') : undefined)}
      onDo={run}
      onClose={onClose}
    >
      {/* Room for the suggestions, which a dialog would cut off. */}
      <div className="grid min-h-60 content-start gap-3">
        <Field label={t('tests.toSuite')} hint={t('tests.toSuiteHint')} error={tooLong} aside={t('tests.left', { count: lengthOf(suite), most: MOST.suite })}>
          {(ids) => (
            <SuggestInput
              {...ids}
              value={typed}
              onChange={setTyped}
              suggestions={choices(
                all.map((test) => test.test_suite),
                locale(),
              ).map((value) => ({ value }))}
            />
          )}
        </Field>
        {there > 0 && <Note>{t('tests.merges', { suite, count: there })}</Note>}
      </div>
    </BulkDialog>
  );
}
