import { expect, test } from 'vitest';
import { createAsking, listIn, textIn } from './asking.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const CALL = {
  telnyx_conversation_channel: 'phone_call',
  telnyx_agent_target: '+13125550100',
  telnyx_end_user_target: '+13125550199',
  scheduled_at_fixed_datetime: '2026-11-24T14:00:00+01:00',
};
const TEXT = { ...CALL, telnyx_conversation_channel: 'sms_chat', text: 'Hi {{who}}', dynamic_variables: { who: 'Ada' } };

/** A sandbox whose clock is turned by hand. Its time runs 1000 times faster: a second is a millisecond. */
async function withAssistant() {
  const clock = { now: NOW };
  const asking = createAsking(() => clock.now);
  const assistant = textIn(await asking.fetched('POST', '/ai/assistants', { name: 'Ava', instructions: 'Remind people.', greeting: 'Hello {{who}}' }), 'id');
  return { ...asking, clock, assistant, path: `/ai/assistants/${assistant}/scheduled_events` };
}

test('a call is pending until its time, then rings, talks and is completed with a conversation', async () => {
  const { ask, fetched, clock, path, assistant } = await withAssistant();
  const made = await ask('POST', path, { ...CALL, dynamic_variables: { who: 'Ada' }, x_unknown: [1] });
  expect(made).toMatchObject({ status: 201, json: { status: 'pending', assistant_id: assistant, x_unknown: [1], retry_count: 0, call_attempts: [] } });
  const one = `${path}/${textIn(made.json, 'scheduled_event_id')}`;
  clock.now = NOW + 3_600_000 - 1;
  expect(await fetched('GET', one)).toMatchObject({ status: 'pending' });
  clock.now = NOW + 3_600_000;
  expect(await fetched('GET', one)).toMatchObject({ status: 'in_progress', call_status: 'ringing', dispatched_at: '2026-11-24T13:00:00.000Z' });
  clock.now += 13;
  expect(await fetched('GET', one)).toMatchObject({ status: 'in_progress', call_status: 'in-progress', call_attempts: [] });
  clock.now += 300;
  const done = await fetched('GET', one);
  expect(done).toMatchObject({
    status: 'completed',
    call_status: 'completed',
    errors: [],
    call_attempts: [{ attempt_number: 1, call_status: 'completed', call_duration: done['call_duration'] }],
  });
  const talk = await fetched('GET', `/ai/conversations/${textIn(done, 'conversation_id')}/messages`);
  expect(listIn(talk, 'data')[0]).toMatchObject({ role: 'assistant', text: 'Hello Ada' });
  // Looking again changes nothing.
  expect(await fetched('GET', one)).toEqual(done);
});

test('a number that ends in 0004 is busy once; one that ends in 0001 always, until no retry is left', async () => {
  const { fetched, clock, path } = await withAssistant();
  const retries = { max_retries_client_errors: 2, retry_interval_secs: 60 };
  const eventually = await fetched('POST', path, { ...CALL, ...retries, telnyx_end_user_target: '+13125550004' });
  const never = await fetched('POST', path, { ...CALL, ...retries, telnyx_end_user_target: '+13125550001' });
  const standing = (event: unknown) => fetched('GET', `${path}/${textIn(event, 'scheduled_event_id')}`);
  clock.now = NOW + 3_600_000 + 30;
  expect(await standing(never)).toMatchObject({ status: 'in_progress', call_status: 'busy', retry_count: 0, call_attempts: [{ call_status: 'busy' }] });
  clock.now += 1000;
  expect(await standing(eventually)).toMatchObject({
    status: 'completed',
    retry_count: 1,
    call_attempts: [
      { attempt_number: 1, call_status: 'busy' },
      { attempt_number: 2, call_status: 'completed' },
    ],
  });
  const failed = await standing(never);
  expect(failed).toMatchObject({ status: 'failed', retry_attempts: 2, call_status: 'busy', errors: [expect.stringMatching(/^Simulated: .*busy/)] });
  expect(listIn(failed, 'call_attempts')).toHaveLength(3);
  expect(failed).not.toHaveProperty('conversation_id');
});

