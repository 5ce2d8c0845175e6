import { expect, test } from 'vitest';
import { isLocalHost, listenAddress } from './loopback.ts';
import { OptionError, readOptions } from './program-options.ts';

test('without flags it is the demo on 4401, without a key, in the data folder', () => {
  expect(readOptions([], { SWITCHBOARD_DATA_DIR: '/data', PORT: '', HOST: '' })).toEqual({
    host: '127.0.0.1',
    port: 4401,
    file: '/data/sandbox-api.db',
    seed: 'demo',
    requireKey: false,
    timeScale: 1,
  });
  expect(readOptions([], {})?.file).toMatch(/\/\.data\/sandbox-api\.db$/);
});

test('flags and environment say otherwise', () => {
  const options = readOptions(['--empty', '--require-key', '--db', ':memory:', '--time-scale', '0.5'], { PORT: '0', HOST: '::1' });
  expect(options).toEqual({ host: '::1', port: 0, file: ':memory:', seed: 'empty', requireKey: true, timeScale: 0.5 });
  expect(readOptions(['--help'], {})).toBeNull();
});

test.each([
  [['--seed', 'tiny'], {}, /--seed must be one of demo, empty, large/],
  [['--empty', '--seed', 'demo'], {}, /contradict/],
  [['--time-scale', '0'], {}, /--time-scale must be a number above 0/],
  [['--db', ''], {}, /--db must name a file/],
  [['--fast'], {}, /--fast/],
  [[], { PORT: '70000' }, /PORT must be a whole number/],
])('%j with %j is refused in words', (flags, env, words) => {
  expect(() => readOptions(flags, env)).toThrow(OptionError);
  expect(() => readOptions(flags, env)).toThrow(words);
});

test.each(['0.0.0.0', '0', '::', '[::ffff:0.0.0.0]', '192.0.2.1'])('HOST %s is refused', async (host) => {
  await expect(listenAddress(host)).rejects.toThrow(OptionError);
});

test('loopback may be listened on under each of its names', async () => {
  expect(await Promise.all(['localhost', '127.0.0.2', '[::1]'].map(listenAddress))).toEqual(['127.0.0.1', '127.0.0.2', '::1']);
});

test.each<[string | undefined, boolean]>([
  ['localhost:4401', true],
  ['127.0.0.1', true],
  ['[::1]:4401', true],
  ['LOCALHOST', true],
  ['127.0.0.1.evil.example', false],
  ['evil.example:4401', false],
  ['localhost:80@evil.example', false],
  ['', false],
  [undefined, false],
])('a Host header of %s is local: %s', (header, local) => {
  expect(isLocalHost(header)).toBe(local);
});
