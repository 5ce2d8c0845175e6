import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { ApiError } from './api-error.ts';
import { call, route, setTransport, type Transport } from './http.ts';

const thing = z.looseObject({ id: z.string(), parts: z.array(z.looseObject({ size: z.number() })).nullish() });
const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

/** Answers one after the other; what is asked more often than there are answers fails the test. */
function answering(...answers: (Response | Error | Transport)[]): Request[] {
  const asked: Request[] = [];
  setTransport(async (request) => {
    const answer = answers[asked.length];
    asked.push(request);
    if (answer === undefined) throw new Error('asked too often');
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer(request) : answer;
  });
  return asked;
}

const errorOf = async (wanted: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await wanted.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error(`no ApiError: ${String(error)}`);
  return error;
};

let before: Transport;
beforeEach(() => {
  before = setTransport(async () => Response.error());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  setTransport(before);
  vi.useRealTimers();
});

/** Lets every pause pass at once. */
async function hurried<T>(wanted: Promise<T>): Promise<T> {
  const settled = wanted.finally(() => undefined);
  settled.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(60_000);
  return settled;
}

describe('what is sent', () => {
  test('a read: the console’s header, the query without what is not set', async () => {
    const asked = answering(json({ id: 'a' }));
    await call({ method: 'GET', path: '/v2/things', query: { 'page[number]': 2, all: false, name: undefined }, answer: thing });
    expect(asked[0]?.url).toMatch(/\/api\/v2\/things\?page%5Bnumber%5D=2&all=false$/);
    expect(Object.fromEntries(asked[0]?.headers ?? [])).toEqual({ accept: 'application/json', 'x-switchboard': '1' });
  });

  test('a write: its body as JSON and its key', async () => {
    const asked = answering(json({ id: 'a' }));
    await call({ method: 'POST', path: '/v2/things', body: { name: 'é' }, key: 'k-1', answer: thing });
    expect(await asked[0]?.json()).toEqual({ name: 'é' });
    expect(Object.fromEntries(asked[0]?.headers ?? [])).toMatchObject({ 'content-type': 'application/json', 'idempotency-key': 'k-1' });
  });

  test('data in a path stays one segment', () => {
    expect(route`/v2/suites/${'a/b ?#%é'}/runs/${'..x'}`).toBe('/v2/suites/a%2Fb%20%3F%23%25%C3%A9/runs/..x');
  });

  test.each(['', '.', '..'])('the id “%s” cannot stand in an address and does not exist', (id) => {
    expect(() => route`/v2/things/${id}`).toThrow(expect.objectContaining({ status: 404 }));
  });
});

describe('what comes back', () => {
  test('unknown fields are kept', async () => {
    answering(json({ id: 'a', parts: null, later: { x: 1 } }));
    expect(await call({ method: 'GET', path: '/v2/things', answer: thing })).toEqual({ id: 'a', parts: null, later: { x: 1 } });
  });

  test.each([
    ['204', new Response(null, { status: 204 })],
    ['an empty 200', new Response('')],
    ['an unasked body', json({ ok: true })],
  ])('%s where no body is wanted', async (_, answer) => {
    answering(answer);
    expect(await call({ method: 'DELETE', path: '/v2/things/a', answer: null })).toBeNull();
  });

  test.each([204, 404])('absent (%i) is an answer where it was asked for', async (status) => {
    const asked = answering(new Response(null, { status }));
    expect(await call({ method: 'GET', path: '/v2/things/a', answer: thing, absent: true })).toBeNull();
    expect(asked[0]?.headers.get('x-switchboard-absent')).toBe('empty');
  });

  test('a wrong shape names the operation and the field', async () => {
    answering(json({ id: 'a', parts: [{ size: 1 }, { size: 'large' }] }, 200, { 'x-request-id': 'r-1' }));
    const error = await errorOf(call({ method: 'GET', path: '/v2/things', answer: thing }));
    expect(error).toMatchObject({ kind: 'shape', status: 200, requestId: 'r-1', operation: 'GET /v2/things' });
    expect(error.message).toContain('GET /v2/things: parts.1.size');
  });

  test.each([
    ['a web page', '<html>Sign in to the wifi'],
    ['nothing', ''],
    ['half a text', '{"id":'],
  ])('%s instead of JSON', async (_, text) => {
    answering(new Response(text));
    expect(await errorOf(call({ method: 'GET', path: '/v2/things', answer: thing }))).toMatchObject({ kind: 'shape', status: 200 });
  });

  test('an error: what the API says, where, and its request id', async () => {
    const body = { detail: [{ loc: ['body', 'name'], msg: 'Field required', type: 'missing' }] };
    answering(json(body, 422, { 'x-request-id': 'r-2' }));
    expect(await errorOf(call({ method: 'POST', path: '/v2/things', body: {}, answer: thing }))).toMatchObject({
      kind: 'status',
      status: 422,
      message: 'name: Field required',
      requestId: 'r-2',
      issues: [{ path: ['name'], message: 'Field required' }],
    });
  });

  test('an error without a readable body still says its status', async () => {
    answering(new Response('<html>', { status: 500 }));
    expect((await errorOf(call({ method: 'GET', path: '/v2/things', answer: thing }))).message).toContain('500');
  });
});

