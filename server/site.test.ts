import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { precompress } from './precompress.ts';
import { readBuild } from './static-files.ts';
import { startRig, type Rig } from './test-rig.ts';

const SCRIPT = `export const answer = 42; // ${'x'.repeat(3_000)}`;

async function built(): Promise<Rig> {
  const dir = mkdtempSync(join(tmpdir(), 'switchboard-site-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  mkdirSync(join(dir, 'assets'));
  mkdirSync(join(dir, '.hidden'));
  writeFileSync(
    join(dir, 'index.html'),
    '<!doctype html><title>Switchboard</title><script nonce="__NONCE__">1</script><meta property="csp-nonce" nonce="__NONCE__">',
  );
  writeFileSync(join(dir, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(dir, 'assets', 'main-Ab12Cd34.js'), SCRIPT);
  for (const secret of ['.env', 'assets/main-Ab12Cd34.js.map', '.hidden/a.js', 'sandbox.db', 'assets/a.ts'])
    writeFileSync(join(dir, secret), 'never-to-be-seen');
  symlinkSync('/etc/hostname', join(dir, 'assets', 'link.txt'));
  await precompress(dir);
  return startRig({ sandbox: async () => new Response(), build: readBuild(dir) });
}

const policyOf = (value: string | undefined) => new Map((value ?? '').split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1)]));

