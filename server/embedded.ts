import type { Call, Sink, Upstream } from './upstream.ts';

/** What the sandbox looks like from here. */
export type RequestHandler = (request: Request) => Promise<Response>;

/** The hop to the sandbox in this process: the same call, the same way back, no socket. */
export function embedded(handle: RequestHandler, close: () => void): Upstream {
  return {
    send(call, sink) {
      const gone = new AbortController();
      sink.onCancel((reason) => gone.abort(reason));
      pump(handle, call, sink, gone.signal).catch((error: unknown) => sink.fail(error));
    },
    close: async () => close(),
  };
}

async function pump(handle: RequestHandler, call: Call, sink: Sink, signal: AbortSignal): Promise<void> {
  const answer = await handle(requestOf(call, signal));
  sink.start(answer.status, Object.fromEntries(answer.headers));
  if (signal.aborted) {
    await answer.body?.cancel();
    return;
  }
  const reader = answer.body?.getReader();
  if (reader === undefined) {
    sink.end();
    return;
  }
  signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined), { once: true });
  for (let next = await reader.read(); !next.done && !signal.aborted; next = await reader.read()) {
    const { buffer, byteOffset, byteLength } = next.value;
    if (!sink.data(Buffer.from(buffer, byteOffset, byteLength))) {
      await new Promise<void>((resolve) => {
        sink.onResume(resolve);
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
  }
  sink.end();
}

function requestOf(call: Call, signal: AbortSignal): Request {
  const headers = new Headers({ accept: call.accept ?? 'application/json' });
  if (call.body !== undefined) headers.set('content-type', 'application/json');
  if (call.idempotencyKey !== undefined) headers.set('idempotency-key', call.idempotencyKey);
  if (call.account !== undefined) headers.set('authorization', `Bearer ${call.account}`);
  return new Request(`http://sandbox.internal/v2${call.path}${call.query}`, {
    method: call.method,
    headers,
    signal,
    ...(call.body === undefined ? {} : { body: new Uint8Array(call.body) }),
  });
}
