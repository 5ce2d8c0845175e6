import type { Relay } from './relay.ts';

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

export type Upstream = {
  readonly send: (call: Call, relay: Relay) => void;
  readonly close: () => Promise<void>;
};
