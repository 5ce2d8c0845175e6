import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import type { AssistantTest } from '#wire/test.ts';
import { DestinationField } from '../form/DestinationField.tsx';
import { ChangeTests } from './ChangeTests.tsx';

/** Lets tests reach another assistant or number. */
export function AimTests({ tests, onClose }: { tests: readonly AssistantTest[]; onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const destination = typed.trim();
  const going = tests.filter((test) => (test.destination ?? '') !== destination);
  return (
    <ChangeTests
      title={t('tests.aimTitle', { count: tests.length })}
      description={t('tests.aimSays')}
      action={t('tests.aimDo', { count: going.length || tests.length })}
      tests={going}
      changes={{ destination }}
      missing={destination === '' ? t('tests.aimMissing') : going.length === 0 ? t('tests.sameDestination') : undefined}
      onClose={onClose}
    >
      <DestinationField hint={t('tests.aimHint')} values={{ destination: typed }} error={undefined} set={(change) => setTyped(change.destination)} />
    </ChangeTests>
  );
}
