import { expect, test } from 'vitest';
import { createTestRequest, updateTestRequest } from '#wire/test-request.ts';
import { fromWire } from '../form/values.ts';
import { callOf, callsFor, jsonOf } from './calls.ts';

const read = {
  test_id: 'a/b',
  name: 'Hours',
  created_at: '2026-01-01T00:00:00Z',
  telnyx_conversation_channel: 'web_chat',
  rubric: [{ name: 'Greets', criteria: 'Says hello.' }],
  destination: 'd',
  instructions: 'Ask.',
  later: 1,
};
const values = fromWire(read);

test('a program says what the form holds, and only what changed where that is enough', () => {
  expect(callsFor(null)).toEqual(['create']);
  expect(createTestRequest.safeParse(callOf('create', values, null, {}).body).success).toBe(true);
  expect(callOf('update', values, read, { name: 'New' })).toEqual({ method: 'PUT', path: '/ai/assistants/tests/a%2Fb', body: { name: 'New' } });
  expect(updateTestRequest.safeParse(callOf('update', values, read, {}).body).success).toBe(true);
  expect(callOf('run', values, read, {}).path).toBe('/ai/assistants/tests/a%2Fb/runs');
});

test('the JSON keeps what the form does not know', () => {
  expect(jsonOf(values, read, { name: 'New' })).toMatchObject({ later: 1, name: 'New' });
});
