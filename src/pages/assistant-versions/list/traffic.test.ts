import { expect, test } from 'vitest';
import { trafficOf } from './traffic.ts';

const some = (value: string) => [{ attribute: 'n', operator: 'in' as const, values: [value] }];
const rules = [
  { match: some('1'), serve: { version_id: 'a' } },
  { match: some('2'), serve: { rollout: [{ version_id: 'b', weight: 50 }] } },
  {
    match: [],
    serve: {
      rollout: [
        { version_id: 'a', weight: 10 },
        { version_id: 'b', weight: 0 },
      ],
    },
  },
  { match: some('3'), serve: { version_id: 'c' } },
];

test('a version has its share of everyone else and the rules before it that give it calls', () => {
  expect(trafficOf(rules, 'a', 'm')).toEqual({ percent: 10, rules: 1 });
  expect(trafficOf(rules, 'b', 'm')).toEqual({ percent: 0, rules: 1 });
  expect(trafficOf(rules, 'c', 'm')).toEqual({ percent: 0, rules: 0 });
});

test('main takes what is left, everywhere', () => {
  expect(trafficOf(rules, 'm', 'm')).toEqual({ percent: 90, rules: 1 });
  expect(trafficOf([], 'm', 'm')).toEqual({ percent: 100, rules: 0 });
  expect(trafficOf(rules.slice(0, 1), 'm', 'm')).toEqual({ percent: 100, rules: 0 });
  expect(
    trafficOf(
      [
        {
          match: [],
          serve: {
            rollout: [
              { version_id: 'm', weight: 20 },
              { version_id: 'a', weight: 30 },
            ],
          },
        },
      ],
      'm',
      'm',
    ),
  ).toEqual({ percent: 70, rules: 0 });
});
