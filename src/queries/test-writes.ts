import { createTest, deleteTest, retrieveTest, updateTest } from '#api/tests.ts';
import { inTurn, type Outcome, type Told } from '#lib/in-turn.ts';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import type { AssistantTest } from '#wire/test.ts';
import { SUITE_RUNS } from './suite-runs.ts';
import { suitesQuery } from './suites.ts';
import { testKey, TESTS } from './tests.ts';
import { write } from './write.ts';

const SUITES = suitesQuery().queryKey;

/** The body of a test that is made. */
export type NewTest = Parameters<typeof createTest>[0];
/** What is changed of a test; what is absent stays. */
export type TestChanges = Parameters<typeof updateTest>[1];

export const createTestWrite = () =>
  write({
    name: 'create test',
    send: (body: NewTest, key) => createTest(body, key),
    stale: () => [TESTS, SUITES],
    done: ({ name }) => t('tests.createdSaid', { name }),
    failed: t('tests.createFailed'),
    inPlace: true,
  });

/** Somebody else changed the same fields meanwhile: `theirs` is the server’s copy. Nothing was written. */
export class TestConflict extends Error {
  override readonly name = 'TestConflict';
  readonly theirs: AssistantTest;
  constructor(theirs: AssistantTest, fields: readonly string[]) {
    super(t('tests.conflict', { fields: fields.join(', ') }));
    this.theirs = theirs;
  }
}

/**
 * Saves changed fields. The API keeps no revision, so the test is read once more first.
 * @throws TestConflict when a field that is to be written is neither what it was nor what it is to be.
 */
export const saveTestWrite = (id: string) =>
  write({
    name: `save test ${id}`,
    send: async ({ read, changes }: { read: AssistantTest; changes: TestChanges }, _key, undoable) => {
      const now = await retrieveTest(id);
      const fields = Object.entries(changes).flatMap(([field, wanted]) => (same(now[field], read[field]) || same(now[field], wanted) ? [] : [field]));
      if (fields.length > 0) throw new TestConflict(now, fields);
      return updateTest(id, changes, undoable);
    },
    stale: (_, saved) => [TESTS, SUITES, testKey(saved.test_id), SUITE_RUNS],
    done: (_, saved) => t('tests.savedSaid', { name: saved.name }),
    failed: t('tests.saveFailed'),
    inPlace: true,
  });

/** Deletes tests one by one, and their runs with them. What fails does not keep the rest. One alone can be undone. */
export const deleteTestsWrite = () =>
  write({
    name: 'delete tests',
    send: ({ ids, onEach, isStopped }: { ids: readonly string[] } & Told, _key, undoable) =>
      inTurn(ids, (id) => deleteTest(id, ids.length === 1 ? undoable : undefined), onEach, isStopped),
    stale: () => [TESTS, SUITES, SUITE_RUNS],
    done: (_, outcomes) => saidOf(outcomes, (count) => t('tests.deleted', { count })),
    failed: t('tests.deleteFailed'),
    inPlace: true,
  });

/** Gives tests another suite one by one: what is done stays, so that the rest can be taken up at any time. */
export const moveTestsWrite = () =>
  write({
    name: 'move tests',
    send: ({ ids, suite, onEach, isStopped }: { ids: readonly string[]; suite: string } & Told) =>
      inTurn(ids, (id) => updateTest(id, { test_suite: suite }), onEach, isStopped),
    stale: ({ ids }) => [TESTS, SUITES, SUITE_RUNS, ...ids.map(testKey)],
    done: (_, outcomes) => saidOf(outcomes, (count) => t('tests.moved', { count })),
    failed: t('tests.moveFailed'),
    inPlace: true,
  });

/** Nothing is said of nothing done: the page shows what failed. */
function saidOf(outcomes: readonly Outcome[], say: (count: number) => string): string | null {
  const done = outcomes.filter(({ error }) => error === null).length;
  return done === 0 ? null : say(done);
}
