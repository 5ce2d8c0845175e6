import { describe, expect, it } from 'vitest';
import { NO_HISTORY, withRuns, type Fact } from '#lib/matrix.ts';
import { parseQuery, type Standing } from '#lib/matrix-query.ts';
import type { ShownVersion } from '#lib/batch-version.ts';
import { MAIN_MARK } from '#lib/version-marks.ts';
import { isStanding, shownBatches, shownRows } from './filter/filtered.ts';
import { ledgerParts } from './versions/ledger-parts.ts';
import { linesOf, rowsOf } from './lines.ts';
import { readSuiteParams, withMark, writeSuiteParams } from './params.ts';

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

  it('are found by name, criterion, status and standing; every term must hold', () => {
    const found = (query: string) => shownRows(rows, parseQuery(query).terms).map((row) => row.testId);
    expect(found('TEST 10')).toEqual(['t2']);
    expect(found('old')).toEqual(['t1']);
    expect(found('crit:greets')).toEqual(['t2']);
    expect(found('s:failed,error')).toEqual(['t1']);
    expect(found('!s:failed')).toEqual(['t2', 'left']);
    expect(found('test is:new')).toEqual(['t1']);
    expect(found('v:anything since:2026-01-01')).toHaveLength(3);
    expect(found('  ')).toHaveLength(3);
  });

  it('stand as their newest results say', () => {
    const standing = (word: Standing) => rows.filter((row) => isStanding(row, word)).map((row) => row.testId);
    expect(standing('new')).toEqual(['t1']);
    expect(standing('failing')).toEqual(['t1']);
    expect(standing('flaky')).toEqual(['t1']);
    expect([standing('fixed'), standing('still'), standing('never')]).toEqual([[], [], []]);
  });

  it('open to their criteria', () => {
    expect(linesOf(rows, new Set(['t2'])).map((line) => line.key)).toEqual(['t1', 't2', 't2\nGreets', 'left']);
  });
});

describe('columns', () => {
  const at = (day: string) => new Date(`${day}T12:00:00`).getTime();
  const dated = withRuns(NO_HISTORY, [
    run('t1', at('2026-10-24'), 'passed'),
    run('t1', at('2026-10-25'), 'passed'),
    run('t1', at('2026-11-02'), 'passed'),
  ]).batches;
  const [newest, middle] = dated;
  const version = (id: string, name: string): ShownVersion => ({ id, name, mark: id === 'm' ? MAIN_MARK : null });
  const versions = new Map([
    [newest?.id ?? '', version('v1', 'Concise greeting')],
    [middle?.id ?? '', version('m', 'Weekend hours')],
  ]);
  const found = (query: string) => shownBatches(dated, parseQuery(query).terms, versions).map((batch) => new Date(batch.at).getDate());

  it('are chosen by version and by day', () => {
    expect(found('v:concise')).toEqual([2]);
    expect(found('v:v1,main')).toEqual([2, 25]);
    expect(found('v:?')).toEqual([24]);
    expect(found('!v:concise')).toEqual([25, 24]);
    expect(found('since:2026-10-25')).toEqual([2, 25]);
    expect(found('until:2026-10-25')).toEqual([25, 24]);
  });

  it('stay as they are where the query says nothing of them', () => {
    expect(shownBatches(dated, [], versions)).toBe(dated);
  });

  it('are looked up month by month, one run for each', () => {
    expect(ledgerParts(dated).map(({ part, runs }) => [part, runs.length])).toEqual([
      ['2026-11', 1],
      ['2026-10', 2],
    ]);
  });
});

describe('the address of a suite page', () => {
  it('reads what it writes', () => {
    const params = { q: 'a b', open: new Set(['t1', 't2']), marked: ['b1', 'b2'], table: true } as const;
    expect(readSuiteParams(writeSuiteParams(params))).toEqual(params);
    expect(writeSuiteParams({ q: '', open: new Set(), marked: [], table: false }).toString()).toBe('');
  });

  it('takes what it cannot read as not set', () => {
    expect(readSuiteParams(new URLSearchParams('trend=nonsense&q=x'))).toEqual({ q: 'x', open: new Set(), marked: [], table: false });
  });

  it('marks two batches at most, and unmarks', () => {
    expect(withMark(['a', 'b'], 'c')).toEqual(['b', 'c']);
    expect(withMark(['a', 'b'], 'a')).toEqual(['b']);
  });
});
