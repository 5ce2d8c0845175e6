import { createServer, request, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { connect, createServer as createNetServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { embedded, type RequestHandler } from './embedded.ts';
import { createHandler, type HandlerParts } from './handler.ts';
import { LIMITS, openServer, type Limits } from './http-server.ts';
import type { Seeded } from './journal/ledger.ts';
import { startJournal } from './journal/open.ts';
import { createLocalApi, type SandboxSteering } from './local-api.ts';
import { createLog } from './log.ts';
import { mcpPart, type McpOptions } from './mcp/part.ts';
import { startRamps } from './ramp/open.ts';
import { createSite } from './site.ts';
import type { Build } from './static-files.ts';
import { telnyx } from './telnyx.ts';

/** A key that no other text looks like: wherever it turns up, it has leaked. */
export const CANARY = 'KEY0199CANARY_5f2c1e7d9b3a4860_doNotShow';

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string; /** The connection broke before the end. */ cut: boolean };

export type Ask = { method?: string; path: string; headers?: Readonly<Record<string, string>>; body?: string | Buffer };

export type Rig = {
  readonly port: number;
  /** Everything logged so far. */
  readonly logged: () => string;
  /** As the console's own page asks: with its header, and a JSON type where there is a body. */
  readonly ask: (ask: Ask) => Promise<Answer>;
  /** As anybody may ask: only the given headers beside Host. */
  readonly bare: (ask: Ask) => Promise<Answer>;
  /** Bytes as they stand; resolves to everything that came back until the server closed or `enough` matched. */
  readonly raw: (bytes: string, enough?: RegExp) => Promise<string>;
  /** Lets the ramps be looked at, as the server does by itself every few seconds. */
  readonly tick: () => Promise<void>;
  /** Ends the ramps' runner, as the end of the server does. */
  readonly endRamps: () => void;
};

export type RigOptions = Partial<Pick<HandlerParts, 'timeoutMs' | 'allowedHosts'>> & {
  readonly limits?: Partial<Limits>;
  readonly readOnly?: boolean;
  readonly build?: Build;
  /** Where the journal is; default in memory. */
  readonly journal?: string;
  /** What a sandbox account began with. */
  readonly seeded?: Seeded;
  /** Where the ramps are; default in memory. */
  readonly ramps?: string;
  readonly mcp?: Partial<McpOptions>;
  /** The clock of the journal and the ramps. */
  readonly now?: () => number;
} & ({ readonly baseUrl: string } | { readonly sandbox: RequestHandler; readonly steering?: SandboxSteering });

/** The whole server on a free port, as `main.ts` puts it together. */
export async function startRig(options: RigOptions): Promise<Rig> {
  const lines: string[] = [];
  const log = createLog({ form: 'json', secret: CANARY, write: (text) => lines.push(text) });
  const inSandbox = 'sandbox' in options;
  const upstream = inSandbox ? embedded(options.sandbox, () => undefined) : telnyx({ baseUrl: options.baseUrl, key: CANARY, version: '0.0.0' });
  const status = { mode: inSandbox ? 'sandbox' : 'telnyx', version: '0.0.0', read_only: options.readOnly ?? false } as const;
  const timeoutMs = options.timeoutMs ?? 5_000;
  const journal = startJournal({
    file: options.journal ?? ':memory:',
    upstream,
    timeoutMs,
    key: inSandbox ? undefined : CANARY,
    warn: (text) => lines.push(text),
    seeded: options.seeded,
    now: options.now,
  });
  const ramps = startRamps({
    file: options.ramps ?? ':memory:',
    upstream,
    record: journal.record,
    ledger: journal.ledger,
    timeoutMs,
    key: inSandbox ? undefined : CANARY,
    readOnly: status.read_only,
    warn: (text) => lines.push(text),
    everyMs: null,
    now: options.now,
  });
  const handler = createHandler({
    status,
    allowedHosts: options.allowedHosts ?? [],
    timeoutMs,
    secret: CANARY,
    upstream,
    record: journal.record,
    local: createLocalApi(status, inSandbox ? options.steering : undefined, [journal.part, ramps.part, mcpPart({ allowedHosts: [], ...options.mcp })]),
    log,
  });
  const site = createSite(options.build ?? { assets: new Map(), page: '<!doctype html><script nonce="__NONCE__"></script>' });
  const server = openServer((req, res) => handler(req, res, site), { ...LIMITS, ...options.limits });
  const port = await portOf(server);
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
    await upstream.close();
    ramps.close();
    journal.close();
  });
  const bare = (ask: Ask) => send(port, ask);
  return {
    port,
    logged: () => {
      log.flush();
      return lines.join('');
    },
    bare,
    ask: (ask) =>
      bare({ ...ask, headers: { 'x-switchboard': '1', ...(ask.body === undefined ? {} : { 'content-type': 'application/json' }), ...ask.headers } }),
    tick: ramps.tick,
    endRamps: ramps.close,
    raw: (bytes, enough) => sendRaw(port, bytes, enough),
  };
}

/** A Telnyx of the test's own making. Answers its base URL. */
export async function fakeTelnyx(listener: RequestListener): Promise<string> {
  const server = createServer({ keepAliveTimeout: 2_000 }, listener);
  const port = await portOf(server);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${port}/v2`;
}

/** A Telnyx that may break HTTP itself. */
export async function brokenTelnyx(onSocket: (socket: Socket) => void): Promise<string> {
  const server = createNetServer((socket) => {
    socket.on('error', () => undefined);
    onTestFinished(() => void socket.destroy());
    onSocket(socket);
  });
  const port = await portOf(server);
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${port}/v2`;
}

export function portOf(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound: string | AddressInfo | null = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : 0);
    });
  });
}

function send(port: number, { method = 'GET', path, headers = {}, body }: Ask): Promise<Answer> {
  return new Promise((resolve) => {
    const req = request({ host: '127.0.0.1', port, method, path, headers: { ...headers }, agent: false }, (res) => {
      const chunks: Buffer[] = [];
      let cut = false;
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('error', () => {
        cut = true;
      });
      res.on('close', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, text: Buffer.concat(chunks).toString(), cut: cut || !res.complete }));
    });
    req.on('error', () => resolve({ status: 0, headers: {}, text: '', cut: true }));
    req.end(body);
  });
}

function sendRaw(port: number, bytes: string, enough?: RegExp): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (enough?.test(text)) socket.destroy();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
}
