import { expect, test } from 'vitest';
import type { Assistant } from '#wire/assistant.ts';
import { runImport, type ImportRig, type Outcome } from './import-run.ts';

const was: Assistant = { id: 'a', name: 'Front desk', created_at: '2026-01-01T00:00:00Z', instructions: 'Ours.' };
const comes: Assistant = { ...was, instructions: 'Theirs.' };
const file = { name: 'assistants-1.json', text: '{}', count: 1 };
const WANTED = { provider: 'vapi' } as const;

/** An account of one assistant, and what was done to it in turn. */
function rigOf(more: Partial<ImportRig> = {}) {
  const done: string[] = [];
  const noted = <Args extends unknown[], Answer>(name: string, act: (...args: Args) => Answer) => {
    return (...args: Args): Answer => {
      done.push(name);
      return act(...args);
    };
  };
  const rig: ImportRig = {
    read: noted('read', more.read ?? (async () => ({ assistants: [was], file }))),
    save: noted('save', more.save ?? (() => undefined)),
    send: noted('send', more.send ?? (async () => [comes])),
    isRefusal: more.isRefusal ?? (() => false),
  };
  return { rig, done };
}

const fails = (message: string) => async () => Promise.reject(new Error(message));

test('the copy is read and saved before anything is sent', async () => {
  const { rig, done } = rigOf();
  expect(await runImport(rig, WANTED, 's', undefined)).toEqual({ kind: 'done', imported: [{ after: comes, before: was }], copy: file });
  expect(done).toEqual(['read', 'save', 'send']);
});

test('without a copy nothing is sent: whether it cannot be read or cannot be saved', async () => {
  const unread = rigOf({ read: fails('no list') });
  expect(await runImport(unread.rig, WANTED, 's', undefined)).toMatchObject({ kind: 'uncopied', error: { message: 'no list' } });
  expect(unread.done).toEqual(['read']);
  const unsaved = rigOf({
    save: () => {
      throw new Error('no disk');
    },
  });
  expect(await runImport(unsaved.rig, WANTED, 's', undefined)).toMatchObject({ kind: 'uncopied', error: { message: 'no disk' } });
  expect(unsaved.done).toEqual(['read', 'save']);
});

test('where nothing is overwritten there is no file, and nothing to save', async () => {
  const { rig, done } = rigOf({ read: async () => ({ assistants: [], file: undefined }) });
  expect(await runImport(rig, WANTED, 's', undefined)).toEqual({ kind: 'done', imported: [{ after: comes, before: undefined }], copy: undefined });
  expect(done).toEqual(['read', 'send']);
});

test('a refusal did nothing, so the next attempt reads anew', async () => {
  const { rig, done } = rigOf({ send: fails('422'), isRefusal: () => true });
  const refused = await runImport(rig, WANTED, 's', undefined);
  expect(refused).toMatchObject({ kind: 'refused' });
  await runImport(rig, WANTED, 's', refused);
  expect(done).toEqual(['read', 'save', 'send', 'read', 'save', 'send']);
});

test('after a lost answer the copy of before it is the one that counts', async () => {
  const lost = await runImport(rigOf({ send: fails('cut') }).rig, WANTED, 's', undefined);
  expect(lost).toMatchObject({ kind: 'unknown', error: { message: 'cut' }, before: { file } });
  // What is read now is what the lost attempt left.
  const after = rigOf({ read: async () => ({ assistants: [comes], file: { ...file, name: 'too-late.json' } }) });
  expect(await runImport(after.rig, WANTED, 's', lost)).toEqual({ kind: 'done', imported: [{ after: comes, before: was }], copy: file });
  expect(after.done).toEqual(['send']);
});

test('another wish after a lost answer has its own copy', async () => {
  const { rig, done } = rigOf();
  const lost: Outcome = { kind: 'unknown', error: new Error('cut'), of: JSON.stringify([WANTED, 's']), before: { assistants: [], file: undefined } };
  await runImport(rig, { provider: 'retell' }, 's', lost);
  expect(done).toEqual(['read', 'save', 'send']);
});
