import { expect, test } from 'vitest';
import { spokenSeconds } from './spoken-seconds.ts';

test.each([
  ['', 0],
  ['Good day, this is the dental clinic. How can I help you?', 4],
  ['word '.repeat(150), 58],
])('%j takes about %i seconds', (text, seconds) => {
  expect(spokenSeconds(text)).toBe(seconds);
});
