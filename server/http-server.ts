import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

export type Limits = {
  /** Time for the header lines, and for the whole request with its body. */
  readonly headersMs: number;
  readonly requestMs: number;
  readonly checkEveryMs: number;
};

export const LIMITS: Limits = { headersMs: 10_000, requestMs: 30_000, checkEveryMs: 1_000 };

/** A server that bounds what a client may send and how slowly, and answers what it cannot parse instead of going silent. */
export function openServer(answer: (req: IncomingMessage, res: ServerResponse) => void, limits: Limits = LIMITS): Server {
  const started = new WeakMap<Duplex, ServerResponse>();
  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: limits.checkEveryMs,
      keepAliveTimeout: 30_000,
      // The guard answers a missing Host itself, in the shape that callers expect.
      requireHostHeader: false,
    },
    (req, res) => {
      started.set(req.socket, res);
      answer(req, res);
    },
  );
  // Node drops lines past a count; a second Host line must never hide there. The size is bounded above.
  server.maxHeadersCount = 0;
  server.on('checkContinue', (req: IncomingMessage, res: ServerResponse) => {
    started.set(req.socket, res);
    answer(req, res);
  });
  server.on('checkExpectation', (_req: IncomingMessage, res: ServerResponse) => res.writeHead(417, { connection: 'close' }).end());
  server.on('connect', (_req: IncomingMessage, socket: Duplex) => close(socket, 405));
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const res = started.get(socket);
    if (res !== undefined && res.headersSent && !res.writableFinished) socket.destroy();
    else close(socket, statusOf(error.code));
  });
  return server;
}

function statusOf(code: string | undefined): number {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
}

function close(socket: Duplex, status: number): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const reason = STATUS_CODES[status] ?? '';
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nconnection: close\r\ncontent-type: text/plain; charset=utf-8\r\nx-content-type-options: nosniff\r\n` +
      `cache-control: no-store\r\ncontent-length: ${reason.length + 1}\r\n\r\n${reason}\n`,
  );
  // A client that never reads its answer does not keep the socket.
  setTimeout(() => socket.destroy(), 1_000).unref();
}
