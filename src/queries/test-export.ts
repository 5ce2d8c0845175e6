import { allPages } from '#api/pages.ts';
import { listTests, retrieveTest } from '#api/tests.ts';
import { fileName } from '#lib/file-name.ts';
import { t } from '#lib/words/t.ts';
import type { AssistantTest } from '#wire/test.ts';
import { testFile } from '#wire/test-file/write.ts';
import { write } from './write.ts';

/** A file to keep: its name, its text, and how many tests are in it. */
export type TestExport = { readonly name: string; readonly text: string; readonly count: number };

/** Reads tests for a file to keep, in the order of the ids; nothing changes. One that is gone meanwhile is not in it. */
export const exportTestsWrite = () =>
  write({
    name: 'export tests',
    send: async (ids: readonly string[]): Promise<TestExport> => {
      const [only, ...more] = ids;
      const tests = only !== undefined && more.length === 0 ? [await retrieveTest(only)] : await listed(ids);
      const name = tests.length === 1 ? fileName(tests[0]?.name ?? '', 'test') : `tests-${tests.length}`;
      return { name: `${name}.json`, text: testFile(tests), count: tests.length };
    },
    stale: () => [],
    done: (_, { count }) => t('tests.exported', { count }),
    failed: t('tests.exportFailed'),
  });

async function listed(ids: readonly string[]): Promise<AssistantTest[]> {
  const tests = await allPages(
    (page) => listTests(page),
    (test) => test.test_id,
  );
  const all = new Map(tests.map((test) => [test.test_id, test]));
  return ids.flatMap((id) => all.get(id) ?? []);
}
