import type { Call, Upstream } from './upstream.ts';
import type { Relay } from './relay.ts';

/** What the sandbox looks like from here. */
export type RequestHandler = (request: Request) => Promise<Response>;

/** The hop to the sandbox in this process: the same call, the same relay, no socket. */
export function embedded(handle: RequestHandler, close: () => void): Upstream {
  return {
    send(call, relay) {
      const gone = new AbortController();
      relay.onCancel((reason) => gone.abort(reason));
      pump(handle, call, relay, gone.signal).catch((error: unknown) => relay.fail(error));
    },
    close: async () => close(),
  };
}

async function pump(handle: RequestHandler, call: Call, relay: Relay, signal: AbortSignal): Promise<void> {
  const answer = await handle(requestOf(call, signal));
  relay.start(answer.status, Object.fromEntries(answer.headers));
  if (signal.aborted) {
    await answer.body?.cancel();
    return;
  }
  const reader = answer.body?.getReader();
  if (reader === undefined) {
    relay.end();
    return;
  }
  signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined), { once: true });
  for (let next = await reader.read(); !next.done && !signal.aborted; next = await reader.read()) {
    const { buffer, byteOffset, byteLength } = next.value;
    if (!relay.data(Buffer.from(buffer, byteOffset, byteLength))) {
      await new Promise<void>((resolve) => {
        relay.onResume(resolve);
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
  }
  relay.end();
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
