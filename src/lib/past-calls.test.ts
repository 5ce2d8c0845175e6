import { expect, test } from 'vitest';
import { lowLimit, noteCall, onPastCalls, pastCalls, type PastCall } from './past-calls.ts';

test('the newest hundred calls are kept, and whoever listens is told', () => {
  let told = 0;
  const stop = onPastCalls(() => (told += 1));
  for (let at = 0; at < 105; at += 1) noteCall('GET', `http://127.0.0.1/api/v2/ai/x?n=${at}`, undefined, performance.now(), null);
  stop();
  noteCall('POST', 'http://127.0.0.1/api/v2/ai/y', { a: 1 }, performance.now(), new Response('', { status: 201, headers: { 'x-request-id': 'r-1' } }));
  expect(told).toBe(105);
  expect(pastCalls()).toHaveLength(100);
  expect(pastCalls()[0]).toMatchObject({ method: 'POST', path: '/v2/ai/y', body: { a: 1 }, status: 201, requestId: 'r-1', left: null });
  expect(pastCalls()[1]).toMatchObject({ path: '/v2/ai/x?n=104', status: 0 });
  expect(new Set(pastCalls().map((call) => call.number)).size).toBe(100);
});

test('a limit is told of when less than a tenth is left', () => {
  const call = (remaining: number | null): PastCall => ({
    number: 1,
    method: 'GET',
    path: '/',
    body: undefined,
    status: 200,
    at: 0,
    ms: 1,
    requestId: null,
    left: remaining === null ? null : { limit: 100, remaining, resetSeconds: 3 },
  });
  expect(lowLimit([call(null), call(9), call(90)])).toMatchObject({ remaining: 9 });
  expect(lowLimit([call(10)])).toBeNull();
  expect(lowLimit([call(null)])).toBeNull();
});
