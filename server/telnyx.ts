import { Pool, type Dispatcher } from 'undici';
import type { Call, Upstream } from './upstream.ts';
import type { Relay } from './relay.ts';

export type TelnyxOptions = {
  readonly baseUrl: string;
  readonly key: string;
  readonly version: string;
};

/** With few sockets one hung endpoint would block all others. */
const SOCKETS = 512;

/**
 * The hop to Telnyx. Only what is listed here goes up: the browser's own authorization, cookies, origin and user agent
 * never do. Nothing is retried and no redirect is followed, so nothing is sent twice and the key goes to one place.
 */
export function telnyx({ baseUrl, key, version }: TelnyxOptions): Upstream {
  const base = new URL(baseUrl);
  const prefix = base.pathname.replace(/\/+$/, '');
  // Timeouts are the relay's: one clock for the wait, the head and the body.
  const pool = new Pool(base.origin, { connections: SOCKETS, pipelining: 1, headersTimeout: 0, bodyTimeout: 0, allowH2: false });
  const fixed = ['authorization', `Bearer ${key}`, 'user-agent', `switchboard/${version}`, 'accept-encoding', 'gzip, br'];
  return {
    send(call, relay) {
      try {
        pool.dispatch({ method: call.method, path: prefix + call.path + call.query, headers: headersOf(call, fixed), body: call.body ?? null }, steps(relay));
      } catch (error) {
        relay.fail(error);
      }
    },
    close: () => pool.destroy(),
  };
}

function headersOf(call: Call, fixed: readonly string[]): string[] {
  const headers = [...fixed, 'accept', call.accept ?? 'application/json'];
  if (call.body !== undefined) headers.push('content-type', 'application/json');
  if (call.idempotencyKey !== undefined) headers.push('idempotency-key', call.idempotencyKey);
  return headers;
}

function steps(relay: Relay): Dispatcher.DispatchHandler {
  return {
    onRequestStart(controller) {
      relay.onCancel((reason) => controller.abort(reason));
      relay.onResume(() => controller.resume());
    },
    onResponseStart: (_controller, status, headers) => relay.start(status, headers),
    onResponseData(controller, chunk) {
      if (!relay.data(chunk)) controller.pause();
    },
    onResponseEnd: () => relay.end(),
    onResponseError: (_controller, error) => relay.fail(error),
  };
}
