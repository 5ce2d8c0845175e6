import { expect, test } from 'vitest';
import { versionUse } from './version-use.ts';

const rules = [
  { match: [{ attribute: 'n', operator: 'in' as const, values: ['1'] }], serve: { version_id: 'a' } },
  {
    match: [],
    serve: {
      rollout: [
        { version_id: 'a', weight: 10 },
        { version_id: 'b', weight: 0 },
      ],
    },
  },
];

test('main is main even where a rule names it; what a rule names is served, whatever its weight', () => {
  expect(versionUse('m', 'm', [{ serve: { version_id: 'm' } }])).toEqual({ kind: 'main' });
  expect(versionUse('a', 'm', rules)).toEqual({ kind: 'served', rules: [1, 2] });
  expect(versionUse('b', 'm', rules)).toEqual({ kind: 'served', rules: [2] });
  expect(versionUse('c', 'm', rules)).toEqual({ kind: 'free' });
  expect(versionUse('c', null, [])).toEqual({ kind: 'free' });
});
