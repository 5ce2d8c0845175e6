import type { Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, type RequestListener, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { isObject, own, textOf } from '#lib/json.ts';
import type { Sandbox } from '#e2e/fixtures.ts';

export type Running = { readonly origin: string; readonly stop: () => Promise<void> };

const PROGRAM = fileURLToPath(import.meta.resolve('@modelcontextprotocol/server-everything/dist/index.js'));

/** The protocol's own example server, as anybody would start it. */
export async function startEverything(way: 'streamableHttp' | 'sse'): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, [PROGRAM, way], { env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  let said = '';
  await new Promise<void>((resolve, reject) => {
    void ended.then(() => reject(new Error(`The example server ended: ${said}`)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000);
      if (/on port \d+/.test(said)) resolve();
    });
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A server of a few lines. */
export async function listen(listener: RequestListener): Promise<Running> {
  const server = createServer(listener);
  const port = await portOf(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Stands before a server and changes its words on the way, as a new release would; it also tells which headers came. */
export async function changing(origin: string): Promise<Running & { change: (from: string, to: string) => void; readonly keys: Set<string> }> {
  const changes: [string, string][] = [];
  const keys = new Set<string>();
  const running = await listen((req, res) => {
    const key = req.headers['x-calendar-key'];
    if (typeof key === 'string') keys.add(key);
    const onward = request(`${origin}${req.url ?? ''}`, { method: req.method, headers: req.headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.setEncoding('utf8').on('data', (text: string) => res.write(changes.reduce((said, [from, to]) => said.replaceAll(from, to), text)));
      answer.on('end', () => res.end());
    });
    onward.on('error', () => res.destroy());
    res.on('close', () => onward.destroy());
    req.pipe(onward);
  });
  return { ...running, keys, change: (from, to) => void changes.push([from, to]) };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}

export const serversIn = (sandbox: Sandbox) => sandbox.call('GET', '/ai/mcp_servers?page[size]=100');

/** Makes a server past the console, and answers its id. */
export async function makeServer(sandbox: Sandbox, name: string, more: object = {}): Promise<string> {
  const made = await sandbox.call('POST', '/ai/mcp_servers', { name, type: 'http', url: `https://${name.toLowerCase()}.example/mcp`, ...more });
  return isObject(made) ? textOf(own(made, 'id')) : '';
}

/** Fills in the address and looks. */
export async function inspect(page: Page, url: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Address' }).fill(url);
  await page.getByRole('button', { name: /^Inspect/ }).click();
}
