import { expect, test } from 'vitest';
import { heard } from './heard.ts';

test('without a canary everyone hears main', () => {
  expect(heard(null)).toEqual({ before: 0, everyone: [], main: 100 });
});

test('both forms of a canary say the same', () => {
  const want = { before: 0, everyone: [{ versionId: 'a', percent: 10 }], main: 90 };
  expect(heard({ versions: [{ version_id: 'a', percentage: 10 }] })).toEqual(want);
  expect(heard({ rules: [{ serve: { rollout: [{ version_id: 'a', weight: 10 }] } }] })).toEqual(want);
});

test('rules for some callers are counted, the first rule for all decides', () => {
  const some = { match: [{ attribute: 'from', operator: 'in' as const, values: ['+1'] }], serve: { version_id: 'b' } };
  const all = (weight: number) => ({ match: [], serve: { rollout: [{ version_id: 'a', weight }] } });
  expect(heard({ rules: [some, all(33.33), all(50)] })).toEqual({ before: 1, everyone: [{ versionId: 'a', percent: 33.33 }], main: 66.67 });
  expect(heard({ rules: [some] })).toEqual({ before: 1, everyone: [], main: 100 });
});

test('a version served whole leaves nothing to main', () => {
  expect(heard({ rules: [{ serve: { version_id: 'a' } }] })).toEqual({ before: 0, everyone: [{ versionId: 'a', percent: 100 }], main: 0 });
});
