import { expect, test } from 'vitest';
import { inOrder } from './conversations.ts';

test('messages stand in the order in which they were said', () => {
  const said = [
    { role: 'user', text: 'b', sent_at: '2026-01-01T00:00:02Z' },
    { role: 'assistant', text: 'a', created_at: '2026-01-01T00:00:01Z' },
  ];
  expect(inOrder(said).map((message) => message.text)).toEqual(['a', 'b']);
});

test('without times they stand as they came', () => {
  const said = [
    { role: 'user', text: 'b', sent_at: '2026-01-01T00:00:02Z' },
    { role: 'assistant', text: 'a' },
  ];
  expect(inOrder(said).map((message) => message.text)).toEqual(['b', 'a']);
});
