import { expect, test } from 'vitest';
import type { ScheduledEvent } from '#wire/event.ts';
import { ladderOf } from './ladder.ts';

const event = (more: Partial<ScheduledEvent>): ScheduledEvent => ({
  telnyx_end_user_target: '+14155550134',
  telnyx_agent_target: '+13125550142',
  scheduled_at_fixed_datetime: '2026-01-01T10:00:00Z',
  telnyx_conversation_channel: 'phone_call',
  max_retries_client_errors: 3,
  retry_interval_secs: 300,
  ...more,
});
const busy = (number: number, at: string) => ({ attempt_number: number, attempted_at: at, call_status: 'busy', call_duration: 0 });

test('a call to come shows how often it would be tried again', () => {
  expect(ladderOf(event({ status: 'pending' }))).toEqual([{ kind: 'left', count: 3 }]);
  expect(ladderOf(event({ status: 'pending', max_retries_client_errors: 0 }))).toEqual([]);
});

test('tries stand in their order, and the next one is estimated from the last', () => {
  const attempts = [busy(2, '2026-01-01T10:05:00Z'), busy(1, '2026-01-01T10:00:00Z')];
  expect(ladderOf(event({ status: 'in_progress', call_status: 'busy', call_attempts: attempts }))).toEqual([
    { kind: 'tried', number: 1, at: '2026-01-01T10:00:00Z', status: 'busy', seconds: 0 },
    { kind: 'tried', number: 2, at: '2026-01-01T10:05:00Z', status: 'busy', seconds: 0 },
    { kind: 'next', number: 3, at: '2026-01-01T10:10:00.000Z' },
    { kind: 'left', count: 1 },
  ]);
});

test('while it rings there is no estimate', () => {
  expect(ladderOf(event({ status: 'in_progress', call_status: 'ringing' }))).toEqual([
    { kind: 'now', number: 1, status: 'ringing' },
    { kind: 'left', count: 3 },
  ]);
});

test('what has ended is tried no more', () => {
  expect(
    ladderOf(event({ status: 'completed', call_status: 'completed', call_attempts: [{ ...busy(1, '2026-01-01T10:00:00Z'), call_status: 'completed' }] })),
  ).toHaveLength(1);
  expect(ladderOf(event({ status: 'failed' }))).toEqual([]);
});
