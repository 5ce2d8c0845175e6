import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from './csv.ts';
import { junitText } from './junit.ts';
import { NO_HISTORY, withRuns, type Fact } from './matrix.ts';
import { csvCell, csvText, exportedRuns, jsonText, type ExportedRun } from './matrix-export.ts';

const fact = (runId: string, testId: string, trigger: string, status: string, at: number): Fact => ({
  runId,
  testId,
  trigger,
  status,
  at,
  endedAt: at + 1500,
  open: false,
  verdicts: [{ name: 'Greets', status }],
});
const { batches } = withRuns(NO_HISTORY, [fact('1', 'a', 'old', 'passed', 0), fact('2', 'b', 'old', 'failed', 0), fact('3', 'a', 'new', 'error', 9000)]);
const shown = (ids: readonly string[]) =>
  exportedRuns({
    suite: 'Desk',
    rows: ids.map((testId) => ({ testId, name: `Test ${testId}` })),
    batches,
    versionOf: (batch) => (batch.id === 'new' ? 'Concise' : ''),
  });
const any = fc.string({ unit: 'binary', maxLength: 20 });
const run: fc.Arbitrary<ExportedRun> = fc.record({
  suite: any,
  batch: fc.constantFrom('b1', 'b2'),
  started: fc.constant('2026-11-24T10:00:00.000Z'),
  version: any,
  test: any,
  test_id: any,
  run_id: any,
  status: fc.constantFrom('passed', 'failed', 'error', 'running', '<odd & "status">'),
  seconds: fc.constantFrom(null, 1.5),
  criteria: fc.array(fc.record({ name: any, status: fc.constantFrom('passed', 'failed') }), { maxLength: 3 }),
});

describe('what is exported', () => {
  it('is what rows and columns show, and nothing else', () => {
    expect(shown(['a']).map(({ run_id, version, seconds }) => [run_id, version, seconds])).toEqual([
      ['3', 'Concise', 1.5],
      ['1', '', 1.5],
    ]);
    expect(shown(['a', 'b'])).toHaveLength(3);
    expect(JSON.parse(jsonText(shown(['a', 'b'])))).toEqual(shown(['a', 'b']));
  });
});

describe('CSV', () => {
  it('has a row per run, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), (runs) => {
        const text = csvText(runs.map((one) => ({ ...one, test: one.test.replace(/^\s+/, 'x') })));
        const rows = csvRows(text, ',');
        expect(rows).toHaveLength(runs.length + 1);
        expect(rows.every((cells) => cells.length === rows[0]?.length)).toBe(true);
      }),
    );
  });

  it('gives a spreadsheet nothing to compute', () => {
    for (const text of ['=1+1', '+1 512 555', '-2+3', '@SUM(A1)', '\t=1', '  =1', '\uFF1D1', '=HYPERLINK("x","y")'])
      expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
    expect(['-1.5', 'plain', 'a=b'].map(csvCell)).toEqual(['-1.5', 'plain', 'a=b']);
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
  });
});

describe('JUnit XML', () => {
  it('counts its cases, and gives a skipped one no verdict', () => {
    const text = junitText('Desk', [...shown(['a', 'b']), ...shown(['a']).map((one) => ({ ...one, status: 'needs_review' }))]);
    expect(text).toContain('<testsuites name="Desk" tests="5" failures="1" errors="1" skipped="2" time="7.500">');
    expect(text).toContain('<skipped message="needs_review"/>');
    expect(text).toContain('<property name="version" value="Concise"/>');
    expect(text).toContain('<failure message="Greets: failed" type="failed">run 2\nGreets: failed</failure>');
    expect(text.match(/<testcase /g)).toHaveLength(5);
  });

  it('is well formed, whatever the names hold', () => {
    fc.assert(
      fc.property(any, fc.array(run, { maxLength: 4 }), (suite, runs) => {
        const text = junitText(suite, runs);
        const forbidden = [...text].filter((char) => char < ' ' && !'\t\n\r'.includes(char));
        expect(forbidden).toEqual([]);
        const tags = text.match(/<\/?[a-z]+(?: [a-z]+="[^"<]*")*\/?>/g) ?? [];
        expect(text.replace(/<\/?[a-z]+(?: [a-z]+="[^"<]*")*\/?>/g, '')).not.toMatch(/<(?!\?xml)/);
        const open: string[] = [];
        for (const tag of tags) {
          const name = /[a-z]+/.exec(tag)?.[0] ?? '';
          if (tag.startsWith('</')) expect(open.pop()).toBe(name);
          else if (!tag.endsWith('/>')) open.push(name);
        }
        expect(open).toEqual([]);
      }),
    );
  });
});
