import { expect, test } from 'vitest';
import { MODEL_SPEAKS_FIRST, openingOf } from './greeting.ts';

test('a greeting says how the conversation opens', () => {
  expect([undefined, null, '', MODEL_SPEAKS_FIRST, 'Hello', ' '].map(openingOf)).toEqual(['caller', 'caller', 'caller', 'model', 'text', 'text']);
});
