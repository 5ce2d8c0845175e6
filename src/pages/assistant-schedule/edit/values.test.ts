import { describe, expect, test } from 'vitest';
import { eventRequest } from '#wire/event-request.ts';
import { faultsOf, instantOf, instants, toWire, type EventValues } from './values.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');
const values = (more: Partial<EventValues> = {}): EventValues => ({
  channel: 'phone_call',
  from: '+13125550142',
  to: '+1 (415) 555-0134',
  when: { date: '2026-03-02', time: '09:30', zone: 'America/New_York', second: false },
  text: '',
  variables: [],
  metadata: [],
  retries: '0',
  interval: '300',
  region: '',
  ...more,
});
const pair = (name: string, value: string, kind: 'text' | 'number' | 'boolean' = 'text') => ({ id: 1, name, value, kind });

describe('the time', () => {
  const at = (date: string, time: string, second = false) => ({ date, time, zone: 'Europe/Berlin', second });

  test('is one instant, two when the clocks are put back over it, none when they leave it out', () => {
    expect(instants(at('2026-03-02', '09:30'))).toEqual([Date.parse('2026-03-02T08:30:00Z')]);
    expect(instants(at('2026-10-25', '02:30'))).toEqual([Date.parse('2026-10-25T00:30:00Z'), Date.parse('2026-10-25T01:30:00Z')]);
    expect(instants(at('2026-03-29', '02:30'))).toEqual([]);
  });

  test('that comes twice is the one that was chosen', () => {
    expect(instantOf(at('2026-10-25', '02:30', true))).toBe(Date.parse('2026-10-25T01:30:00Z'));
    expect(instantOf(at('2026-10-26', '02:30', true))).toBe(Date.parse('2026-10-26T01:30:00Z'));
  });

  test.each([
    [at('2026-03-29', '02:30'), 'no such time'],
    [at('', '02:30'), 'date and a time'],
    [at('2025-12-31', '10:00'), 'has passed'],
  ])('%o is refused', (when, says) => {
    expect(faultsOf(values({ when }), NOW).when).toContain(says);
  });
});

describe('what is sent', () => {
  test('the least: who, from whom, when', () => {
    expect(toWire(values())).toEqual({
      telnyx_conversation_channel: 'phone_call',
      telnyx_end_user_target: '+14155550134',
      telnyx_agent_target: '+13125550142',
      scheduled_at_fixed_datetime: '2026-03-02T14:30:00.000Z',
    });
  });

  test('all of a call, as the API takes it', () => {
    const body = toWire(
      values({
        to: 'sip:desk@clinic.example',
        text: 'not for calls',
        variables: [pair('name', 'Ada'), pair('', '')],
        metadata: [pair('ticket', '42', 'number'), pair('vip', 'true', 'boolean'), pair('note', '')],
        retries: '3',
        interval: '600',
        region: 'Europe',
      }),
    );
    expect(body).toEqual({
      telnyx_conversation_channel: 'phone_call',
      telnyx_end_user_target: 'sip:desk@clinic.example',
      telnyx_agent_target: '+13125550142',
      scheduled_at_fixed_datetime: '2026-03-02T14:30:00.000Z',
      dynamic_variables: { name: 'Ada' },
      conversation_metadata: { ticket: 42, vip: true, note: '' },
      max_retries_client_errors: 3,
      retry_interval_secs: 600,
      call_settings: { sip_region: 'Europe' },
    });
    expect(eventRequest.safeParse(body).success).toBe(true);
  });

  test('a text has its words and nothing of a call', () => {
    expect(toWire(values({ channel: 'sms_chat', text: ' Hello ', retries: '3' }))).toMatchObject({ telnyx_conversation_channel: 'sms_chat', text: ' Hello ' });
    expect(toWire(values({ channel: 'sms_chat', text: 'Hello', retries: '3' }))).not.toHaveProperty('max_retries_client_errors');
  });
});

describe('what is refused', () => {
  test.each([
    ['to', { to: '0415 555' }],
    ['from', { from: '' }],
    ['to', { to: 'sip:nobody' }],
    ['to', { channel: 'sms_chat', to: 'sip:a@b.example', text: 'x' }],
    ['text', { channel: 'sms_chat', text: '  ' }],
    ['retries', { retries: '11' }],
    ['interval', { retries: '1', interval: '59' }],
    ['variables', { variables: [pair('', 'x')] }],
    ['variables', { variables: [pair('a', '1'), pair(' a ', '2')] }],
    ['metadata', { metadata: [pair('n', '1.5', 'number')] }],
  ] as const)('%s: %o', (field, more) => {
    expect(Object.keys(faultsOf(values(more), NOW))).toEqual([field]);
  });

  test('an interval that is not used is not looked at', () => {
    expect(faultsOf(values({ retries: '0', interval: 'x' }), NOW)).toEqual({});
  });
});
