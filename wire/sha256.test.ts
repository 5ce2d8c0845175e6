import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

const byNode = (text: string) => createHash('sha256').update(text).digest('hex');

it('says what every other SHA-256 says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => sha256(text) === byNode(text)),
    { numRuns: 500 },
  );
});

it('holds at every length around its blocks of 64 bytes', () => {
  for (let length = 0; length <= 200; length += 1) expect(sha256('a'.repeat(length)), String(length)).toBe(byNode('a'.repeat(length)));
  expect(sha256('x'.repeat(100_000))).toBe(byNode('x'.repeat(100_000)));
});
