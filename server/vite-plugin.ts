import { existsSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { precompress } from './precompress.ts';
import { developmentPolicy, pageHeaders } from './security-headers.ts';

/**
 * The same server inside Vite: during development every request passes the guard, and /api and /healthz are answered as
 * in production; a build gets its nonce placeholder and its compressed files.
 */
export function switchboard(): Plugin {
  // One nonce per process is enough while developing: the page is not stored and nobody else is served.
  const nonce = randomBytes(18).toString('base64url');
  let outDir = '';
  let serving = false;
  return {
    name: 'switchboard',
    config: () => ({ html: { cspNonce: '__NONCE__' }, server: { host: '127.0.0.1' } }),
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
      serving = config.command === 'serve';
    },
    async configureServer(server) {
      // The unit tests start a Vite too, only to read files through it.
      if (process.env['VITEST'] !== undefined) return;
      const { readConfig, ROOT } = await byNode<typeof import('./config.ts')>('./config.ts');
      const { openConsole } = await byNode<typeof import('./console.ts')>('./console.ts');
      const file = join(ROOT, '.env');
      if (existsSync(file)) process.loadEnvFile(file);
      const running = await openConsole(readConfig(process.env), (text) => process.stdout.write(text));
      server.httpServer?.once('close', () => void running.close());
      server.middlewares.use((req, res, next) => {
        running.handler(req, res, () => {
          const headers = pageHeaders(developmentPolicy(nonce));
          for (let at = 0; at + 1 < headers.length; at += 2) res.setHeader(headers[at] ?? '', headers[at + 1] ?? '');
          next();
        });
      });
    },
    transformIndexHtml: { order: 'post', handler: (html) => (serving ? html.replaceAll('__NONCE__', nonce) : html) },
    // Only after a build that wrote its files: looking for those of one that failed would hide why it failed.
    async writeBundle() {
      if (!serving) await precompress(outDir);
    },
  };
}

/** Vite bundles its configuration with all that it imports; the server is loaded by Node itself, and only when it is needed. */
function byNode<Module>(file: string): Promise<Module> {
  return import(new URL(file, import.meta.url).href);
}
