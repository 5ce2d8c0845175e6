import type { DatabaseSync } from 'node:sqlite';
import type { Answer } from './answer.ts';
import type { Clock } from './clock.ts';

/** One request as a handler sees it. */
export type Call = {
  readonly db: DatabaseSync;
  readonly account: string;
  readonly clock: Clock;
  /** Path parameters, decoded once. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The parsed JSON; `undefined` when the request has no body. */
  readonly body: unknown;
  readonly request: Request;
  /** A scene wants runs that are made now to fail on versions beside main. */
  readonly regresses?: boolean;
};

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export type Route = {
  readonly method: Method;
  /** After `/v2`, parameters with a colon: `/ai/assistants/:assistant_id`. */
  readonly path: string;
  /** Takes an Idempotency-Key (contract section 1: exactly thirteen operations). */
  readonly idempotent?: true;
  /**
   * A synchronous writing handler runs inside one transaction that the kernel makes. An asynchronous one has none after its
   * first `await` and uses `inTransaction`.
   */
  readonly handle: (call: Call) => Answer | Promise<Answer>;
};

/** A path parameter that the route's own pattern declares. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`the route has no parameter ${name}`);
  return value;
}
