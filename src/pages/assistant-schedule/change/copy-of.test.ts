import { expect, test } from 'vitest';
import { copyOf } from './copy-of.ts';

const event = {
  scheduled_event_id: 'e',
  status: 'pending',
  call_attempts: [],
  text: null,
  telnyx_conversation_channel: 'phone_call',
  telnyx_end_user_target: '+14155550134',
  telnyx_agent_target: '+13125550142',
  scheduled_at_fixed_datetime: '2026-01-01T10:00:00Z',
  dynamic_variables: { name: 'Ada' },
  later: { kept: [1] },
};

test('another time, all else the same, and nothing that only answers have', () => {
  expect(copyOf(event, Date.parse('2026-01-02T10:00:00Z'))).toEqual({
    telnyx_conversation_channel: 'phone_call',
    telnyx_end_user_target: '+14155550134',
    telnyx_agent_target: '+13125550142',
    scheduled_at_fixed_datetime: '2026-01-02T10:00:00.000Z',
    dynamic_variables: { name: 'Ada' },
    later: { kept: [1] },
  });
});

test('what cannot be sent back is not copied', () => {
  expect(copyOf({ ...event, telnyx_conversation_channel: 'fax' }, 0)).toBeUndefined();
});
