import { describe, expect, test } from 'vitest';
import { ApiError, type ErrorKind } from './api-error.ts';
import { mayRepeat, retryAfter, waitBefore } from './repeat.ts';

const status = (code: number, more: { code?: string; retryAfterMs?: number } = {}) =>
  new ApiError('', { kind: 'status', status: code, operation: '', ...more });
const without = (kind: ErrorKind) => new ApiError('', { kind, status: 0, operation: '' });

const READ = { method: 'GET' };
const WRITE = { method: 'POST' };
const KEYED = { method: 'POST', key: 'k' };

describe('what is sent again by itself', () => {
  test.each([
    ['a full API', status(429), true, true, true],
    ['a gateway in trouble', status(503), true, false, true],
    ['a gateway that waited too long', status(504), true, false, true],
    ['no connection', without('network'), true, false, true],
    ['an answer that broke off', without('cut'), true, false, true],
    ['the same key in progress', status(409, { code: '10036' }), false, false, true],
    ['another conflict', status(409), false, false, false],
    ['a server fault', status(500), false, false, false],
    ['a refusal', status(422), false, false, false],
    ['a refused key', status(401), false, false, false],
    ['no answer in time', without('timeout'), false, false, false],
    ['an answer of another shape', without('shape'), false, false, false],
    ['a long pause that was asked for', status(429, { retryAfterMs: 60_000 }), false, false, false],
  ])('%s', (_, error, read, write, keyed) => {
    expect([READ, WRITE, KEYED].map((call) => mayRepeat(call, error))).toEqual([read, write, keyed]);
  });

  test.each(['PUT', 'DELETE'])('a %s only when the API surely did nothing', (method) => {
    expect([status(429), status(503), without('network')].map((error) => mayRepeat({ method }, error))).toEqual([true, false, false]);
  });
});

describe('the pause that the API asks for', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  test.each([
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': 'Tue, 24 Nov 2026 12:00:03 GMT' }, 3000],
    [{ 'retry-after': 'Tue, 24 Nov 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after': '9', 'retry-after-ms': '120' }, 120],
    [{ 'retry-after': 'soon' }, undefined],
    [{}, undefined],
  ])('%o', (headers, ms) => {
    expect(retryAfter(new Headers({ ...headers }), now)).toBe(ms);
  });
});

test('waiting ends when the call is no longer wanted', async () => {
  const gone = new AbortController();
  const waiting = waitBefore(0, status(429, { retryAfterMs: 60_000 }), gone.signal);
  gone.abort(new Error('left the page'));
  await expect(waiting).rejects.toThrow('left the page');
});