test('a text is sent at its time, with its variables filled, also when nobody looked at the event', async () => {
  const { fetched, clock, path, assistant } = await withAssistant();
  await fetched('POST', path, { ...TEXT, conversation_metadata: { n: 5, vip: true } });
  expect(listIn(await fetched('GET', '/ai/conversations'), 'data')).toEqual([]);
  clock.now = NOW + 3_600_000 + 10;
  const [conversation] = listIn(await fetched('GET', `/ai/conversations?metadata->assistant_id=eq.${assistant}`), 'data');
  expect(conversation).toMatchObject({ metadata: { n: '5', vip: 'true', telnyx_conversation_channel: 'sms_chat', telnyx_end_user_target: '+13125550199' } });
  expect(await fetched('GET', `/ai/conversations/${textIn(conversation, 'id')}/messages`)).toMatchObject({ data: [{ role: 'assistant', text: 'Hi Ada' }] });
});

test('deleting a pending event cancels it; of a past one the conversation stays', async () => {
  const { ask, fetched, clock, path } = await withAssistant();
  const [pending, past] = [await fetched('POST', path, { ...TEXT, scheduled_at_fixed_datetime: '2026-11-24T15:00:00Z' }), await fetched('POST', path, TEXT)];
  const gone = await ask('DELETE', `${path}/${textIn(pending, 'scheduled_event_id')}`);
  expect([gone.status, gone.text, gone.headers.get('content-type')]).toEqual([200, '', null]);
  clock.now = NOW + 9_000_000;
  expect((await ask('DELETE', `${path}/${textIn(past, 'scheduled_event_id')}`)).status).toBe(200);
  expect(await fetched('GET', path)).toMatchObject({ data: [], meta: { total_results: 0, total_pages: 0 } });
  expect(listIn(await fetched('GET', '/ai/conversations'), 'data')).toHaveLength(1);
});

test('a list is filtered by channel and by a range whose ends belong to it', async () => {
  const { ask, fetched, path } = await withAssistant();
  await fetched('POST', path, CALL);
  await fetched('POST', path, { ...TEXT, scheduled_at_fixed_datetime: '2026-11-25T23:59:59Z' });
  const channels = async (query: string) => listIn(await fetched('GET', `${path}?${query}`), 'data').map((event) => event['telnyx_conversation_channel']);
  expect(await channels('')).toEqual(['sms_chat', 'phone_call']);
  expect(await channels('conversation_channel=phone_call')).toEqual(['phone_call']);
  expect(await channels('from_date=2026-11-24T13:00:00Z&to_date=2026-11-24T13:00:00Z')).toEqual(['phone_call']);
  expect(await channels('to_date=2026-11-25')).toEqual(['sms_chat', 'phone_call']);
  expect(await channels('page_number=2&page_size=1')).toEqual(['phone_call']);
  expect(await ask('GET', `${path}?from_date=soon`)).toMatchObject({ status: 422, json: { detail: [{ loc: ['query', 'from_date'] }] } });
});

test.each([
  ['text', { ...TEXT, text: undefined }],
  ['scheduled_at_fixed_datetime', { ...CALL, scheduled_at_fixed_datetime: '2026-11-24T14:00:00' }],
  ['max_retries_client_errors', { ...CALL, max_retries_client_errors: 11 }],
  ['retry_interval_secs', { ...CALL, retry_interval_secs: 59 }],
])('a wrong %s is named', async (field, body) => {
  const { ask, path } = await withAssistant();
  expect(await ask('POST', path, body)).toMatchObject({ status: 422, json: { detail: [{ loc: ['body', field] }] } });
});

test('a key makes one event of two requests', async () => {
  const { ask, fetched, path } = await withAssistant();
  const twice = [await ask('POST', path, CALL, { 'idempotency-key': 'k' }), await ask('POST', path, CALL, { 'idempotency-key': 'k' })];
  expect(twice[1]?.json).toEqual(twice[0]?.json);
  expect(await fetched('GET', path)).toMatchObject({ meta: { total_results: 1 } });
});
