import { expect, it } from 'vitest';
import { readRecents, remember } from './recents.ts';

function storageWith(text: string | null) {
  const kept = { text };
  return { getItem: () => kept.text, setItem: (_: string, next: string) => void (kept.text = next) };
}

it('keeps the newest eight, each once', () => {
  const storage = storageWith(null);
  for (const key of ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) remember(storage, key);
  expect(readRecents(storage)).toEqual(['i', 'h', 'g', 'f', 'e', 'd', 'c', 'a']);
});

it('survives whatever stands there, and a browser that keeps nothing', () => {
  for (const text of ['{', '7', '{"a":1}']) expect(readRecents(storageWith(text))).toEqual([]);
  expect(readRecents(storageWith('["a",1]'))).toEqual(['a']);
  const shut = {
    getItem: () => {
      throw new Error('shut');
    },
    setItem: () => {
      throw new Error('shut');
    },
  };
  remember(shut, 'a');
  expect(readRecents(shut)).toEqual([]);
});
