import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { isLoopback, listenAddress } from './listen-address.ts';

describe('settings', () => {
  it('have defaults: the sandbox, on loopback', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4400,
      key: undefined,
      baseUrl: 'https://api.telnyx.com/v2',
      readOnly: false,
      timeoutMs: 30_000,
      timeScale: 1,
      seed: 'demo',
      log: 'human',
      allowedHosts: [],
    });
  });

  it('are read, and empty ones count as absent', () => {
    const config = readConfig({
      PORT: '0',
      HOST: '',
      TELNYX_API_KEY: 'KEY01',
      TELNYX_BASE_URL: 'http://127.0.0.1:4401/v2/',
      SWITCHBOARD_READ_ONLY: '1',
      UPSTREAM_TIMEOUT_MS: '1000',
      SWITCHBOARD_ALLOWED_HOSTS: 'A.example, b.example',
      SWITCHBOARD_TIME_SCALE: '60',
      SWITCHBOARD_SEED: 'large',
      LOG: 'json',
      SWITCHBOARD_DATA_DIR: '/tmp/x',
      UNKNOWN: 'x',
    });
    expect(config).toEqual({
      host: '127.0.0.1',
      port: 0,
      key: 'KEY01',
      baseUrl: 'http://127.0.0.1:4401/v2',
      dataDir: '/tmp/x',
      readOnly: true,
      timeoutMs: 1000,
      mcpAllowedHosts: [],
      allowedHosts: ['a.example', 'b.example'],
      timeScale: 60,
      seed: 'large',
      log: 'json',
    });
    expect(readConfig({ TELNYX_API_KEY: '' }).key).toBeUndefined();
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '80a'],
    ['PORT', '1e3'],
    ['PORT', ' '],
    ['TELNYX_API_KEY', 'KEY with space'],
    ['TELNYX_API_KEY', 'KEY\r\nx: y'],
    ['TELNYX_API_KEY', ' KEY'],
    ['TELNYX_API_KEY', 'KEY\0'],
    ['TELNYX_API_KEY', 'KÉY'],
    ['TELNYX_BASE_URL', 'http://api.telnyx.com/v2'],
    ['TELNYX_BASE_URL', 'http://10.0.0.1/v2'],
    ['TELNYX_BASE_URL', 'http://127.0.0.1.evil.example/'],
    ['TELNYX_BASE_URL', 'http://localhost.evil.example'],
    ['TELNYX_BASE_URL', 'https://user:pass@api.telnyx.com'],
    ['TELNYX_BASE_URL', 'https://api.telnyx.com/v2?x=1'],
    ['TELNYX_BASE_URL', 'https://api.telnyx.com/v2#x'],
    ['TELNYX_BASE_URL', 'file:///etc/passwd'],
    ['TELNYX_BASE_URL', 'javascript:alert(1)'],
    ['TELNYX_BASE_URL', 'telnyx.example/v2'],
    ['TELNYX_BASE_URL', 'https://api.telnyx.com /v2'],
    ['SWITCHBOARD_READ_ONLY', 'maybe'],
    ['UPSTREAM_TIMEOUT_MS', '0'],
    ['UPSTREAM_TIMEOUT_MS', '999999'],
    ['UPSTREAM_TIMEOUT_MS', 'soon'],
    ['SWITCHBOARD_ALLOWED_HOSTS', '*'],
    ['SWITCHBOARD_ALLOWED_HOSTS', 'http://a.example'],
    ['SWITCHBOARD_ALLOWED_HOSTS', 'a.example:80'],
    ['SWITCHBOARD_ALLOWED_HOSTS', '.example'],
    ['SWITCHBOARD_TIME_SCALE', '0'],
    ['SWITCHBOARD_TIME_SCALE', '-1'],
    ['SWITCHBOARD_SEED', 'huge'],
    ['LOG', 'xml'],
  ])('%s=%j is refused by name, without its value', (name, value) => {
    const refused = () => readConfig({ [name]: value });
    expect(refused).toThrow(new RegExp(`^${name} must`));
    expect(() => {
      try {
        refused();
      } catch (error) {
        if (value.length > 4 && String(error).includes(value)) throw new Error('repeats the value', { cause: error });
      }
    }).not.toThrow();
  });
});

describe('where it listens', () => {
  it.each([
    '0.0.0.0',
    '0',
    '000.0',
    '0.0',
    '0x0',
    '0x00000000',
    '00000000000',
    '::',
    '[::]',
    '::0',
    '0:0:0:0:0:0:0:0',
    '::ffff:0.0.0.0',
    '[::ffff:0.0.0.0]',
    '::ffff:0:0',
    '10.0.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '8.8.8.8',
    'fe80::1',
    '::2',
    '2130706434x',
    '*',
    ' ',
    'no-such-name.invalid',
  ])('HOST=%s is refused', async (host) => {
    await expect(listenAddress(host)).rejects.toThrow(/^HOST /);
  });

  it('says what to do instead', async () => {
    await expect(listenAddress('0.0.0.0')).rejects.toThrow(/Until there is a login.*127\.0\.0\.1/);
  });

  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['127.0.0.2', '127.0.0.2'],
    ['localhost', '127.0.0.1'],
    ['::1', '::1'],
    ['[::1]', '::1'],
    ['127.1', '127.0.0.1'],
  ])('HOST=%s listens on %s', async (host, address) => {
    expect(await listenAddress(host)).toBe(address);
  });

  it.each([
    ['::ffff:127.0.0.1', true],
    ['::ffff:0.0.0.0', false],
    ['0.0.0.0', false],
    ['::1', true],
    ['localhost', false],
  ])('%s is loopback: %s', (address, expected) => {
    expect(isLoopback(address)).toBe(expected);
  });
});
