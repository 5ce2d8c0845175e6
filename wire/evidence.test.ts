import { describe, expect, test } from 'vitest';
import { evidenceFor, evidenceOf, judgedOf, type EvidenceRun, type Judged } from './evidence.ts';
import type { LedgerRow } from './ledger.ts';

const row = (run: string, version: string | null, hash: string | null, more: Partial<LedgerRow> = {}): LedgerRow => ({
  run_id: run,
  test_id: 't1',
  test_suite_run_id: null,
  assistant_id: 'a',
  version_id: version,
  config_hash: hash,
  at: '2026-11-01T00:00:00Z',
  entry: 1,
  ...more,
});
const run = (judged: Judged, more: Partial<EvidenceRun> = {}): EvidenceRun => ({ testId: 't1', suite: 'Desk', judged, at: '2026-11-01T00:00:00Z', ...more });

/** `passed` and `failed` runs of a version, on a test. */
function met(version: string, passed: number, failed: number, testId = 't1'): { rows: LedgerRow[]; runs: [string, EvidenceRun][] } {
  const ids = Array.from({ length: passed + failed }, (_, at) => `${version}-${testId}-${at}`);
  return { rows: ids.map((id) => row(id, version, `hash of ${version}`)), runs: ids.map((id, at) => [id, run(at < passed ? 'passed' : 'failed', { testId })]) };
}

function evidence(...parts: ReturnType<typeof met>[]) {
  return evidenceOf({
    mainId: 'main',
    rows: parts.flatMap(({ rows }) => rows),
    hashes: new Map([
      ['main', 'hash of main'],
      ['v2', 'hash of v2'],
    ]),
    runs: new Map(parts.flatMap(({ runs }) => runs)),
  });
}

describe('a run', () => {
  const passed = [
    { name: 'Kind', status: 'passed' },
    { name: 'Short', status: 'passed' },
  ];

  test('passes only when every criterion was judged and passed', () => {
    expect(judgedOf({ status: 'passed', detail_status: passed }, ['Kind', 'Short'])).toBe('passed');
    expect(judgedOf({ status: 'passed', detail_status: passed })).toBe('passed');
    expect(judgedOf({ status: 'passed', detail_status: passed }, ['Kind', 'Short', 'Polite'])).toBe('unjudged');
    expect(
      judgedOf({
        status: 'passed',
        detail_status: [
          { name: 'Kind', status: 'pending' },
          { name: 'Short', status: 'passed' },
        ],
      }),
    ).toBe('unjudged');
    expect(judgedOf({ status: 'passed', detail_status: [{ name: 'Kind', status: 'failed' }] })).toBe('unjudged');
    expect(judgedOf({ status: 'passed', detail_status: [] })).toBe('unjudged');
    expect(judgedOf({ status: 'passed' })).toBe('unjudged');
  });

  test('that failed is a failure; an error says nothing; one under way not yet', () => {
    expect(judgedOf({ status: 'failed' }, ['Kind'])).toBe('failed');
    expect(judgedOf({ status: 'error' })).toBe('unjudged');
    expect(judgedOf({ status: 'running' })).toBe('open');
    expect(judgedOf({ status: 'timeout' })).toBe('open');
    expect(judgedOf({ status: 'timeout', completed_at: '2026-11-01T00:00:00Z' })).toBe('unjudged');
  });
});

describe('evidence', () => {
  test('counts each version by itself and compares it with main', () => {
    const found = evidence(met('main', 80, 20), met('v2', 60, 40));
    expect(evidenceFor(found, 'main')).toMatchObject({ runs: 100, passed: 80, failed: 20, rate: 0.8, versusMain: null, suites: ['Desk'] });
    expect(evidenceFor(found, 'v2')).toMatchObject({ runs: 100, rate: 0.6, versusMain: { verdict: 'worse', tests: 1, difference: expect.closeTo(-0.2, 10) } });
    expect(found).toMatchObject({ unread: 0, openSince: null });
  });

  test('errors and runs under way are shown apart and change no rate', () => {
    const part = met('v2', 9, 1);
    const more: [string, EvidenceRun][] = [
      ['e', run('unjudged')],
      ['o', run('open', { at: '2026-11-02T00:00:00Z' })],
    ];
    const found = evidence(met('main', 9, 1), {
      rows: [...part.rows, row('e', 'v2', 'hash of v2'), row('o', 'v2', 'hash of v2')],
      runs: [...part.runs, ...more],
    });
    expect(evidenceFor(found, 'v2')).toMatchObject({ runs: 10, passed: 9, rate: 0.9, errors: 1, open: 1, newest: '2026-11-02T00:00:00Z' });
    expect(found.openSince).toBe(Date.parse('2026-11-02T00:00:00Z'));
  });

  test('only exactly this configuration counts, and nobody’s version is guessed', () => {
    const part = met('v2', 4, 0);
    const rows = [...part.rows, row('old', 'v2', 'another hash'), row('bare', 'v2', null), row('unknown', null, null)];
    const found = evidence({ rows, runs: [...part.runs, ['old', run('failed')], ['bare', run('failed')], ['unknown', run('failed')]] });
    expect(evidenceFor(found, 'v2')).toMatchObject({ runs: 4, failed: 0, otherwise: 2 });
  });

  test('a run that could not be read is said, not assumed', () => {
    const part = met('v2', 4, 0);
    const found = evidence({ rows: [...part.rows, row('lost', 'v2', 'hash of v2')], runs: part.runs });
    expect(found.unread).toBe(1);
    expect(evidenceFor(found, 'v2').runs).toBe(4);
  });

  test('is compared only on tests that both met', () => {
    const found = evidence(met('main', 20, 0), met('main', 0, 20, 't2'), met('v2', 20, 0));
    expect(evidenceFor(found, 'v2').versusMain).toMatchObject({ verdict: 'cannot-tell', difference: 0, tests: 1 });
    const apart = evidence(met('main', 20, 0, 't2'), met('v2', 0, 20));
    expect(evidenceFor(apart, 'v2').versusMain).toEqual({ verdict: 'cannot-tell', difference: null, interval: null, more: null, tests: 0 });
  });

  test('of a version that nobody ran is empty, and says so when it was seeded', () => {
    const found = evidence(met('main', 3, 0));
    expect(evidenceFor(found, 'elsewhere')).toMatchObject({ runs: 0, rate: null, interval: null, newest: null, versusMain: { verdict: 'cannot-tell' } });
    const part = met('v2', 1, 0);
    expect(evidenceFor(evidence({ ...part, rows: part.rows.map((one) => ({ ...one, seeded: true as const, entry: null })) }), 'v2').seeded).toBe(true);
  });
});
