import type { Client, Transport } from '@modelcontextprotocol/client';
import type { McpTransport } from '#wire/mcp-inspect.ts';
import { McpFault, networkFault } from './fault.ts';
import { openOutgoing, type Outgoing } from './outgoing.ts';

export type Target = {
  readonly url: string;
  readonly type: McpTransport | undefined;
  readonly header: { readonly name: string; readonly value: string } | undefined;
  readonly isGuarded: boolean;
};

/** What is said of the other server's own words: one line, not too long. */
export function told(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}

/** The largest sum of answers of one look. */
const MOST_BYTES = 1024 * 1024;
/** The second way is tried for so long after the first one was no MCP. */
const SECOND_MS = 4_000;
/** A session is given back for so long; who does not hear of it forgets it by itself. */
const GOODBYE_MS = 500;

export type Limits = { readonly ms: number; readonly bytes?: number };

/**
 * Connects, lets `ask` work, and leaves nothing behind: no session, no socket.
 * @throws McpFault for whatever goes wrong; within `ms` at the latest.
 */
export async function withServer<T>(
  target: Target,
  { ms, bytes = MOST_BYTES }: Limits,
  ask: (client: Client, transport: McpTransport) => Promise<T>,
): Promise<T> {
  const url = urlOf(target.url);
  const late = new AbortController();
  const clients: Client[] = [];
  const ended = Promise.withResolvers<never>();
  const out = openOutgoing({ url, header: target.header, isGuarded: target.isGuarded, signal: late.signal, most: bytes, onTooLarge: ended.reject });
  const timer = setTimeout(() => ended.reject(out.fault() ?? new McpFault('timeout', `No whole answer came within ${ms / 1000} seconds.`)), ms);
  const work = async () => {
    const { client, transport, leave } = await connected(url, target.type, out, clients);
    try {
      return await ask(client, transport).catch((error: unknown): never => {
        throw out.fault() ?? error;
      });
    } finally {
      await Promise.race([leave(), pause(GOODBYE_MS)]);
    }
  };
  const working = work();
  // The one that is later finds nobody who listens.
  working.catch(() => undefined);
  ended.promise.catch(() => undefined);
  try {
    return await Promise.race([working, ended.promise]);
  } finally {
    clearTimeout(timer);
    // Also those that never got through: left alone they would go on trying.
    for (const client of clients) void client.close().catch(() => undefined);
    late.abort();
    await out.close();
  }
}

function urlOf(text: string): URL {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new McpFault('url', 'This is no address of an MCP server: it begins with https:// or http://.');
  if (url.username !== '' || url.password !== '') throw new McpFault('url', 'The address carries a user name or password. Use a header instead.');
  return url;
}

type Connected = { readonly client: Client; readonly transport: McpTransport; readonly leave: () => Promise<void> };

async function connected(url: URL, type: McpTransport | undefined, out: Outgoing, clients: Client[]): Promise<Connected> {
  const first = type ?? 'http';
  const other = first === 'http' ? 'sse' : 'http';
  try {
    return await connectedBy(first, url, out, clients);
  } catch (error) {
    const fault = connectFault(error, out);
    if (fault.kind !== 'not_mcp') throw fault;
    const second = await Promise.race([connectedBy(other, url, out, clients).catch(() => null), pause(SECOND_MS)]);
    if (!second) throw fault;
    if (type === undefined) return second;
    await Promise.race([second.leave(), pause(GOODBYE_MS)]);
    throw new McpFault('wrong_transport', `This address speaks ${NAMES[other]}, but the type says ${first}.`);
  }
}

const NAMES = { http: 'Streamable HTTP (type http)', sse: 'SSE (type sse)' } as const;

/** The client package is loaded when it is first needed: starting the console does not pay for it. */
async function connectedBy(way: McpTransport, url: URL, out: Outgoing, clients: Client[]): Promise<Connected> {
  const { Client: McpClient, SSEClientTransport, StreamableHTTPClientTransport } = await import('@modelcontextprotocol/client');
  // Without capabilities: the server can ask for nothing here, neither for text of a model nor for files. A session either lists or
  // calls, so no schema of a foreign server is ever compiled.
  const client = new McpClient({ name: 'switchboard', version: '1' }, { capabilities: {} });
  clients.push(client);
  if (way === 'sse') {
    await client.connect(new SSEClientTransport(url, { fetch: out.fetch }));
    return { client, transport: way, leave: () => client.close() };
  }
  const transport = new StreamableHTTPClientTransport(url, {
    fetch: out.fetch,
    reconnectionOptions: { initialReconnectionDelay: 1, maxReconnectionDelay: 1, reconnectionDelayGrowFactor: 1, maxRetries: 0 },
  });
  const plain: Transport = transport;
  await client.connect(plain);
  const leave = async () => {
    await transport.terminateSession().catch(() => undefined);
    await client.close();
  };
  return { client, transport: way, leave };
}

function connectFault(error: unknown, out: Outgoing): McpFault {
  const known = out.fault() ?? networkFault(error);
  if (known !== null) return known;
  const last = out.last();
  if (last === null) return new McpFault('not_mcp', 'The server did not answer as an MCP server.');
  const what = last.type === '' ? `status ${last.status}` : `status ${last.status} and ${told(last.type)}`;
  return new McpFault('not_mcp', `The server answered with ${what}, not as an MCP server.`);
}

function pause(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined).unref());
}
