import { isIP } from 'node:net';
import { Agent } from 'undici';
import { inwardFault, isInward, outwardLookup } from './addresses.ts';
import { McpFault, networkFault } from './fault.ts';

type Header = { readonly name: string; readonly value: string };

export type OutgoingOptions = {
  readonly url: URL;
  readonly header: Header | undefined;
  /** Whether private addresses are refused. */
  readonly isGuarded: boolean;
  readonly signal: AbortSignal;
  /** So many bytes may come back, in all answers together. */
  readonly most: number;
  /** Told when too much came: whoever reads the answers may go on waiting for the rest. */
  readonly onTooLarge: (fault: McpFault) => void;
};

export type Outgoing = {
  readonly fetch: (url: string | URL, init?: RequestInit) => Promise<Response>;
  /** What stands in the way, where that is known; whoever asked may have wrapped or swallowed it. */
  readonly fault: () => McpFault | null;
  /** The last status and type of content. */
  readonly last: () => { readonly status: number; readonly type: string } | null;
  readonly close: () => Promise<void>;
};

/** What the person's one-time header must not take the place of. */
const OWN = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'content-type', 'accept', 'upgrade', 'expect', 'te', 'trailer']);

/**
 * The way to one MCP server: to its origin alone, with the one-time header and no key, following no redirect, limited in time
 * and size. An MCP client's own `fetch` would do none of this.
 */
export function openOutgoing({ url, header, isGuarded, signal, most, onTooLarge }: OutgoingOptions): Outgoing {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (isGuarded && isIP(host) !== 0 && isInward(host)) throw inwardFault(host);
  if (header !== undefined && OWN.has(header.name.toLowerCase())) throw new McpFault('url', `The header “${header.name}” cannot be set by hand.`);
  const agent = new Agent({
    connections: 8,
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
    connect: isGuarded ? { lookup: outwardLookup } : {},
  });
  let left = most;
  let fault: McpFault | null = null;
  let last: { status: number; type: string } | null = null;
  const noted = (found: McpFault): McpFault => {
    fault = found;
    return found;
  };

  const bodyOf = (body: AsyncIterable<Uint8Array>, stop: () => void, isAside: boolean): ReadableStream<Uint8Array> => {
    const chunks = body[Symbol.asyncIterator]();
    return new ReadableStream<Uint8Array>({
      async pull(controller) {
        try {
          const next = await chunks.next();
          if (next.done === true) {
            controller.close();
            return;
          }
          left -= next.value.byteLength;
          if (left < 0) {
            const fault = noted(new McpFault('too_large', `More than ${Math.round(most / 1024)} KB came back; the rest was not read.`));
            onTooLarge(fault);
            throw fault;
          }
          controller.enqueue(new Uint8Array(next.value));
        } catch (error) {
          stop();
          const broken = networkFault(error);
          if (broken !== null && !signal.aborted && !isAside) noted(broken);
          controller.error(error);
        }
      },
      cancel: stop,
    });
  };

  const fetch = async (input: string | URL, init: RequestInit = {}): Promise<Response> => {
    const to = new URL(input);
    if (to.origin !== url.origin) throw noted(new McpFault('redirect', `The server points to another host (${to.host}). Only ${url.host} is asked.`));
    const headers = new Headers(init.headers);
    if (header !== undefined) headers.set(header.name, header.value);
    const method = init.method === 'POST' || init.method === 'DELETE' ? init.method : 'GET';
    // A stream for the server's own remarks, which it need not offer: its end says nothing about the answers.
    const isAside = method === 'GET' && headers.has('mcp-protocol-version');
    const answer = await agent
      .request({
        origin: to.origin,
        path: to.pathname + to.search,
        method,
        headers: Object.fromEntries(headers),
        body: typeof init.body === 'string' ? init.body : null,
        signal: init.signal ? AbortSignal.any([signal, init.signal]) : signal,
      })
      .catch((error: unknown): never => {
        const found = networkFault(error);
        throw found === null || signal.aborted || isAside ? error : noted(found);
      });
    const { statusCode: status, body } = answer;
    // A stream that is thrown away still reports its end as an error.
    body.on('error', () => undefined);
    const stop = () => void body.destroy();
    const type = [answer.headers['content-type'] ?? ''].flat()[0] ?? '';
    last = { status, type };
    const no = refused(status, [answer.headers['location'] ?? ''].flat()[0] ?? '', to);
    if (no !== null) {
      stop();
      throw isAside ? no : noted(no);
    }
    const kept = new Headers();
    for (const [name, value] of Object.entries(answer.headers)) for (const line of [value ?? []].flat()) kept.append(name, line);
    const isEmpty = [204, 205, 304].includes(status);
    if (isEmpty) stop();
    return new Response(isEmpty ? null : bodyOf(body, stop, isAside), { status, headers: kept });
  };
  return { fetch, fault: () => fault, last: () => last, close: () => agent.destroy() };
}

/** Answers that need no reading to know that there is no way on. */
function refused(status: number, location: string, asked: URL): McpFault | null {
  if (status === 401) return new McpFault('unauthorized', 'The server asks for credentials (401). It got none, or refused them.');
  if (status === 403) return new McpFault('forbidden', 'The server refuses access (403).');
  if (status >= 300 && status < 400 && status !== 304) {
    const to = URL.parse(location, asked);
    const where = to === null ? 'elsewhere' : `to ${to.origin}${to.pathname}`;
    return new McpFault('redirect', `The server sends the caller on ${where} (${status}). Redirects are not followed.`);
  }
  return status >= 500 ? new McpFault('server_error', `The server failed (${status}).`) : null;
}
