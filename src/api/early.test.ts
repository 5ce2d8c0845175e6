import { afterEach, expect, test } from 'vitest';
import { takeEarly } from './early.ts';

const PATH = '/api/v2/ai/assistants';
const url = `http://127.0.0.1${PATH}`;

afterEach(() => {
  globalThis.switchboardEarly = undefined;
});

test('a call that is on its way is taken once, by a read of the same path', async () => {
  globalThis.switchboardEarly = { [PATH]: Promise.resolve(new Response('early')) };
  expect(takeEarly(new Request(url, { method: 'POST' }), 0)).toBeUndefined();
  expect(takeEarly(new Request(`${url}?page=2`), 0)).toBeUndefined();
  expect(takeEarly(new Request(`${url}/x`), 0)).toBeUndefined();
  expect(await (await takeEarly(new Request(url), 0))?.text()).toBe('early');
  expect(takeEarly(new Request(url), 0)).toBeUndefined();
});

test('an old page asks again', () => {
  globalThis.switchboardEarly = { [PATH]: Promise.resolve(new Response('early')) };
  expect(takeEarly(new Request(url), 60_000)).toBeUndefined();
});

test('without a page nothing is on its way', () => {
  expect(takeEarly(new Request(url), 0)).toBeUndefined();
});
