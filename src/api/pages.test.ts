import { expect, test } from 'vitest';
import { allPages } from './pages.ts';

/** A list of `ids` in pages of two, whatever size is asked for; `change` is called before each page with its number. */
function listed(ids: string[], change: (number: number) => void = () => undefined) {
  const asked: number[] = [];
  const walk = allPages(
    async (page) => {
      change(page['page[number]']);
      asked.push(page['page[number]']);
      const from = 2 * (page['page[number]'] - 1);
      return {
        data: ids.slice(from, from + 2).map((id) => ({ id })),
        meta: { page_number: page['page[number]'], page_size: 2, total_pages: Math.ceil(ids.length / 2), total_results: ids.length },
      };
    },
    (item) => item.id,
  );
  return { asked, ids: walk.then((items) => items.map((item) => item.id)) };
}

test('every page once, in order', async () => {
  const { asked, ids } = listed(['a', 'b', 'c', 'd', 'e']);
  expect(await ids).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(asked).toEqual([1, 2, 3]);
});

test('an empty list is one question', async () => {
  const { asked, ids } = listed([]);
  expect(await ids).toEqual([]);
  expect(asked).toEqual([1]);
});

test('something new while walking: nothing twice', async () => {
  const list = ['a', 'b', 'c', 'd'];
  const { ids } = listed(list, (number) => {
    if (number === 2 && list[0] === 'a') list.unshift('new');
  });
  expect(await ids).toEqual(['a', 'b', 'c', 'd']);
});

test('something deleted while walking: nothing is missed', async () => {
  const list = ['a', 'b', 'c', 'd'];
  const { asked, ids } = listed(list, (number) => {
    if (number === 2 && list[0] === 'a') list.shift();
  });
  expect(await ids).toEqual(['b', 'c', 'd']);
  expect(asked).toEqual([1, 2, 1, 2]);
});

test('a list that never stops shrinking ends all the same', async () => {
  const list = Array.from({ length: 20 }, (_, at) => String(at));
  const { ids } = listed(list, () => void list.pop());
  expect((await ids).length).toBeGreaterThan(0);
});
