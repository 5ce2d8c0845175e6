import { afterEach, beforeEach, expect, test } from 'vitest';
import { assistantTest, testPage } from '#wire/test.ts';
import { createAsking, textIn } from './asking.ts';

let asking: ReturnType<typeof createAsking>;
beforeEach(() => {
  asking = createAsking();
});
afterEach(() => asking.close());

const TESTS = '/ai/assistants/tests';
const body = (more: object = {}) => ({ name: 'Hours', destination: '+15125550100', instructions: 'Ask.', rubric: [{ name: 'a', criteria: 'b' }], ...more });
const namesOf = async (query: string) => testPage.parse(await asking.fetched('GET', `${TESTS}?${query}`)).data.map((one) => one.name);

test('a test keeps what was sent, unknown fields too, and is on web chat unless it says otherwise', async () => {
  const made = await asking.fetched('POST', TESTS, body({ x_team: { of: ['night'] }, test_id: 'mine', created_at: 'then' }));
  expect(made).toMatchObject({ telnyx_conversation_channel: 'web_chat', x_team: { of: ['night'] } });
  expect(made['test_id']).not.toBe('mine');
  const changed = await asking.fetched('PUT', `${TESTS}/${textIn(made, 'test_id')}`, { name: 'Renamed', max_duration_seconds: 60 });
  expect(changed).toEqual({ ...made, name: 'Renamed', max_duration_seconds: 60 });
  expect(assistantTest.parse(await asking.fetched('GET', `${TESTS}/${textIn(made, 'test_id')}`))).toEqual(changed);
});

test('filters narrow a list together, newest first', async () => {
  for (const [name, more] of Object.entries({
    a: { test_suite: 'S' },
    b: { test_suite: 'S', telnyx_conversation_channel: 'phone_call' },
    c: { destination: 'x y' },
  })) {
    await asking.fetched('POST', TESTS, body({ name, ...more }));
  }
  expect(await namesOf('')).toEqual(['c', 'b', 'a']);
  expect(await namesOf('test_suite=S')).toEqual(['b', 'a']);
  expect(await namesOf('test_suite=S&telnyx_conversation_channel=phone_call')).toEqual(['b']);
  expect(await namesOf('destination=x%20y')).toEqual(['c']);
  expect(await namesOf('test_suite=none')).toEqual([]);
  expect(await namesOf('page[size]=1&page[number]=2')).toEqual(['b']);
});

test.each([
  [{ name: '' }, ['body', 'name']],
  [{ rubric: [] }, ['body', 'rubric']],
  [{ rubric: [{ name: 'a' }] }, ['body', 'rubric', 0, 'criteria']],
  [{ max_duration_seconds: 0 }, ['body', 'max_duration_seconds']],
  [{ telnyx_conversation_channel: 'fax' }, ['body', 'telnyx_conversation_channel']],
  [{ test_suite: 'x'.repeat(101) }, ['body', 'test_suite']],
])('%j is refused with its place', async (wrong, loc) => {
  const { status, json } = await asking.ask('POST', TESTS, body(wrong));
  expect(status).toBe(422);
  expect(json).toMatchObject({ detail: [{ loc }] });
});

test('a suite is there as long as a test is in it, whatever its name holds', async () => {
  const odd = 'QA/é 100% #1?&=+ 測試';
  const made = await asking.fetched('POST', TESTS, body({ test_suite: odd }));
  await asking.fetched('POST', TESTS, body({ test_suite: '' }));
  expect(await asking.fetched('GET', `${TESTS}/test-suites`)).toEqual({ data: [odd] });
  expect((await asking.ask('POST', `${TESTS}/test-suites/${encodeURIComponent(odd)}/runs`)).status).toBe(201);
  await asking.ask('DELETE', `${TESTS}/${textIn(made, 'test_id')}`);
  expect(await asking.fetched('GET', `${TESTS}/test-suites`)).toEqual({ data: [] });
});
