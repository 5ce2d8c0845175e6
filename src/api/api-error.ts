/**
 * What went wrong with a call.
 * - `status`: the API answered with an error of its own.
 * - `network`: no answer came. `timeout`: it came too late. `cut`: it broke off.
 * - `shape`: it came, but is not what the API promises.
 */
export type ErrorKind = 'status' | 'network' | 'timeout' | 'cut' | 'shape';

/** A fault that the API places: `path` leads from the body to the field. */
export type Issue = { readonly path: readonly (string | number)[]; readonly message: string };

type Facts = {
  kind: ErrorKind;
  /** HTTP status; 0 when no answer came. */
  status: number;
  /** The operation, as "GET /ai/assistants". */
  operation: string;
  code?: string | undefined;
  issues?: readonly Issue[];
  requestId?: string | undefined;
  retryAfterMs?: number | undefined;
};

/** The one error that functions of this room throw; aborting throws the signal's own reason instead. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ErrorKind;
  readonly status: number;
  readonly operation: string;
  readonly code: string | undefined;
  readonly issues: readonly Issue[];
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(message: string, facts: Facts) {
    super(message);
    this.kind = facts.kind;
    this.status = facts.status;
    this.operation = facts.operation;
    this.code = facts.code;
    this.issues = facts.issues ?? [];
    this.requestId = facts.requestId;
    this.retryAfterMs = facts.retryAfterMs;
  }
}

/** Whether an error says that the thing is not there (any more). */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404;
}
