import { expect, test } from 'vitest';
import { MAIN_MARK, marksOf } from './version-marks.ts';

const born = (n: number) => ({ version_id: `v${n}`, version_created_at: `2026-01-${String(n).padStart(2, '0')}T00:00:00Z` });

test('marks go by birth, whatever the order of the list, and main is always M', () => {
  const marks = marksOf([born(3), born(1), born(2)], 'v2');
  expect([marks.get('v1')?.letter, marks.get('v2'), marks.get('v3')]).toEqual(['A', MAIN_MARK, { letter: 'C', hue: 3 }]);
});

test('a later version does not change the marks of earlier ones', () => {
  const three = [1, 2, 3].map(born);
  const before = marksOf(three, 'v1');
  const after = marksOf([...three, born(4)], 'v1');
  expect(three.map((v) => after.get(v.version_id))).toEqual(three.map((v) => before.get(v.version_id)));
});

test('the ninth takes the first hue again, and no other version is ever called M', () => {
  const many = Array.from({ length: 26 }, (_, i) => born(i + 1));
  const marks = marksOf(many, undefined);
  expect(marks.get('v9')).toEqual({ letter: 'I', hue: 1 });
  expect([...marks.values()].some((mark) => mark.letter === 'M')).toBe(false);
});
