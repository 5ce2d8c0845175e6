import { expect, test } from 'vitest';
import { driftOf, isStill, seenOf } from './drift.ts';
import { keepLook, lastLook } from './looks.ts';

const tool = (name: string, more: object = {}) => ({ name, description: 'Does.', inputSchema: { type: 'object', properties: { a: {}, b: {} } }, ...more });

test('what came, what went and which part changed is told', () => {
  const before = seenOf([tool('keep'), tool('words'), tool('hints'), tool('args'), tool('gone')]);
  const now = seenOf([
    { inputSchema: { properties: { b: {}, a: {} }, type: 'object' }, description: 'Does.', name: 'keep' },
    tool('words', { description: 'Destroys.' }),
    tool('hints', { annotations: { destructiveHint: true } }),
    tool('args', { inputSchema: { type: 'object' }, title: 'New title' }),
    tool('new'),
  ]);
  expect(driftOf(before, now)).toEqual({
    added: ['new'],
    removed: ['gone'],
    changed: [
      { name: 'words', parts: ['description'] },
      { name: 'hints', parts: ['hints'] },
      { name: 'args', parts: ['description', 'schema'] },
    ],
  });
  expect(isStill(driftOf(before, before))).toBe(true);
  expect(isStill(driftOf(before, now))).toBe(false);
});

test('a look is kept for its server, and anything else in its place is none', () => {
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text) };
  expect(lastLook(storage, 'a')).toBeUndefined();
  keepLook(storage, 'a', seenOf([tool('one')]), '2026-11-25T10:00:00.000Z');
  expect(lastLook(storage, 'a')).toEqual({ at: '2026-11-25T10:00:00.000Z', tools: seenOf([tool('one')]) });
  expect(lastLook(storage, 'b')).toBeUndefined();
  for (const text of ['{', '[]', '{"at":"x","tools":[]}']) {
    kept.set('switchboard.mcp-look.a', text);
    expect(lastLook(storage, 'a')).toBeUndefined();
  }
  const full = {
    getItem: () => {
      throw new Error('no');
    },
    setItem: () => {
      throw new Error('no');
    },
  };
  keepLook(full, 'a', [], '2026-11-25T10:00:00.000Z');
  expect(lastLook(full, 'a')).toBeUndefined();
});
