import { expect, test } from 'vitest';
import { idsOf, overwrittenBy } from './imported.ts';

const from = (import_provider: string, import_id: string) => ({ id: `assistant-${import_id}`, import_metadata: { import_provider, import_id } });

test('reads ids however they were pasted, each once', () => {
  expect(idsOf(' a1, b2\n\nc3;d4\ta1 \r\n')).toEqual(['a1', 'b2', 'c3', 'd4']);
  expect(idsOf(' \n')).toEqual([]);
});

test('overwrites what came from the same provider, and of it only what is asked for', () => {
  const [a, b, other] = [from('vapi', 'a'), from('vapi', 'b'), from('retell', 'a')];
  const own = [{ id: 'made here' }, { id: 'nulls', import_metadata: null }];
  const all: { id: string }[] = [a, b, other, ...own];
  expect(overwrittenBy(all, { provider: 'vapi' })).toEqual([a, b]);
  expect(overwrittenBy(all, { provider: 'vapi', ids: ['b', 'unknown'] })).toEqual([b]);
  expect(overwrittenBy(all, { provider: 'elevenlabs' })).toEqual([]);
});
