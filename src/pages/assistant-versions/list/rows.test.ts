import { expect, test } from 'vitest';
import { filteredRows, versionRows } from './rows.ts';

const version = (id: string, day: number, name: string | null = `Name ${id}`) => ({
  id: 'a',
  name: 'Ava',
  created_at: '2026-01-01T00:00:00Z',
  instructions: '',
  version_id: id,
  version_name: name,
  version_created_at: `2026-01-0${day}T00:00:00Z`,
});
const versions = [version('m', 1), version('y', 3, ' '), version('x', 2, 'Café')];
const known = { main: version('m', 1), versions, canary: null, batches: new Map() };

test('newest first, with the marks of all pages and a name for each', () => {
  expect(versionRows(known).map((row) => [row.id, row.mark.letter, row.name, row.traffic?.percent, row.use?.kind])).toEqual([
    ['y', 'C', 'Untitled, y', 0, 'free'],
    ['x', 'B', 'Café', 0, 'free'],
    ['m', 'M', 'Name m', 100, 'main'],
  ]);
});

test('while the split is not known, nothing is said of who hears what', () => {
  const [row] = versionRows({ ...known, canary: undefined });
  expect([row?.traffic, row?.use]).toEqual([undefined, undefined]);
});

test('a search finds names and ids, whatever the case and the accents', () => {
  const found = (query: string) => filteredRows(versionRows(known), query).map((row) => row.id);
  expect([found('CAFE'), found('untitled y'), found(''), found('nothing')]).toEqual([['x'], ['y'], ['y', 'x', 'm'], []]);
});
