import { expect, test } from 'vitest';
import { readCompareParams, writeCompareParams, type CompareParams } from './params.ts';

test('the address reads what it writes', () => {
  const params: CompareParams = {
    before: { kind: 'batch', id: 'b1' },
    after: { kind: 'version', id: '2026' },
    by: 'criterion',
    only: 'regressed',
    sort: 'name',
  };
  expect(readCompareParams(writeCompareParams(params))).toEqual(params);
  expect(writeCompareParams(params).toString()).toBe('a=b1&b=v%3A2026&by=criterion&only=regressed&sort=name');
});

test('what cannot be read counts as not set', () => {
  expect(readCompareParams(new URLSearchParams('by=x&only=worse&sort=y'))).toEqual({ before: null, after: null, by: 'test', only: undefined, sort: 'harm' });
});
