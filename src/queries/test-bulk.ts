import { undoJournalEntry } from '#api/journal.ts';
import { createTest, deleteTest, retrieveTest, updateTest } from '#api/tests.ts';
import { inTurn, type Outcome, type Told } from '#lib/in-turn.ts';
import type { JsonObject } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import type { AssistantTest } from '#wire/test.ts';
import { SUITE_RUNS } from './suite-runs.ts';
import { suitesQuery } from './suites.ts';
import type { TestChanges } from './test-writes.ts';
import { testKey, TESTS } from './tests.ts';
import { write } from './write.ts';

type Many = { readonly ids: readonly string[] } & Told;

/** Told by which entry of the journal the write of each one can be undone. */
type Heard = { readonly heard: (id: string, entry: number) => void };

/** The keys of writes that make something: asking again for one that failed must not make two. */
type Keys = { readonly keyOf: (id: string) => string };

const LISTS = [TESTS, suitesQuery().queryKey, SUITE_RUNS];

/** Deletes tests, and their runs with them. What fails does not keep the rest. */
export const deleteTestsWrite = () =>
  write({
    name: 'delete tests',
    // One alone is undone by what says that it is done.
    send: ({ ids, heard, onEach, isStopped }: Many & { heard: Heard['heard'] | undefined }, _key, undoable) =>
      inTurn(ids, (id) => deleteTest(id, heard === undefined ? undoable : noteFor(id, heard)), onEach, isStopped),
    stale: () => LISTS,
    done: (_, outcomes) => saidOf(outcomes, (count) => t('tests.deleted', { count })),
    failed: t('tests.deleteFailed'),
    inPlace: true,
  });

/** Changes the same fields of tests: what is done stays, so that the rest can be taken up at any time. */
export const changeTestsWrite = () =>
  write({
    name: 'change tests',
    send: ({ ids, changes, heard, onEach, isStopped }: Many & Heard & { changes: TestChanges }) =>
      inTurn(ids, (id) => updateTest(id, changes, noteFor(id, heard)), onEach, isStopped),
    stale: ({ ids }) => [...LISTS, ...ids.map(testKey)],
    done: ({ changes }, outcomes) => saidOf(outcomes, (count) => ('destination' in changes ? t('tests.aimed', { count }) : t('tests.moved', { count }))),
    failed: t('tests.changeFailed'),
    inPlace: true,
  });

/** Copies each test as it is now. `bodies` keeps what was sent: a key goes with one body only. */
export const cloneTestsWrite = () =>
  write({
    name: 'clone tests',
    send: ({
      ids,
      copyOf,
      bodies,
      keyOf,
      heard,
      onEach,
      isStopped,
    }: Many & Heard & Keys & { copyOf: (test: AssistantTest) => JsonObject; bodies: Map<string, JsonObject> }) =>
      inTurn(
        ids,
        async (id) => {
          const body = bodies.get(id) ?? copyOf(await retrieveTest(id));
          bodies.set(id, body);
          await createTest(body, keyOf(id), noteFor(id, heard));
        },
        onEach,
        isStopped,
      ),
    stale: () => LISTS,
    done: (_, outcomes) => saidOf(outcomes, (count) => t('tests.cloned', { count })),
    failed: t('tests.cloneFailed'),
    inPlace: true,
  });

/** Makes tests of a file, each with the id that its row has. */
export const createTestsWrite = () =>
  write({
    name: 'create tests of a file',
    send: ({ ids, bodyOf, keyOf, heard, onEach, isStopped }: Many & Heard & Keys & { bodyOf: (id: string) => JsonObject }) =>
      inTurn(ids, (id) => createTest(bodyOf(id), keyOf(id), noteFor(id, heard)), onEach, isStopped),
    stale: () => LISTS,
    done: (_, outcomes) => saidOf(outcomes, (count) => t('tests.imported', { count })),
    failed: t('tests.importFailed'),
    inPlace: true,
  });

/** Goes the way back of each write, by the journal. */
export const undoTestsWrite = () =>
  write({
    name: 'undo of tests',
    send: ({ ids, entries, onEach, isStopped }: Many & { entries: ReadonlyMap<string, number> }) =>
      inTurn(ids, (id) => undo(entries.get(id)), onEach, isStopped),
    stale: ({ ids }) => [...LISTS, ...ids.map(testKey)],
    done: (_, outcomes) => saidOf(outcomes, (count) => t('tests.undone', { count })),
    failed: t('writes.undoFailed'),
    inPlace: true,
  });

async function undo(entry: number | undefined): Promise<void> {
  if (entry === undefined) throw new Error(t('bulk.noWayBack'));
  await undoJournalEntry(entry, undefined);
}

const noteFor = (id: string, heard: Heard['heard']) => ({ heard: (entry: number) => heard(id, entry) });

/** Nothing is said of nothing done: the page shows what failed. */
function saidOf(outcomes: readonly Outcome[], say: (count: number) => string): string | null {
  const done = outcomes.filter(({ error }) => error === null).length;
  return done === 0 ? null : say(done);
}
