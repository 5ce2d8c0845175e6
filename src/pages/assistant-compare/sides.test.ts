import { expect, test } from 'vitest';
import { compareParams, sidesOf } from './sides.ts';

const version = (id: string, day: number) => ({
  id: 'a',
  name: 'Ava',
  created_at: '2026-01-01T00:00:00Z',
  instructions: '',
  version_id: id,
  version_name: `Name ${id}`,
  version_created_at: `2026-01-0${day}T00:00:00Z`,
});
const main = version('m', 1);
const versions = [version('z', 4), version('y', 3), version('x', 2), main];
const canary = {
  rules: [
    {
      match: [],
      serve: {
        rollout: [
          { version_id: 'x', weight: 10 },
          { version_id: 'y', weight: 25 },
        ],
      },
    },
  ],
};
const draft = { base: {}, draft: { name: 'B' }, savedAt: '2026-01-05T00:00:00Z', token: 't' };
const known = { main, versions, canary: null, draft: undefined };

test('main is main by word and by id; canary is the version with the largest share now', () => {
  const { find } = sidesOf({ ...known, canary });
  expect([find('main').kind, find('m').code, find('m').mark?.letter]).toEqual(['main', 'main', 'M']);
  expect(find('canary')).toMatchObject({ kind: 'version', code: 'y', name: 'Name y' });
  expect(find('z')).toMatchObject({ kind: 'version', code: 'z', mark: { letter: 'D' } });
});

test('what is not there says what is missing', () => {
  const { find } = sidesOf(known);
  expect(find('canary')).toMatchObject({ kind: 'missing', why: 'canary' });
  expect(find('draft')).toMatchObject({ kind: 'missing', why: 'draft' });
  expect(find('0123456789')).toMatchObject({ kind: 'missing', why: 'version', name: 'Deleted, 0123456789', mark: null });
});

test('the pickers offer what is live, what this browser holds, and the rest', () => {
  const { groups } = sidesOf({ ...known, canary, draft });
  expect(groups.map(({ title, choices }) => [title, ...choices.map(({ text }) => text)])).toEqual([
    ['Live now', 'Main: Name m', 'Name y, 25\u00a0%', 'Name x, 10\u00a0%'],
    ['This browser', 'Unsaved changes'],
    ['Versions', 'Name z'],
  ]);
});

test('with nothing said, main is compared with what is most likely meant', () => {
  expect(sidesOf({ ...known, canary, draft }).standing).toBe('draft');
  expect(sidesOf({ ...known, canary }).standing).toBe('y');
  expect(sidesOf(known).standing).toBe('z');
  expect(sidesOf({ ...known, versions: [main] }).standing).toBe('');
});

test('an address that cannot be read is the plain comparison', () => {
  expect(compareParams.parse({ from: 'x', view: 'nothing' })).toEqual({ from: 'x', to: '', view: 'fields' });
});
