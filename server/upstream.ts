import type { IncomingHttpHeaders } from 'node:http';

/** A request that the guard has let through, on its way to Telnyx or to the sandbox. */
export type Call = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the API's base, spelt anew by {@link apiPath}. */
  readonly path: string;
  /** Empty, or from `?` on as it was sent. */
  readonly query: string;
  readonly accept: string | undefined;
  readonly idempotencyKey: string | undefined;
  /** Name of a sandbox account. */
  readonly account: string | undefined;
  readonly body: Buffer | undefined;
};

/** Takes one answer. The upstream calls start, data, end or fail, in this order; nothing else does. */
export interface Sink {
  /** Nobody waits for the answer any more. */
  readonly over: boolean;
  /** How to stop the upstream: called once, when the answer is over before it is whole. */
  onCancel(cancel: (reason: Error) => void): void;
  /** How to go on after `data` said false. */
  onResume(resume: () => void): void;
  /** `entry`: the number that the journal gave to the write that is answered. */
  start(status: number, headers: IncomingHttpHeaders, entry?: number): void;
  /** Takes the next bytes; false asks the upstream to wait for `onResume`. */
  data(chunk: Buffer): boolean;
  end(): void;
  fail(cause: unknown): void;
}

export type Upstream = {
  readonly send: (call: Call, sink: Sink) => void;
  readonly close: () => Promise<void>;
};
