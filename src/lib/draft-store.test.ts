import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assistantsWithDraft, clearDraft, draftFromEvent, loadDraft, LONGEST_DRAFT, saveDraft, type DraftStorage } from './draft-store.ts';

/** Storage as a browser has it, with room for so many characters. */
function storage(room = Infinity): DraftStorage & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    get length() {
      return items.size;
    },
    key: (at) => [...items.keys()][at] ?? null,
    getItem: (key) => items.get(key) ?? null,
    removeItem: (key) => items.delete(key),
    setItem: (key, value) => {
      if (value.length > room) throw new Error('QuotaExceededError');
      items.set(key, value);
    },
  };
}

const NOW = Date.parse('2026-11-25T10:00:00Z');
const saving = (draft: Record<string, unknown>, seen: string | undefined, token: string) => ({ base: { name: 'A' }, draft, seen, now: NOW, token });

test('a draft comes back with the copy it was made on and its time', () => {
  const tab = storage();
  expect(loadDraft(tab, 'a1')).toBeUndefined();
  expect(saveDraft(tab, 'a1', saving({ name: 'B' }, undefined, 't1')).kind).toBe('saved');
  expect(loadDraft(tab, 'a1')).toEqual({ base: { name: 'A' }, draft: { name: 'B' }, savedAt: '2026-11-25T10:00:00.000Z', token: 't1' });
  expect(loadDraft(tab, 'a2')).toBeUndefined();
  expect(assistantsWithDraft(tab)).toEqual(['a1']);
  expect(clearDraft(tab, 'a1', 't1')).toBe(true);
  expect(assistantsWithDraft(tab)).toEqual([]);
});

test('a text that is no JSON yet is kept beside the draft', () => {
  const tab = storage();
  saveDraft(tab, 'a1', { ...saving({ name: 'B' }, undefined, 't1'), text: '{ "name": ' });
  expect(loadDraft(tab, 'a1')).toMatchObject({ draft: { name: 'B' }, text: '{ "name": ' });
});

test('a draft of another tab is neither overwritten nor dropped unseen', () => {
  const tab = storage();
  saveDraft(tab, 'a1', saving({ name: 'mine' }, undefined, 't1'));
  saveDraft(tab, 'a1', saving({ name: 'theirs' }, 't1', 't2'));
  const answer = saveDraft(tab, 'a1', saving({ name: 'mine again' }, 't1', 't3'));
  expect(answer).toMatchObject({ kind: 'elsewhere', stored: { draft: { name: 'theirs' }, token: 't2' } });
  expect(clearDraft(tab, 'a1', 't1')).toBe(false);
  expect(loadDraft(tab, 'a1')?.draft).toEqual({ name: 'theirs' });
  expect(saveDraft(tab, 'a1', saving({ name: 'both' }, 't2', 't4')).kind).toBe('saved');
  clearDraft(tab, 'a1', 't4');
  expect(saveDraft(tab, 'a1', saving({}, 't4', 't5'))).toEqual({ kind: 'elsewhere', stored: undefined });
});

test('too long a draft is refused and the one before stays', () => {
  const tab = storage(500);
  saveDraft(tab, 'a1', saving({ text: 'short' }, undefined, 't1'));
  expect(saveDraft(tab, 'a1', saving({ text: 'x'.repeat(1000) }, 't1', 't2'))).toEqual({ kind: 'full' });
  expect(loadDraft(tab, 'a1')?.draft).toEqual({ text: 'short' });
  expect(saveDraft(storage(), 'a1', saving({ text: 'x'.repeat(LONGEST_DRAFT) }, undefined, 't1'))).toEqual({ kind: 'full' });
});

test('forbidden storage is as good as none', () => {
  const fail = () => {
    throw new Error('SecurityError');
  };
  const forbidden: DraftStorage = { length: 1, key: fail, getItem: fail, setItem: fail, removeItem: fail };
  expect(loadDraft(forbidden, 'a1')).toBeUndefined();
  expect(saveDraft(forbidden, 'a1', saving({}, undefined, 't1'))).toEqual({ kind: 'full' });
  expect([clearDraft(forbidden, 'a1', undefined), assistantsWithDraft(forbidden)]).toEqual([false, []]);
});

test('garbage is no draft, and may be written over', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.constantFrom(
          '{"base":{},"draft":{}}',
          '{"base":{},"draft":[],"savedAt":"2026-01-01","token":"t"}',
          '{"base":{},"draft":{},"savedAt":"x","token":"t"}',
        ),
      ),
      (text) => {
        const tab = storage();
        tab.items.set('switchboard.draft.a1', text);
        expect(loadDraft(tab, 'a1')).toBeUndefined();
        expect(saveDraft(tab, 'a1', saving({}, undefined, 't1')).kind).toBe('saved');
      },
    ),
  );
});

test('an event tells what another tab did', () => {
  const tab = storage();
  saveDraft(tab, 'a1', saving({ name: 'B' }, undefined, 't1'));
  const newValue = tab.items.get('switchboard.draft.a1') ?? null;
  expect(draftFromEvent('a1', { key: 'switchboard.draft.a1', newValue })).toMatchObject({ token: 't1' });
  expect(draftFromEvent('a1', { key: 'switchboard.draft.a1', newValue: null })).toBeNull();
  expect(draftFromEvent('a1', { key: null, newValue: null })).toBeNull();
  expect(draftFromEvent('a1', { key: 'switchboard.draft.a2', newValue })).toBeUndefined();
});
