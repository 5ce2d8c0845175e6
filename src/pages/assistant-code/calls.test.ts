import { expect, test } from 'vitest';
import { snippet } from '#lib/snippets/snippets.ts';
import { createAssistantRequest } from '#wire/assistant-request.ts';
import { canaryRequest } from '#wire/canary-request.ts';
import { callOf, CALLS } from './calls.ts';

const assistant = {
  id: 'assistant-1',
  name: 'Clinic',
  created_at: '2026-01-01T00:00:00Z',
  instructions: 'Be brief.',
  model: null,
  version_id: 'v1',
  version_name: 'First',
  tools: [
    { type: 'hangup', hangup: {} },
    { type: 'webhook', shared: true, tool_id: 't-1', webhook: {} },
  ],
  later: { kept: true },
};

test('a new assistant is sent every setting, its library tools by their ids, and nothing that only says which one it was', () => {
  const { path, body } = callOf('create', assistant, 0);
  expect(path).toBe('/ai/assistants');
  expect(body).toEqual({ name: 'Clinic', instructions: 'Be brief.', tools: [{ type: 'hangup', hangup: {} }], tool_ids: ['t-1'], later: { kept: true } });
  expect(createAssistantRequest.safeParse(body).success).toBe(true);
});

test('an id stays one segment of every path', () => {
  for (const name of CALLS) expect(callOf(name, { ...assistant, id: 'a/../b' }, 0).path).not.toContain('a/..');
});

test('the example of a call to come is a day away', () => {
  expect(callOf('schedule', assistant, Date.parse('2026-03-28T10:20:00Z')).body).toMatchObject({ scheduled_at_fixed_datetime: '2026-03-29T11:00:00.000Z' });
});

test('each call is one of the official package, and a canary has the form that the API wants', () => {
  for (const name of CALLS) expect(snippet('ruby', callOf(name, assistant, 0))).toMatch(/client\.ai\.\w+/);
  expect(canaryRequest.safeParse(callOf('split', assistant, 0).body).success).toBe(true);
  expect(callOf('saveVersion', assistant, 0).body).toMatchObject({ name: 'Clinic', promote_to_main: false });
});
