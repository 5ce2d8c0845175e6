import { queryOptions } from '@tanstack/react-query';
import { allPages } from '#api/pages.ts';
import { listTests, retrieveTest, type TestFilter } from '#api/tests.ts';

/** The start of the keys of all lists of tests. */
export const TESTS = ['tests'] as const;
export const testKey = (id: string) => ['test', id] as const;

/** All tests that a filter lets through, over all pages. */
export const testsQuery = (filter: TestFilter = {}) =>
  queryOptions({
    queryKey: [...TESTS, filter] as const,
    queryFn: ({ signal }) =>
      allPages(
        (page) => listTests({ ...filter, ...page }, signal),
        (test) => test.test_id,
      ),
  });

export const testQuery = (id: string) => queryOptions({ queryKey: testKey(id), queryFn: ({ signal }) => retrieveTest(id, signal) });
