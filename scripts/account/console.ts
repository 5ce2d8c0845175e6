/** The console's own server, in this process and for this process alone: what is written goes through the journal as ever. */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readConfig, ROOT } from '#server/config.ts';
import { openConsole } from '#server/console.ts';
import { openServer } from '#server/http-server.ts';
import { isObject, listOf, textOf } from '#lib/json.ts';
import { CallRefused, type Send } from '#wire/account/read.ts';

/** How often a call is sent again where the API asks for time, and for how long at most. */
const AGAIN = 5;
const LONGEST_WAIT_MS = 30_000;

/** Runs the work with a way to call the API that `npm start` would use: Telnyx with a key, else the sandbox. */
export async function withApi(work: (send: Send, where: string) => Promise<void>): Promise<void> {
  const file = join(ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const config = readConfig({ ...process.env, PORT: '0' });
  process.umask(0o077);
  const running = await openConsole(config, () => undefined);
  const server = openServer((req, res) => running.handler(req, res, (_head, answer) => answer.writeHead(404).end()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound: AddressInfo | string | null = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no address to listen on');
  try {
    await work(sender(`http://127.0.0.1:${bound.port}/api/v2`), running.mode === 'sandbox' ? 'the sandbox' : `Telnyx at ${config.baseUrl}`);
  } finally {
    server.close();
    server.closeAllConnections();
    await running.close();
  }
}

function sender(base: string): Send {
  return async (method, path, body) => {
    const headers = { 'x-switchboard': '1', ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
    for (let times = 1; ; times += 1) {
      const response = await fetch(base + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
      const text = await response.text();
      if (response.ok) {
        const answer: unknown = text === '' ? undefined : JSON.parse(text);
        return answer;
      }
      // Only an answer that says so was surely not acted upon.
      if (response.status !== 429 || times === AGAIN) throw new CallRefused(response.status, `${response.status}: ${detailOf(text)}`);
      const wait = Number(response.headers.get('retry-after') ?? 1) * 1000;
      await new Promise((resolve) => setTimeout(resolve, Math.min(LONGEST_WAIT_MS, wait || 1000)));
    }
  };
}

/** What the API says was wrong, of either of its two forms. */
function detailOf(text: string): string {
  try {
    const body: unknown = JSON.parse(text);
    if (!isObject(body)) return text;
    const errors = listOf(body['errors'])
      .filter(isObject)
      .map((error) => textOf(error['detail']) || textOf(error['title']));
    const details = listOf(body['detail'])
      .filter(isObject)
      .map((issue) => `${listOf(issue['loc']).slice(1).join('.')} ${textOf(issue['msg'])}`);
    return [...errors, ...details].join('; ') || text;
  } catch {
    return text.slice(0, 200);
  }
}
