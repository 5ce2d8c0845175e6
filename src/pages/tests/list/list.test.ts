import { describe, expect, it } from 'vitest';
import { choices, filtered, indexed, sorted, testsParams } from './list.ts';

const made = (name: string, more: object = {}) => ({
  test_id: name,
  name,
  created_at: '2026-01-01T00:00:00Z',
  telnyx_conversation_channel: 'web_chat',
  rubric: [{ name: 'Greets', criteria: 'x' }],
  ...more,
});
const tests = [
  made('Test 10', { test_suite: 'A', destination: 'd1' }),
  made('Test 2', { test_suite: 'B', telnyx_conversation_channel: 'phone_call', created_at: '2026-02-01T00:00:00Z' }),
  made('Café'),
];
const names = (want: object, known?: Map<string, { status: string } | null>, complete = true) =>
  filtered(indexed(tests), testsParams.parse(want), { known, complete }).map(({ name }) => name);

describe('the list of tests', () => {
  it('is filtered by every filter at once', () => {
    expect(names({})).toHaveLength(3);
    expect(names({ q: 'cafe greets' })).toEqual(['Café']);
    expect(names({ suite: 'A' })).toEqual(['Test 10']);
    expect(names({ channel: 'phone_call' })).toEqual(['Test 2']);
    expect(names({ destination: 'd1', suite: 'B' })).toEqual([]);
  });

  it('keeps what has no known result, and tells never run from it', () => {
    const results = new Map([
      ['Test 10', { status: 'starting' }],
      ['Test 2', null],
    ]);
    expect(names({ result: 'running' }, results)).toEqual(['Test 10', 'Café']);
    expect(names({ result: 'never' }, results)).toEqual(['Test 2', 'Café']);
    expect(names({ result: 'failed' })).toHaveLength(3);
  });

  it('holds back what is still being asked for', () => {
    expect(names({ result: 'running' }, new Map([['Test 10', { status: 'starting' }]]), false)).toEqual(['Test 10']);
    expect(names({}, undefined, false)).toHaveLength(3);
  });

  it('is sorted as people count, with the newest first where equal', () => {
    const order = (sort: 'name' | 'suite' | 'created', dir: 'asc' | 'desc') => sorted(indexed(tests), sort, dir, 'en').map(({ test }) => test.name);
    expect(order('name', 'asc')).toEqual(['Café', 'Test 2', 'Test 10']);
    expect(order('created', 'desc')[0]).toBe('Test 2');
    expect(order('suite', 'desc')).toEqual(['Test 2', 'Test 10', 'Café']);
  });

  it('reads any address', () => {
    expect(testsParams.parse({ sort: 'x', dir: 1 })).toMatchObject({ sort: 'created', dir: 'desc', result: '' });
    expect(choices(['b', null, 'a', 'b', ''], 'en')).toEqual(['a', 'b']);
  });
});
