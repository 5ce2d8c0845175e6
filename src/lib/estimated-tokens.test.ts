import { expect, test } from 'vitest';
import { estimatedTokens } from './estimated-tokens.ts';

test.each([
  ['', 0],
  ['Hello', 2],
  ['a'.repeat(400), 100],
  ['你好，世界', 5],
  ['Say 你好 now', 4],
])('%j is about %i tokens', (text, tokens) => {
  expect(estimatedTokens(text)).toBe(tokens);
});
