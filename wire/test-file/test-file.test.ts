import { expect, test } from 'vitest';
import { createTestRequest } from '../test-request.ts';
import { portableTest } from './portable.ts';
import { readTestFile } from './read.ts';
import { testFile } from './write.ts';

const full = {
  test_id: 't1',
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-02T00:00:00Z',
  name: 'Greets',
  description: null,
  destination: 'assistant-1',
  instructions: 'Say hello.',
  max_duration_seconds: 60,
  rubric: [{ name: 'Greets', criteria: 'Says hello.' }],
  telnyx_conversation_channel: 'web_chat',
  test_suite: 'Front desk',
  x_future: { kept: [1, null] },
  x_none: null,
};

const read = (text: string) => {
  const found = readTestFile(text);
  return found.kind === 'tests' ? found.tests : [];
};

test('what can be written goes along, fields that nobody knows too; what the API makes and nulls it does not take stay behind', () => {
  const { test_id: _id, created_at: _at, updated_at: _then, description: _none, ...kept } = full;
  expect(portableTest(full)).toEqual(kept);
  expect(createTestRequest.safeParse(portableTest(full)).success).toBe(true);
});

test('an exported file is the same after an import and another export', () => {
  const text = testFile([full, { ...full, test_id: 't2', name: 'Hours', test_suite: undefined }]);
  const found = read(text);
  expect(found.map(({ name, faults }) => [name, faults])).toEqual([
    ['Greets', []],
    ['Hours', []],
  ]);
  expect(testFile(found.map(({ body }, at) => ({ ...body, test_id: `other-${at}`, created_at: '2027-01-01T00:00:00Z' })))).toBe(text);
});

test('reads one test, a list, and the answer of the list; a text without one is said to be so', () => {
  const one = JSON.stringify(full);
  for (const text of [one, `[${one}]`, `{"data":[${one}],"meta":{}}`, `{"format":"x","tests":[${one}]}`])
    expect(read(text).map(({ name }) => name)).toEqual(['Greets']);
  for (const text of ['[]', '7', '{"a":1}', '{"data":[]}', '{"format":"switchboard-assistants-1","assistants":[{"name":"A"}]}'])
    expect(readTestFile(text)).toEqual({ kind: 'other' });
  expect(readTestFile('{\n  "tests": }')).toEqual({ kind: 'broken', fault: { at: 13, wants: 'value', line: 2 } });
});

test('names each fault with its field and the reason', () => {
  const wrong = {
    name: '',
    destination: null,
    instructions: 'x'.repeat(5001),
    rubric: [{ name: 'a' }],
    max_duration_seconds: 0,
    telnyx_conversation_channel: 'fax',
  };
  const [first, second, third] = read(JSON.stringify([wrong, 'no', { ...full, rubric: [] }]));
  expect(first?.faults.toSorted()).toEqual([
    'destination: This is required.',
    'instructions: At most 5,000 characters.',
    'max_duration_seconds: A whole number from 1 to 3600.',
    'name: This is required.',
    'rubric.0.criteria: This is required.',
    'telnyx_conversation_channel: One of: phone_call, web_call, sms_chat, or web_chat.',
  ]);
  expect(second?.faults).toEqual(['This is no test: an object is wanted.']);
  expect(third?.faults).toEqual(['rubric: This is required.']);
});
