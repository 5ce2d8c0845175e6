import { expect, it } from 'vitest';
import { lookedAt } from './attention-look.ts';

const at = (id: string, made: string, changed?: string) => ({ id, created_at: made, version_created_at: changed });
const assistants = [at('a', '2026-01-01'), at('b', '2026-01-02', '2026-03-01'), at('c', '2026-02-01'), at('d', '2026-01-03')];

it('begins with those that likely have a split, then goes by the last change', () => {
  const ids = (likely: string[], most = 9) => lookedAt(assistants, likely, most).map(({ id }) => id);
  expect(ids([])).toEqual(['b', 'c', 'd', 'a']);
  expect(ids(['a', 'gone', 'd', 'a'])).toEqual(['a', 'd', 'b', 'c']);
  expect(ids(['a'], 2)).toEqual(['a', 'b']);
});
