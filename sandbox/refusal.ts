import type { Answer } from './answer.ts';

/** An answer that is thrown: the handler stops, its transaction is rolled back, the answer goes out. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`refused with ${answer.status}`);
    this.answer = answer;
  }
}

/** One item of FastAPI's 422 (contract section 1). */
export type Invalid = { readonly loc: readonly (string | number)[]; readonly msg: string; readonly type: string };

/** Where in the request the fault lies. */
export type Source = { readonly pointer: string } | { readonly parameter: string };

/** One item of Telnyx's `errors[]`. */
export function errorItem(code: string, title: string, detail: string, source?: Source): Record<string, unknown> {
  const meta = { url: `https://developers.telnyx.com/docs/overview/errors/${code}` };
  return { code, title, detail, ...(source ? { source } : {}), meta };
}

/** Any refusal in Telnyx's own shape. */
export function refused(status: number, code: string, title: string, detail: string, source?: Source): Refusal {
  return new Refusal({ status, body: { errors: [errorItem(code, title, detail, source)] } });
}

export function notFound(): Refusal {
  return refused(404, '10005', 'Resource not found', 'The requested resource or URL could not be found.');
}

/** A valid body that breaks a rule: 400 / 10015. `pointer` is a JSON pointer such as `/tools/1`. */
export function badRequest(detail: string, pointer?: string): Refusal {
  return refused(400, '10015', 'Bad Request', detail, pointer === undefined ? undefined : { pointer });
}

/** A body or query that does not validate: FastAPI's 422. */
export function invalid(detail: readonly Invalid[]): Refusal {
  return new Refusal({ status: 422, body: { detail } });
}

export function unauthorized(): Refusal {
  return refused(401, '10009', 'Authentication failed', 'The required authentication headers were either invalid or not included in the request.');
}

/** The wrong method for a path that exists. No source settles the shape; FastAPI answers this. */
export function methodNotAllowed(allow: readonly string[]): Refusal {
  return new Refusal({ status: 405, body: { detail: 'Method Not Allowed' }, headers: { allow: allow.join(', ') } });
}

export function tooLarge(limit: number): Refusal {
  return refused(413, '10031', 'Request body too large', `The request body may hold at most ${limit} bytes.`);
}

export function tooManyRequests(retryAfterSeconds: number): Refusal {
  const item = errorItem('10011', 'Too many requests', 'You have exceeded the rate limit. Retry after the time in the retry-after header.');
  return new Refusal({
    status: 429,
    body: { errors: [item] },
    headers: {
      'retry-after': String(retryAfterSeconds),
      'x-ratelimit-limit': '10',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(retryAfterSeconds),
    },
  });
}

export function serverError(): Refusal {
  return refused(500, '10007', 'Unexpected error', 'An unexpected error occurred.');
}
