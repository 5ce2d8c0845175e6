import { createTest, retrieveTest, updateTest, type TestBody } from '#api/tests.ts';
import { listText } from '#lib/list-text.ts';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import type { AssistantTest } from '#wire/test.ts';
import { SUITE_RUNS } from './suite-runs.ts';
import { suitesQuery } from './suites.ts';
import { testKey, TESTS } from './tests.ts';
import { write } from './write.ts';

const SUITES = suitesQuery().queryKey;

/** The body of a test that is made. */
export type NewTest = TestBody;
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
    super(t('tests.conflict', { fields: listText(fields) }));
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
