import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAssistant } from '#wire/assistant-fields/arbitrary.ts';
import { changedFields } from '#wire/assistant-draft/to-wire.ts';
import { draftText, readText } from './json-draft.ts';

test('the draft goes through the text and back without a change', () => {
  fc.assert(
    fc.property(anyAssistant, (draft) => {
      const read = readText(draftText(draft), draft);
      expect(read.kind).toBe('draft');
      if (read.kind === 'draft') expect(changedFields(draft, read.draft)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('what the API makes is neither shown nor taken from the text; a text that is no object is broken', () => {
  const draft = { id: 'a', name: 'Ava', version_id: 'v1' };
  expect(draftText(draft)).toBe('{\n  "name": "Ava"\n}');
  expect(readText('{ "name": "Bo", "id": "other" }', draft)).toEqual({ kind: 'draft', draft: { name: 'Bo', id: 'a', version_id: 'v1' } });
  expect(readText('{ "name": ', draft)).toEqual({ kind: 'broken', fault: { at: 10, wants: 'value' } });
  expect(readText('[]', draft)).toEqual({ kind: 'broken', fault: undefined });
});
