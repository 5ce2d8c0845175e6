import { expect, test } from 'vitest';
import { latencyText, medianMs, transcriptJson, transcriptText } from './transcript.ts';
import type { Thread } from './turn.ts';

const thread: Thread = {
  conversationId: 'c-1',
  turns: [
    { id: 0, from: 'you', text: 'שלום\nthere', at: '2026-01-01T10:00:00.000Z', state: 'said' },
    { id: 1, from: 'assistant', text: 'Hello', at: '2026-01-01T10:00:01.000Z', state: 'said', firstMs: 510.4, totalMs: 1400.2 },
  ],
};

test('as text: who said what, and when', () => {
  expect(transcriptText(thread)).toBe('[2026-01-01T10:00:00.000Z] You: שלום\nthere\n\n[2026-01-01T10:00:01.000Z] Assistant: Hello');
});

test('as JSON: the same, with how long it took and whether it was simulated', () => {
  expect(JSON.parse(transcriptJson('a', thread, true))).toEqual({
    assistant_id: 'a',
    conversation_id: 'c-1',
    simulated: true,
    turns: [
      { role: 'user', text: 'שלום\nthere', at: '2026-01-01T10:00:00.000Z', state: 'said' },
      { role: 'assistant', text: 'Hello', at: '2026-01-01T10:00:01.000Z', state: 'said', first_word_ms: 510, total_ms: 1400 },
    ],
  });
});

test('times', () => {
  expect([latencyText(519.6), latencyText(1449)]).toEqual(['520 ms', '1.4 s']);
  const answer = (totalMs: number) => ({ id: 0, from: 'assistant' as const, text: '', at: '', state: 'said' as const, totalMs });
  expect([medianMs([]), medianMs([answer(3), answer(1)]), medianMs([answer(9), answer(1), answer(2)])]).toEqual([undefined, 1, 2]);
});
