import { expect, test } from 'vitest';
import type { PastCall } from '#lib/past-calls.ts';
import { requestOf, supportText } from './call-text.ts';

const call: PastCall = {
  number: 1,
  method: 'POST',
  path: '/v2/ai/assistants/assistant-1?page[size]=5',
  body: { tools: [{ type: 'webhook', webhook: { headers: [{ name: 'Authorization', value: 'Bearer abcdef123456' }] } }], x_kept: true },
  status: 422,
  at: Date.parse('2026-11-25T12:00:00Z'),
  ms: 12,
  requestId: 'req-9',
  left: null,
};

test('what is copied for support says all but secrets', () => {
  const text = supportText(call);
  expect(text).toContain('POST /v2/ai/assistants/assistant-1?page[size]=5\nstatus 422, 12 ms, 2026-11-25T12:00:00.000Z\nrequest id req-9');
  expect(text).toContain('"x_kept": true');
  expect(text).not.toContain('abcdef123456');
  expect(supportText({ ...call, status: 0, requestId: null, body: undefined })).toMatch(/status none: no answer came.*\nrequest id none$/);
});

test('a call of the API is one that a program can make; one of the console itself is not', () => {
  expect(requestOf(call)).toMatchObject({ method: 'POST', path: '/ai/assistants/assistant-1', query: { 'page[size]': '5' }, body: { x_kept: true } });
  expect(JSON.stringify(requestOf(call))).not.toContain('abcdef123456');
  expect(requestOf({ ...call, path: '/local/status' })).toBeNull();
});
