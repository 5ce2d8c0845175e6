import { expect, it } from 'vitest';
import { readingOf } from './reading.ts';

const asked: string[] = [];
const read = (name: string, state: 'pending' | 'there' | 'failed' | 'stale') => ({
  data: state === 'there' || state === 'stale' ? name : undefined,
  error: state === 'failed' || state === 'stale' ? new Error(name) : null,
  isPending: state === 'pending',
  isError: state === 'failed' || state === 'stale',
  isFetching: false,
  refetch: async () => asked.push(name),
});

it('loads until each one is there or has failed', () => {
  expect(readingOf([read('a', 'there'), read('b', 'pending')]).isLoading).toBe(true);
  expect(readingOf([read('a', 'there'), read('b', 'failed')]).isLoading).toBe(false);
  expect(readingOf([], true).isLoading).toBe(true);
  expect(readingOf([])).toMatchObject({ isLoading: false, failed: 0, failure: null });
});

it('has failed as a whole only where nothing came', () => {
  expect(readingOf([read('a', 'failed'), read('b', 'failed')])).toMatchObject({ failed: 2, failure: { message: 'a' } });
  expect(readingOf([read('a', 'failed'), read('b', 'there')])).toMatchObject({ failed: 1, failure: null });
  expect(readingOf([read('a', 'stale')])).toMatchObject({ failed: 1, failure: null });
});

it('asks again for what failed alone', () => {
  readingOf([read('a', 'there'), read('b', 'failed'), read('c', 'stale')]).retry();
  expect(asked).toEqual(['b', 'c']);
});
