import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { Note } from '#ui/Note.tsx';
import type { AssistantTest } from '#wire/test.ts';
import { ChangeTests } from './ChangeTests.tsx';
import { SuiteField, suiteFault } from './SuiteField.tsx';

type Props = {
  tests: readonly AssistantTest[];
  /** The suite that gets another name; `null` where single tests go to another suite. */
  renamed: string | null;
  all: readonly AssistantTest[];
  onClose: () => void;
  /** Told under which name they are now; after an undo that is the old one. */
  onMoved?: (suite: string) => void;
};

/** Gives tests another suite. A suite is only the name that they share, so this also renames one, or merges two. */
export function MoveTests({ tests, renamed, all, onClose, onMoved }: Props) {
  const [typed, setTyped] = useState(renamed ?? '');
  const suite = typed.trim();
  const going = tests.filter((test) => (test.test_suite ?? '') !== suite);
  const ids = new Set(tests.map((test) => test.test_id));
  const there = all.filter((test) => suite !== '' && test.test_suite === suite && !ids.has(test.test_id)).length;
  return (
    <ChangeTests
      title={renamed === null ? t('tests.moveTitle', { count: tests.length }) : t('tests.renameTitle', { suite: renamed })}
      description={renamed === null ? t('tests.moveSays') : t('tests.renameSays')}
      action={t('tests.moveDo', { count: going.length || tests.length })}
      tests={going}
      changes={{ test_suite: suite }}
      missing={suiteFault(suite) ?? (going.length === 0 ? t('tests.sameSuite') : undefined)}
      onClose={onClose}
      onChanged={() => onMoved?.(suite)}
      onUndone={() => onMoved?.(renamed ?? '')}
    >
      <SuiteField label={t('tests.toSuite')} hint={t('tests.toSuiteHint')} value={typed} onChange={setTyped} all={all} />
      {there > 0 && <Note>{t('tests.merges', { suite, count: there })}</Note>}
    </ChangeTests>
  );
}