describe('the page', () => {
  it.each([
    '/',
    '/assistants',
    '/assistants/',
    '/assistants/a%20b',
    '/assistants/a%20b.c',
    '/suites/north%5Ceast%09%0a',
    '/models/gpt-4.1',
    '/suites/nightly%2Feu',
    '/suites/50%25',
    '/assistants/a?tab=x&y=%2e%2e',
    '/settings',
  ])('answers the deep link %s', async (path) => {
    const rig = await built();
    for (const accept of ['text/html,application/xhtml+xml,*/*;q=0.8', '*/*']) {
      const answer = await rig.bare({ path, headers: { accept } });
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.text).toContain('<title>Switchboard</title>');
    }
  });

  it('has a strict policy with a nonce that is new each time', async () => {
    const rig = await built();
    const [one, two] = [await rig.bare({ path: '/' }), await rig.bare({ path: '/' })];
    const policy = policyOf(String(one.headers['content-security-policy']));
    const nonce = /nonce="([^"]+)"/.exec(one.text)?.[1] ?? '';
    expect(nonce.length).toBeGreaterThanOrEqual(22);
    expect(one.text).not.toContain('__NONCE__');
    expect(two.text).not.toContain(nonce);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'", `'nonce-${nonce}'`]);
    expect(policy.get('style-src')).toEqual(["'self'", `'nonce-${nonce}'`]);
    expect(policy.get('img-src')).toEqual(["'self'", 'data:']);
    for (const name of ['connect-src', 'font-src', 'form-action']) expect(policy.get(name), name).toEqual(["'self'"]);
    for (const name of ['base-uri', 'frame-ancestors']) expect(policy.get(name), name).toEqual(["'none'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(String(one.headers['content-security-policy'])).not.toMatch(/unsafe|\*|http/);
  });

  it('carries the security headers, and no word about what serves it', async () => {
    const rig = await built();
    for (const path of ['/', '/assets/main-Ab12Cd34.js', '/favicon.svg', '/assets/gone.js', '/healthz', '/api/local/status', '/a//b']) {
      const { headers } = await rig.bare({ path, headers: { 'x-switchboard': '1' } });
      expect(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
        'permissions-policy': expect.stringContaining('microphone=()'),
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
      expect(headers['server']).toBeUndefined();
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  it('is compressed for those who ask', async () => {
    const rig = await built();
    expect((await rig.bare({ path: '/', headers: { 'accept-encoding': 'br;q=0, gzip' } })).headers['content-encoding']).toBe('gzip');
    expect((await rig.bare({ path: '/', headers: { 'accept-encoding': 'gzip, br' } })).headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'accept-encoding',
    });
    expect((await rig.bare({ path: '/' })).headers['content-encoding']).toBeUndefined();
  });
});

describe('files of the build', () => {
  it('are kept for ever when their name carries their hash, and come compressed', async () => {
    const rig = await built();
    const path = '/assets/main-Ab12Cd34.js';
    const plain = await rig.bare({ path });
    expect(plain.text).toBe(SCRIPT);
    expect(plain.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'accept-encoding',
    });
    const packed = await rig.bare({ path, headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(Number(packed.headers['content-length'])).toBeLessThan(200);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    expect((await rig.bare({ path: '/favicon.svg' })).headers['cache-control']).toBe('no-cache');
  });

  it('answer what Brotli packed', async () => {
    const rig = await built();
    const { promise, resolve } = Promise.withResolvers<Buffer>();
    request({ host: '127.0.0.1', port: rig.port, path: '/assets/main-Ab12Cd34.js', headers: { 'accept-encoding': 'br' }, agent: false }, async (res) =>
      resolve(Buffer.concat(await res.toArray())),
    ).end();
    expect(brotliDecompressSync(await promise).toString()).toBe(SCRIPT);
  });

  it('answer 304 to who has them, and HEAD without a body', async () => {
    const rig = await built();
    const path = '/favicon.svg';
    const { headers } = await rig.bare({ path });
    for (const condition of [String(headers.etag), `W/${headers.etag}`, `"x", ${headers.etag}`, '*']) {
      const again = await rig.bare({ path, headers: { 'if-none-match': condition } });
      expect([again.status, again.text, again.headers.etag]).toEqual([304, '', headers.etag]);
    }
    expect((await rig.bare({ path, headers: { 'if-none-match': '"x"' } })).status).toBe(200);
    const head = await rig.bare({ method: 'HEAD', path });
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', headers['content-length']]);
  });

  it('that are gone are 404, so that an old tab can tell', async () => {
    const rig = await built();
    for (const path of ['/assets/main-Old00000.js', '/assets/', '/assets', '/robots.txt', '/favicon.ico']) {
      expect((await rig.bare({ path, headers: { accept: 'text/html,*/*' } })).status, path).toBe(404);
    }
    expect((await rig.bare({ path: '/lazy.js', headers: { 'sec-fetch-dest': 'script', 'sec-fetch-site': 'same-origin' } })).status).toBe(404);
    expect((await rig.bare({ path: '/assistants/x', headers: { 'sec-fetch-dest': 'image', 'sec-fetch-site': 'same-origin' } })).status).toBe(404);
  });
});

describe('nothing but the build is served', () => {
  const spellings = [
    '..',
    '%2e%2e',
    '.%2e',
    '%2E%2E',
    '..%2f..',
    '%2e%2e%2f%2e%2e',
    '..%5c..',
    '%252e%252e',
    '%252e%252e%252f',
    '..;',
    '..%00',
    '%c0%ae%c0%ae',
    '....//..',
    '.',
    '%2e',
    '//..',
    '\\..\\..',
  ];
  const targets = ['etc/passwd', 'package.json', '.env', 'server/main.ts', '.git/config', '.data/sandbox.db', 'assets/main-Ab12Cd34.js.map'];
  const tricks = [
    '/.env',
    '/.env?raw',
    '/.env?raw??',
    '/.env?import&raw',
    '/.env?url',
    '/.env.svg?.svg',
    '/.env/.',
    '/.hidden/a.js',
    '/.git/HEAD',
    '/@fs/etc/passwd',
    '/@fs/etc/passwd?raw??',
    '/@fs/etc/passwd?import&raw??',
    '/@fs//etc/passwd',
    '/@id/x',
    '/@vite/client',
    '/package.json',
    '/package-lock.json',
    '/server/main.ts',
    '/src/app/main.tsx?raw',
    '/node_modules/vite/package.json',
    '/vite.config.ts',
    '/sandbox.db',
    '/.data/sandbox.db',
    '/assets/main-Ab12Cd34.js.map',
    '/assets/a.ts',
    '/assets/link.txt',
    '/assets/main-Ab12Cd34.js.br',
    '/assets/main-Ab12Cd34.js/',
    '/assets//main-Ab12Cd34.js',
    '/assets/%6dain-Ab12Cd34.js',
    '/assets/main-Ab12Cd34.js%00',
    '/ASSETS/main-Ab12Cd34.js',
    '/index.html',
    '/assets/../.env',
    '/file:///etc/passwd',
    '/~root/.bashrc',
    '/C:/Windows/win.ini',
    '/etc/passwd',
    '/proc/self/environ',
    '/assets/main-Ab12Cd34.js::$DATA',
  ];
  const probes = [...tricks, ...spellings.flatMap((dots) => targets.flatMap((target) => [`/${dots}/${target}`, `/assets/${dots}/${dots}/${target}`]))];

  it(`${probes.length} probes`, async () => {
    const rig = await built();
    const odd: string[] = [];
    for (const path of probes) {
      for (const accept of ['*/*', 'text/html']) {
        const text = await rig.raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept: ${accept}\r\nConnection: close\r\n\r\n`);
        const status = Number(text.slice(9, 12));
        const isPage = text.includes('<title>Switchboard</title>');
        if (!(status === 400 || status === 404 || (status === 200 && isPage)) || /never-to-be-seen|root:|"name": "switchboard"|answer = 42/.test(text))
          odd.push(`${status} ${path}`);
      }
    }
    expect(odd).toEqual([]);
    expect((await rig.bare({ path: '/favicon.svg' })).status).toBe(200);
  }, 20_000);
});
