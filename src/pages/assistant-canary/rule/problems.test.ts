import { expect, test } from 'vitest';
import { reachOf } from '#wire/reach.ts';
import { ruleFaults } from '#wire/rule-faults.ts';
import type { Clause, Rule } from '#wire/rules.ts';
import { problemsAt } from './problems.ts';
import { shiftOf } from '#ui/use-reorder.ts';

const rule = (match: Clause[], id = 'v'): Rule => ({ match, serve: { version_id: id } });
const number = (operator: Clause['operator'], ...values: string[]): Clause => ({ attribute: 'n', operator, values });
const all = (...rules: Rule[]) =>
  rules.map((_, at) =>
    problemsAt(
      rules,
      at,
      ruleFaults(rules, (id) => id === 'v'),
      reachOf(rules)[at],
    ),
  );

test('a rule that can never fire names the rules that take its callers', () => {
  expect(all(rule([number('starts_with', '+1')]), rule([number('in', '+12')]))).toEqual([[], [{ kind: 'never', by: [0] }]]);
  expect(all(rule([number('in', 'a'), number('not_in', 'a')]))).toEqual([[{ kind: 'never', by: [] }]]);
});

test('numbers that an earlier rule takes are named', () => {
  expect(all(rule([number('in', 'a', 'b')]), rule([number('in', 'b', 'c')]))).toEqual([[], [{ kind: 'partly', by: [0], values: ['b'] }]]);
});

test('narrower rules before a wider one are what an order is for', () => {
  expect(all(rule([number('in', 'a')]), rule([number('starts_with', 'a')]), rule([]))).toEqual([[], [], []]);
});

test('a gap is told once and hides what would follow from it', () => {
  expect(all(rule([]), rule([number('in')], 'x'))).toEqual([
    [],
    [
      { kind: 'fault', code: 'values-missing' },
      { kind: 'fault', code: 'version-unknown' },
    ],
  ]);
});

test('rules give way to the one in the hand', () => {
  const shifts = (from: number, to: number) => [0, 1, 2, 3].map((at) => shiftOf({ from, to, height: 60 }, at));
  expect(shifts(0, 2)).toEqual([0, -60, -60, 0]);
  expect(shifts(3, 1)).toEqual([0, 60, 60, 0]);
  expect(shiftOf(null, 1)).toBe(0);
});
