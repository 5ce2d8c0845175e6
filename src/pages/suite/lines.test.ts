import { describe, expect, it } from 'vitest';
import { NO_HISTORY, withRuns, type Fact } from '#lib/matrix.ts';
import { isShown, linesOf, matching, rowsOf } from './lines.ts';
import { readSuiteParams, writeSuiteParams } from './params.ts';

const run = (testId: string, at: number, status: string, verdicts: Fact['verdicts'] = []): Fact => ({
  runId: `${testId}${at}`,
  testId,
  trigger: `b${at}`,
  status,
  at,
  endedAt: null,
  open: false,
  verdicts,
});
const tests = [
  { test_id: 't2', name: 'Test 10', rubric: [{ name: 'Greets' }] },
  { test_id: 't1', name: 'Test 9', rubric: [] },
];
const { batches } = withRuns(NO_HISTORY, [
  run('t1', 1, 'passed'),
  run('t1', 2, 'failed', [{ name: 'Old name', status: 'failed' }]),
  run('t2', 2, 'passed'),
  run('left', 1, 'passed'),
]);
const rows = rowsOf(tests, batches, 'en');

describe('rows', () => {
  it('stand by name as people count, tests known from runs alone at the end', () => {
    expect(rows.map((row) => row.name)).toEqual(['Test 9', 'Test 10', null]);
  });

  it('name every criterion, of the test and of its newest verdicts', () => {
    expect(rows.map((row) => row.criteria)).toEqual([['Old name'], ['Greets'], []]);
  });

  it('are found by their name and by their criteria', () => {
    expect(matching(rows, 'TEST 10').map((row) => row.testId)).toEqual(['t2']);
    expect(matching(rows, 'old').map((row) => row.testId)).toEqual(['t1']);
    expect(matching(rows, '  ')).toHaveLength(3);
  });

  it('are failing when the newest run did not pass, and flaky from three in ten changes', () => {
    expect(rows.filter((row) => isShown(row, 'failing')).map((row) => row.testId)).toEqual(['t1']);
    expect(rows.filter((row) => isShown(row, 'flaky')).map((row) => row.testId)).toEqual(['t1']);
  });

  it('open to their criteria', () => {
    expect(linesOf(rows, new Set(['t2'])).map((line) => line.key)).toEqual(['t1', 't2', 't2\nGreets', 'left']);
  });
});

describe('the address of a suite page', () => {
  it('reads what it writes', () => {
    const params = { q: 'a b', show: 'flaky', open: new Set(['t1', 't2']) } as const;
    expect(readSuiteParams(writeSuiteParams(params))).toEqual(params);
    expect(writeSuiteParams({ q: '', show: 'all', open: new Set() }).toString()).toBe('');
  });

  it('takes what it cannot read as not set', () => {
    expect(readSuiteParams(new URLSearchParams('show=nonsense&q=x'))).toEqual({ q: 'x', show: 'all', open: new Set() });
  });
});
