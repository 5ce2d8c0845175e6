import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getAt } from '#lib/at-path.ts';
import { pathKey } from '#lib/json.ts';
import type { Assistant } from '#wire/assistant.ts';
import { anyAssistant } from '#wire/assistant-fields/arbitrary.ts';
import { FIELDS } from '#wire/assistant-fields/table.ts';
import { contestsOf, isDirty, nextDraft, unchanged, type DraftAction, type DraftState } from './draft-state.ts';

const copy = (more: object = {}): Assistant => ({ id: 'a', name: 'Ava', created_at: '2026-01-01T00:00:00Z', instructions: 'Be brief.', ...more });
const after = (start: DraftState, ...actions: readonly DraftAction[]) => actions.reduce(nextDraft, start);
const set = (path: readonly string[], value: unknown): DraftAction => ({ kind: 'set', path, value });

test('a setting that is put back to what was read leaves no change behind', () => {
  const settings = fc.constantFrom(...FIELDS.filter((field) => !field.path.includes('*')));
  fc.assert(
    fc.property(anyAssistant, settings, fc.jsonValue(), (read, field, value) => {
      const start = unchanged(copy(read));
      const path = [...field.path];
      const back = after(start, { kind: 'set', path, value }, { kind: 'set', path, value: getAt(start.base, path) });
      expect(isDirty(back)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('what only somebody else changed comes into the draft, and is told', () => {
  const state = after(unchanged(copy({ greeting: 'Hi' })), set(['greeting'], 'Mine'), { kind: 'read', copy: copy({ greeting: 'Hi', description: 'Theirs' }) });
  expect(state.draft).toMatchObject({ greeting: 'Mine', description: 'Theirs' });
  expect(state.taken).toEqual([['description']]);
  expect(contestsOf(state)).toEqual([]);
  expect(nextDraft(state, { kind: 'told' }).taken).toEqual([]);
});

test('what both changed waits, and goes to the side that is chosen', () => {
  const state = after(unchanged(copy({ greeting: 'Hi', model: 'm' })), set(['greeting'], 'Mine'), set(['model'], 'mine'), {
    kind: 'read',
    copy: copy({ greeting: 'Theirs', model: 'theirs' }),
  });
  expect(state.draft).toMatchObject({ greeting: 'Mine', model: 'mine' });
  expect(new Set(contestsOf(state).map((contest) => contest.path.join()))).toEqual(new Set(['model', 'greeting']));
  const settled = nextDraft(state, { kind: 'settle', choices: new Map([[pathKey(['model']), 'theirs']]) });
  expect(settled.draft).toMatchObject({ greeting: 'Mine', model: 'theirs' });
  expect(contestsOf(settled)).toEqual([]);
});

test('an untouched draft follows the server, and one that was saved is clean, but for what was typed meanwhile', () => {
  const theirs = copy({ greeting: 'New' });
  expect(nextDraft(unchanged(copy()), { kind: 'read', copy: theirs })).toMatchObject({ base: theirs, draft: theirs });
  const typed = after(unchanged(copy()), set(['greeting'], 'Mine'));
  const saved = copy({ greeting: 'Mine', version_id: 'v2' });
  expect(isDirty(nextDraft(typed, { kind: 'saved', sent: typed.draft, copy: saved }))).toBe(false);
  const more = nextDraft(typed, set(['description'], 'More'));
  expect(nextDraft(more, { kind: 'saved', sent: typed.draft, copy: saved })).toMatchObject({ base: saved, draft: { greeting: 'Mine', description: 'More' } });
});

test('a draft of before stands on its own copy until the newer one is brought in', () => {
  const before = copy({ greeting: 'Hi' });
  const now = unchanged(copy({ greeting: 'Hi', description: 'Newer' }));
  const taken = nextDraft(now, { kind: 'take', base: before, draft: { ...before, greeting: 'Mine' } });
  expect(taken.draft).toMatchObject({ greeting: 'Mine', description: 'Newer' });
  expect(nextDraft(taken, { kind: 'discard' }).draft).toEqual(now.draft);
});
