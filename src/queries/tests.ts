import { queryOptions } from '@tanstack/react-query';
import { allPages } from '#api/pages.ts';
import { listTests, retrieveTest, type TestFilter } from '#api/tests.ts';

/** All tests that a filter lets through, over all pages. */
export const testsQuery = (filter: TestFilter = {}) =>
  queryOptions({
    queryKey: ['tests', filter] as const,
    queryFn: ({ signal }) =>
      allPages(
        (page) => listTests({ ...filter, ...page }, signal),
        (test) => test.test_id,
      ),
  });

export const testQuery = (id: string) => queryOptions({ queryKey: ['test', id] as const, queryFn: ({ signal }) => retrieveTest(id, signal) });
