import { expect, test } from 'vitest';
import { allDone, inTurn, type Outcome } from './in-turn.ts';

test('goes on after one that fails, and tells of each', async () => {
  const told: Outcome[] = [];
  const act = (id: string) => (id === 'b' ? Promise.reject(new Error('no')) : Promise.resolve(id));
  const outcomes = await inTurn(
    ['a', 'b', 'c'],
    act,
    (outcome) => told.push(outcome),
    () => false,
  );
  expect(outcomes.map(({ id, error }) => [id, error?.message ?? null])).toEqual([
    ['a', null],
    ['b', 'no'],
    ['c', null],
  ]);
  expect(told).toEqual(outcomes);
});

test('stops between two', async () => {
  const done: string[] = [];
  await inTurn(
    ['a', 'b', 'c'],
    async (id) => done.push(id),
    () => undefined,
    () => done.length === 2,
  );
  expect(done).toEqual(['a', 'b']);
});

test('all is done when none failed and none was left out', () => {
  const fine = { id: 'a', error: null };
  expect(allDone(['a'], [fine])).toBe(true);
  expect(allDone(['a', 'b'], [fine])).toBe(false);
  expect(allDone(['a', 'b'], [fine, { id: 'b', error: new Error('no') }])).toBe(false);
});
