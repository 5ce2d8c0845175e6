import { describe, expect, test } from 'vitest';
import type { TestRun } from './run.ts';
import { showdownOf, showdownPlan, type Side, type Start } from './showdown.ts';
import type { AssistantTest } from './test.ts';

const made = (test_id: string, more: Partial<AssistantTest> = {}): AssistantTest => ({
  test_id,
  name: `Test ${test_id}`,
  created_at: '2026-11-01T00:00:00Z',
  telnyx_conversation_channel: 'phone_call',
  rubric: [
    { name: 'Kind', criteria: 'Is kind.' },
    { name: 'Short', criteria: 'Is short.' },
  ],
  destination: '+15125550100',
  max_duration_seconds: 300,
  ...more,
});

/** `+` passed, `-` failed, `?` not judged; one sign per criterion. */
function run(test_id: string, verdicts: string, status?: string): TestRun {
  const detail = [...verdicts].map((sign, at) => ({
    name: at === 0 ? 'Kind' : 'Short',
    status: sign === '+' ? 'passed' : sign === '-' ? 'failed' : 'pending',
  }));
  return {
    run_id: `${test_id}${verdicts}`,
    test_id,
    status: status ?? (verdicts.includes('-') ? 'failed' : 'passed'),
    created_at: '2026-11-01T00:00:00Z',
    triggered_by: 'manual',
    detail_status: detail,
  };
}

/** Rounds of one test: what main did and what the candidate did. */
const rounds = (...pairs: readonly (readonly [TestRun, TestRun])[]): Start[] =>
  pairs.flatMap(([main, candidate], round) => [start('main', round, main), start('candidate', round, candidate)]);
const start = (side: Side, round: number, ...runs: TestRun[]): Start => ({ side, round, runs });
const fates = (starts: readonly Start[]) => showdownOf([made('a')], starts).rows.map(({ fate }) => fate);

describe('before anything runs', () => {
  test('it is said how many conversations, where to and how long at most', () => {
    const tests = [
      made('a'),
      made('b', { max_duration_seconds: 60 }),
      made('c', { telnyx_conversation_channel: 'sms_chat', destination: '+41225550150', max_duration_seconds: null }),
    ];
    expect(showdownPlan(tests, 3)).toEqual({
      rounds: 3,
      starts: 6,
      runs: 18,
      channels: [
        { channel: 'phone_call', count: 12 },
        { channel: 'sms_chat', count: 6 },
      ],
      reached: [
        { destination: '+15125550100', count: 12 },
        { destination: '+41225550150', count: 6 },
      ],
      talkSeconds: 2160,
      waitSeconds: 1800,
      unlimited: 1,
    });
    expect(showdownPlan([], 3)).toMatchObject({ runs: 0, talkSeconds: 0, waitSeconds: 0 });
  });
});

describe('each test and criterion', () => {
  test('is fixed, broken, or the same on both', () => {
    expect(fates(rounds([run('a', '-+'), run('a', '++')]))).toEqual(['fixed', 'fixed', 'both-pass']);
    expect(fates(rounds([run('a', '++'), run('a', '+-')], [run('a', '++'), run('a', '+-')]))).toEqual(['broke', 'both-pass', 'broke']);
    expect(fates(rounds([run('a', '-+'), run('a', '+-')]))).toEqual(['both-fail', 'fixed', 'broke']);
  });

  test('is noisy where a version does not always do the same', () => {
    expect(fates(rounds([run('a', '++'), run('a', '++')], [run('a', '++'), run('a', '+-')]))).toEqual(['noisy', 'both-pass', 'noisy']);
    expect(fates(rounds([run('a', '-+'), run('a', '++')], [run('a', '++'), run('a', '++')]))).toEqual(['noisy', 'noisy', 'both-pass']);
  });

  test('counts for nothing where it was not judged on both', () => {
    expect(fates(rounds([run('a', '+?'), run('a', '++')]))).toEqual(['unjudged', 'both-pass', 'unjudged']);
    expect(fates(rounds([run('a', '', 'error'), run('a', '++')]))).toEqual(['unjudged', 'unjudged', 'unjudged']);
    expect(fates(rounds([run('a', '++', 'running'), run('a', '++')]))).toEqual(['unjudged', 'unjudged', 'unjudged']);
    expect(fates([start('main', 0, run('a', '++'))])).toEqual(['unjudged', 'unjudged', 'unjudged']);
  });
});

test('the verdict is that of the pairs, errors and open runs apart', () => {
  const tests = Array.from({ length: 8 }, (_, at) => made(String(at)));
  const starts = [
    start('main', 0, ...tests.map((one) => run(one.test_id, '-+'))),
    start(
      'candidate',
      0,
      ...tests.map((one, at) => (at === 6 ? run(one.test_id, '', 'error') : at === 7 ? run(one.test_id, '++', 'running') : run(one.test_id, '++'))),
    ),
  ];
  expect(showdownOf(tests, starts)).toMatchObject({
    pairs: 6,
    fixedPairs: 6,
    brokePairs: 0,
    errors: 1,
    open: 1,
    comparison: { verdict: 'better', p: expect.closeTo(2 / 64, 12) },
  });
  expect(showdownOf(tests, []).comparison).toEqual({ verdict: 'cannot-tell', p: 1, more: null });
});
