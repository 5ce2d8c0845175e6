import { describe, expect, it } from 'vitest';
import { between, doubtOf, stepsOf, timeOf, withSeen } from './steps.ts';

const created_at = '2026-11-20T14:02:00Z';
const run = (status: string, more: object = {}) => ({ status, created_at, ...more });

describe('the timeline of a run', () => {
  it('holds only what is known of a run that ended before anyone looked', () => {
    const done = run('failed', { completed_at: '2026-11-20T14:03:00Z' });
    const steps = stepsOf(done, withSeen([], done, created_at), true);
    expect(steps.map((step) => [step.kind, step.status])).toEqual([
      ['created', 'pending'],
      ['ended', 'failed'],
    ]);
    expect(steps[0] && steps[1] && between(steps[0], steps[1])).toBe(60_000);
  });

  it('adds the states that were seen, each once, at the time the API gave', () => {
    const starting = run('starting', { updated_at: '2026-11-20T14:02:05Z' });
    const seen = withSeen(withSeen([], run('pending'), created_at), starting, 'later');
    expect(withSeen(seen, starting, 'later')).toBe(seen);
    expect(stepsOf(starting, seen, false).map((step) => [step.kind, step.status, step.at])).toEqual([
      ['created', 'pending', created_at],
      ['seen', 'starting', '2026-11-20T14:02:05Z'],
    ]);
  });

  it('gives no length where a time is missing or clocks disagree', () => {
    const at = (time: string | null) => ({ kind: 'seen', status: 'x', at: time }) as const;
    expect(between(at(created_at), at(null))).toBeNull();
    expect(between(at(created_at), at('2026-11-20T14:01:00Z'))).toBeNull();
  });

  it('names the day of a step that is not the day on which it began', () => {
    const at = (time: string | null) => ({ kind: 'seen', status: 'x', at: time }) as const;
    expect(timeOf(at(created_at), at(created_at))).not.toContain('Nov');
    expect(timeOf(at('2026-11-22T14:02:00Z'), at(created_at))).toContain('22');
    expect(timeOf(at('2027-11-20T14:02:00Z'), at(created_at))).toContain('Nov');
    expect(timeOf(at(null), at(created_at))).toBe('Unknown');
  });

  it('says what its times leave in doubt, and nothing of a run that is in order', () => {
    const day = '2026-11-21T14:03:00Z';
    expect(doubtOf(run('passed', { completed_at: '2026-11-20T14:03:00Z' }), true, day)).toBeNull();
    expect(doubtOf(run('needs_review', { completed_at: '2001-01-01T00:00:00Z' }), true, day)).toBe('backwards');
    expect(doubtOf(run('running'), false, '2026-11-20T14:01:00Z')).toBeNull();
    expect(doubtOf(run('running'), false, '2026-11-20T13:00:00Z')).toBe('ahead');
    expect(doubtOf(run('running'), false, '2026-11-20T20:00:00Z')).toBeNull();
    expect(doubtOf(run('running'), false, day)).toBe('forgotten');
  });
});
