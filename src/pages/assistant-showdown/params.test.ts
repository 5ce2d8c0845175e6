import { expect, test } from 'vitest';
import { readShowdown, writeShowdown } from './params.ts';

const begun = { id: 's', suite: 'Front desk', mainId: 'm', candidate: 'c', rounds: 2, batches: ['b1', 'b2', 'b3'] };

test('a showdown that was begun comes back from its address', () => {
  const params = { suite: 'Front desk', candidate: 'c', rounds: 2, begun };
  expect(readShowdown(writeShowdown(params))).toEqual(params);
});

test('a plan has no starts, and the usual three rounds are not written', () => {
  const plan = { suite: 'A & B', candidate: '', rounds: 3, begun: null };
  expect(writeShowdown(plan).toString()).toBe('suite=A+%26+B');
  expect(readShowdown(writeShowdown(plan))).toEqual(plan);
});

test('what cannot be meant is left out', () => {
  expect(readShowdown(new URLSearchParams('rounds=99&id=s&suite=x'))).toEqual({ suite: 'x', candidate: '', rounds: 3, begun: null });
  expect(readShowdown(new URLSearchParams('rounds=1&id=s&suite=x&candidate=c&main=m&started=1,,2,3')).begun?.batches).toEqual(['1', '2']);
});
