import { describe, expect, it } from 'vitest';
import { listed, matching, suitesParams } from './list.ts';

describe('the list of suites', () => {
  it('stands by name as people count, each once, with the number of its tests', () => {
    const tests = [{ test_suite: 'Suite 2' }, { test_suite: 'Suite 10' }, { test_suite: 'Suite 2' }, { test_suite: null }, {}];
    expect(listed(['Suite 10', 'Suite 2', 'Suite 2', 'empty'], tests, 'en')).toEqual([
      { name: 'empty', tests: 0 },
      { name: 'Suite 2', tests: 2 },
      { name: 'Suite 10', tests: 1 },
    ]);
  });

  it('does not say none where the tests are not known', () => {
    expect(listed(['a'], undefined, 'en')).toEqual([{ name: 'a', tests: null }]);
  });

  it('is searched by every word, without case and accents', () => {
    const suites = listed(['Café hours', 'Front desk'], [], 'en');
    expect(matching(suites, 'HOURS cafe').map((suite) => suite.name)).toEqual(['Café hours']);
    expect(matching(suites, '')).toHaveLength(2);
  });

  it('reads any address', () => {
    expect(suitesParams.parse({})).toEqual({ q: '' });
    expect(suitesParams.parse({ q: 'x', other: 1 })).toEqual({ q: 'x' });
  });
});
