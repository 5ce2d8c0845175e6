import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { toResponse } from './answer.ts';
import { isLocalHost } from './loopback.ts';
import { badRequest, refused, type Refusal } from './refusal.ts';

/** How long the rest of a body that nobody wants is read, so that its sender can read the answer instead of a reset. */
const LINGER_MS = 2_500;

/** The sandbox behind a socket: node's request in, node's answer out. */
export function openServer(handle: (request: Request) => Promise<Response>): Server {
  return createServer({ keepAliveTimeout: 30_000, requestTimeout: 30_000, headersTimeout: 10_000 }, (req, res) => {
    const gone = new AbortController();
    res.once('close', () => {
      if (!res.writableFinished) gone.abort();
    });
    // An answer that breaks half-way can only be shown by breaking the connection.
    answerTo(req, handle, gone.signal)
      .then((answer) => send(answer, res, gone.signal))
      .then(() => lingerOver(req))
      .catch(() => res.destroy());
  });
}

async function answerTo(req: IncomingMessage, handle: (request: Request) => Promise<Response>, signal: AbortSignal): Promise<Response> {
  if (!isLocalHost(req.headers.host) || !isSameOrigin(req))
    return plain(
      refused(403, '10010', 'Authorization failed', 'The sandbox answers only requests that name this machine as their host and come from no other site.'),
    );
  const request = requestOf(req, signal);
  return request === null ? plain(badRequest('The request line or a header cannot be read.')) : handle(request);
}

/** A browser names the page that asks; programs name none. */
function isSameOrigin(req: IncomingMessage): boolean {
  return req.headers.origin === undefined || req.headers.origin === `http://${req.headers.host}`;
}

function plain(refusal: Refusal): Response {
  return toResponse(refusal.answer, crypto.randomUUID());
}

/** `null` for what the Fetch standard does not know: an odd method, target or header. */
function requestOf(req: IncomingMessage, signal: AbortSignal): Request | null {
  if (!req.url?.startsWith('/')) return null;
  const method = req.method ?? 'GET';
  const bodyless = method === 'GET' || method === 'HEAD';
  try {
    const headers = new Headers();
    // The raw lines, so that a header that was sent twice is seen twice.
    for (let i = 0; i + 1 < req.rawHeaders.length; i += 2) headers.append(req.rawHeaders[i] ?? '', req.rawHeaders[i + 1] ?? '');
    return new Request(`http://sandbox.internal${req.url}`, { method, headers, signal, ...(bodyless ? {} : { body: bodyOf(req), duplex: 'half' }) });
  } catch {
    return null;
  }
}

/** The body as it comes. A reader that stops does not break the connection, as it would with node's own conversion. */
function bodyOf(req: IncomingMessage): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      req.on('data', (chunk: Buffer) => {
        controller.enqueue(new Uint8Array(chunk));
        if ((controller.desiredSize ?? 0) <= 0) req.pause();
      });
      req.once('end', () => controller.close());
      req.once('error', (error) => controller.error(error));
      req.pause();
    },
    pull: () => void req.resume(),
    cancel: () => void req.removeAllListeners('data').removeAllListeners('end').resume(),
  });
}

async function send(answer: Response, res: ServerResponse, signal: AbortSignal): Promise<void> {
  // Without `writeHead`, so that an empty answer says that its length is 0.
  res.statusCode = answer.status;
  res.setHeaders(answer.headers);
  const reader = answer.body?.getReader();
  signal.addEventListener('abort', () => void reader?.cancel().catch(() => undefined));
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
    if (!res.write(next.value)) await drained(res, signal);
  }
  res.end();
}

function drained(res: ServerResponse, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    res.once('drain', resolve);
    signal.addEventListener('abort', () => resolve());
  });
}

function lingerOver(req: IncomingMessage): void {
  if (req.complete) return;
  req.resume();
  const timer = setTimeout(() => req.destroy(), LINGER_MS);
  req.once('close', () => clearTimeout(timer));
}
