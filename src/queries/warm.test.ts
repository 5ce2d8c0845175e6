import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { warm } from './warm.ts';

const client = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });
const query = (name: string, queryFn: () => Promise<string>) => ({ queryKey: [name], queryFn });

test('what is quick is there afterwards', async () => {
  const cache = client();
  await warm(
    cache,
    query('a', async () => 'A'),
    query('b', async () => 'B'),
  );
  expect([cache.getQueryData(['a']), cache.getQueryData(['b'])]).toEqual(['A', 'B']);
});

test('what is slow goes on by itself', async () => {
  const cache = client();
  const slow = Promise.withResolvers<string>();
  await warm(
    cache,
    query('slow', () => slow.promise),
  );
  expect(cache.getQueryState(['slow'])?.fetchStatus).toBe('fetching');
  slow.resolve('late');
  await expect.poll(() => cache.getQueryData(['slow'])).toBe('late');
});

test('what fails is left to the page', async () => {
  const cache = client();
  await expect(
    warm(
      cache,
      query('bad', async () => Promise.reject(new Error('no'))),
    ),
  ).resolves.toBeNull();
  expect(cache.getQueryState(['bad'])?.status).toBe('error');
});