describe('calls without an answer', () => {
  test('no connection', async () => {
    answering(new TypeError('fetch failed'), new TypeError('fetch failed'), new TypeError('fetch failed'));
    expect(await errorOf(hurried(call({ method: 'GET', path: '/v2/things', answer: thing })))).toMatchObject({ kind: 'network', status: 0 });
  });

  test('an answer that breaks off', async () => {
    const broken = () => new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) }));
    answering(broken(), broken(), broken());
    expect(await errorOf(hurried(call({ method: 'GET', path: '/v2/things', answer: thing })))).toMatchObject({ kind: 'cut' });
  });

  const silent: Transport = (request) =>
    new Promise((_, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true });
    });

  test('an answer that comes too late', async () => {
    vi.useRealTimers();
    answering(silent);
    expect(await errorOf(call({ method: 'GET', path: '/v2/things', answer: thing, timeoutMs: 20 }))).toMatchObject({ kind: 'timeout' });
  });

  test('a call that is no longer wanted ends with its own reason', async () => {
    const gone = new AbortController();
    answering(silent);
    const wanted = call({ method: 'GET', path: '/v2/things', answer: thing, signal: gone.signal });
    gone.abort(new Error('left the page'));
    await expect(wanted).rejects.toThrow('left the page');
  });
});

describe('repeats', () => {
  const full = () => json({ errors: [{ code: '10011', title: 'Too many requests' }] }, 429, { 'retry-after': '1' });

  test('a read is sent three times at most', async () => {
    const asked = answering(full(), full(), full());
    expect(await errorOf(hurried(call({ method: 'GET', path: '/v2/things', answer: thing })))).toMatchObject({
      status: 429,
      retryAfterMs: 1000,
      code: '10011',
    });
    expect(asked).toHaveLength(3);
  });

  test('not before the API said so', async () => {
    const asked = answering(full(), json({ id: 'a' }));
    const wanted = call({ method: 'GET', path: '/v2/things', answer: thing });
    await vi.advanceTimersByTimeAsync(990);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(20);
    expect(await wanted).toEqual({ id: 'a' });
  });

  test('a keyed write carries the same key and body each time', async () => {
    const asked = answering(new TypeError('fetch failed'), new Response('', { status: 502 }), json({ id: 'a' }));
    expect(await hurried(call({ method: 'POST', path: '/v2/things', body: { n: 1 }, key: 'k-2', answer: thing }))).toEqual({ id: 'a' });
    expect(asked.map((request) => request.headers.get('idempotency-key'))).toEqual(['k-2', 'k-2', 'k-2']);
    expect(await Promise.all(asked.map((request) => request.text()))).toEqual(['{"n":1}', '{"n":1}', '{"n":1}']);
  });

  test('a write without a key is not sent twice', async () => {
    const asked = answering(new Response('', { status: 502 }));
    expect(await errorOf(hurried(call({ method: 'POST', path: '/v2/things', body: {}, answer: thing })))).toMatchObject({ status: 502 });
    expect(asked).toHaveLength(1);
  });
});
