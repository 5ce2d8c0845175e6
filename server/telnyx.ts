import { Pool, type Dispatcher } from 'undici';
import type { Call, Sink, Upstream } from './upstream.ts';

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
  // Timeouts are the sink's: one clock for the wait, the head and the body.
  const pool = new Pool(base.origin, { connections: SOCKETS, pipelining: 1, headersTimeout: 0, bodyTimeout: 0, allowH2: false });
  const fixed = ['authorization', `Bearer ${key}`, 'user-agent', `switchboard/${version}`, 'accept-encoding', 'gzip, br'];
  return {
    send(call, sink) {
      try {
        pool.dispatch({ method: call.method, path: prefix + call.path + call.query, headers: headersOf(call, fixed), body: call.body ?? null }, steps(sink));
      } catch (error) {
        sink.fail(error);
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

function steps(sink: Sink): Dispatcher.DispatchHandler {
  return {
    onRequestStart(controller) {
      sink.onCancel((reason) => controller.abort(reason));
      sink.onResume(() => controller.resume());
    },
    onResponseStart: (_controller, status, headers) => sink.start(status, headers),
    onResponseData(controller, chunk) {
      if (!sink.data(chunk)) controller.pause();
    },
    onResponseEnd: () => sink.end(),
    onResponseError: (_controller, error) => sink.fail(error),
  };
}
