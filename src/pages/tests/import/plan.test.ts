import { expect, test } from 'vitest';
import { testFile } from '#wire/test-file/write.ts';
import { planOf, strays, twins } from './plan.ts';

const body = { name: 'Hours', destination: 'assistant-1', instructions: 'Ask.', rubric: [{ name: 'a', criteria: 'b' }] };

test('parts what can be made from what cannot, and says what a file is not', () => {
  const plan = planOf(testFile([body, { ...body, name: '', destination: '' }]));
  expect(plan).toMatchObject({
    kind: 'rows',
    fit: [{ id: '0', name: 'Hours', body }],
    faulty: [{ id: '1', name: 'Test 2', faults: ['name: This is required.', 'destination: This is required.'] }],
  });
  expect(planOf('{"tests":[\n{"name" 1}]}')).toEqual({ kind: 'unfit', why: 'Line 2: A colon is missing here.' });
  expect(planOf('{"name":"A"}')).toMatchObject({ kind: 'unfit' });
  expect(planOf('')).toMatchObject({ kind: 'unfit' });
});

test('counts those that reach an assistant that is not here, and those whose name is here already', () => {
  const rows = ['assistant-1', 'assistant-2', '+15125550100', 'sip:a@b.c'].map((destination, at) => ({
    id: String(at),
    name: `Test ${at}`,
    faults: [],
    body: { ...body, destination },
  }));
  expect(strays(rows, new Set(['assistant-2']))).toBe(1);
  expect(twins(rows, new Set(['Test 3', 'Test 7']))).toBe(1);
});
