import { expect, test } from 'vitest';
import { stableJson } from './stable-json.ts';

test('the order of keys makes no difference, that of lists does', () => {
  expect(stableJson({ b: [{ d: 1, c: 2 }], a: null })).toBe(stableJson({ a: null, b: [{ c: 2, d: 1 }] }));
  expect(stableJson([1, 2])).not.toBe(stableJson([2, 1]));
  expect(stableJson({ b: 1, a: { d: '', c: [] } })).toBe('{\n  "a": {\n    "c": [],\n    "d": ""\n  },\n  "b": 1\n}');
});
