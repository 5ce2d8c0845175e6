import * as z from 'zod/mini';
import { noteCall } from '#lib/past-calls.ts';
import { t } from '#lib/words/t.ts';
import { ApiError } from './api-error.ts';
import { takeEarly } from './early.ts';
import { readErrorBody } from './error-body.ts';
import { mayRepeat, retryAfter, waitBefore } from './repeat.ts';

/** How a call reaches the server; tests put the sandbox itself here. */
export type Transport = (request: Request) => Promise<Response>;

let transport: Transport = (request) => takeEarly(request) ?? fetch(request);

/** Replaces the way to the server. Answers the way there was, to be put back. */
export function setTransport(next: Transport): Transport {
  const before = transport;
  transport = next;
  return before;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type QueryValue = string | number | boolean | undefined;

/** Said beside a write, for this console's own journal. The server keeps it; nothing of it reaches the API. */
export type Note = {
  /** Why, in the person's words. */
  readonly reason?: string | undefined;
  /** The assistant that a test run is about: neither its request nor its answer names one. */
  readonly assistant?: string | undefined;
  /** Told the number of the write's entry in the journal, once it is done. A replayed answer did nothing, and has nothing to undo. */
  readonly heard?: ((entry: number) => void) | undefined;
};

export type Call<S extends z.core.$ZodType | null> = {
  method: Method;
  /** Below /api, already encoded: build it with {@link route}. */
  path: string;
  query?: Readonly<Record<string, QueryValue>>;
  body?: unknown;
  /** What the answer must look like; `null` when it has no body worth reading. */
  answer: S;
  signal?: AbortSignal | undefined;
  /** One per intention of the person (contract section 1, Idempotency-Key): the API then does a repeated call once. */
  key?: string | undefined;
  timeoutMs?: number;
  note?: Note | undefined;
  /** A 404 is an ordinary answer here: `null` comes back. */
  absent?: true;
};

type Result<S> = S extends z.core.$ZodType ? z.output<S> : null;

/**
 * A path from literal parts and data; each piece of data is encoded as one segment.
 * @throws ApiError 404 for an id that no address can hold: browsers resolve dots, encoded or not, before they send.
 */
export function route(parts: TemplateStringsArray, ...data: string[]): string {
  if (data.some((id) => ['', '.', '..'].includes(id))) throw new ApiError(t('errors.notFound'), { kind: 'status', status: 404, operation: parts.join('…') });
  return parts.reduce((path, part, at) => path + encodeURIComponent(data[at - 1] ?? '') + part);
}

const REPEATS = 2;

/**
 * Sends one call and reads its answer. Repeats what may safely be repeated, obeying Retry-After.
 * @throws ApiError whatever goes wrong, but for an abort by `signal`.
 */
export async function call<S extends z.core.$ZodType | null>(wanted: Call<S>): Promise<Result<S>>;
export async function call(wanted: Call<z.core.$ZodType | null>): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await once(wanted);
    } catch (error) {
      if (!(error instanceof ApiError) || attempt >= REPEATS || !mayRepeat(wanted, error)) throw error;
      await waitBefore(attempt, error, wanted.signal);
    }
  }
}

async function once(wanted: Call<z.core.$ZodType | null>): Promise<unknown> {
  const operation = `${wanted.method} ${wanted.path}`;
  const late = AbortSignal.timeout(wanted.timeoutMs ?? 35_000);
  const signal = wanted.signal ? AbortSignal.any([wanted.signal, late]) : late;
  const fail = (kind: 'network' | 'cut'): unknown => {
    if (wanted.signal?.aborted) return wanted.signal.reason;
    const why = late.aborted ? 'timeout' : kind;
    return new ApiError(t(`errors.${why}`), { kind: why, status: 0, operation });
  };
  const response = await sent(wanted, requestFor(wanted, signal), () => fail('network'));
  if (wanted.absent && (response.status === 404 || response.status === 204)) return null;
  const text = await response.text().catch((): never => {
    throw fail('cut');
  });
  if (!response.ok) throw errorOf(response, text, operation);
  const entry = Number(response.headers.get('x-switchboard-entry'));
  if (entry > 0 && !response.headers.has('idempotent-replayed')) wanted.note?.heard?.(entry);
  return wanted.answer === null ? null : answerOf(wanted.answer, response, text, operation);
}

/** Sends, and notes for the person who looks at the calls. The value of a secret is not even kept in memory. */
async function sent({ path, body }: Pick<Call<null>, 'path' | 'body'>, request: Request, failed: () => unknown): Promise<Response> {
  const { method, url } = request;
  const began = performance.now();
  const response = await transport(request).catch(() => null);
  noteCall(method, url, path.startsWith('/v2/integration_secrets') ? undefined : body, began, response);
  if (response === null) throw failed();
  return response;
}

/** A call whose answer is text that comes bit by bit. */
export type StreamCall = Pick<Call<null>, 'method' | 'path' | 'body' | 'signal'> & {
  /** The type of the text, such as `text/event-stream`. */
  accept: string;
  /** How long nothing may come before the call counts as lost. */
  idleMs?: number;
};

/**
 * Sends one call and gives its answer piece by piece, as it comes. Nothing is repeated: what came may have been used.
 * @throws ApiError whatever goes wrong, but for an abort by `signal`; `cut` when the answer breaks off.
 */
export async function* stream({ accept, idleMs = 60_000, ...wanted }: StreamCall): AsyncGenerator<string, void> {
  const operation = `${wanted.method} ${wanted.path}`;
  const late = new AbortController();
  let timer = setTimeout(() => late.abort(), idleMs);
  const fail = (kind: 'network' | 'cut'): unknown => {
    if (wanted.signal?.aborted) return wanted.signal.reason;
    const why = late.signal.aborted ? 'timeout' : kind;
    return new ApiError(t(`errors.${why}`), { kind: why, status: 0, operation });
  };
  const signal = wanted.signal ? AbortSignal.any([wanted.signal, late.signal]) : late.signal;
  try {
    const response = await sent(wanted, requestFor({ ...wanted, answer: null }, signal, accept), () => fail('network'));
    if (!response.ok) throw errorOf(response, await response.text().catch(() => ''), operation);
    const reader = response.body?.getReader();
    // Not as a stream of its own: that would drop what came when the answer breaks off.
    const decoder = new TextDecoder();
    for (;;) {
      const piece = await reader?.read().catch((): never => {
        throw fail('cut');
      });
      if (piece === undefined || piece.done) return;
      clearTimeout(timer);
      timer = setTimeout(() => late.abort(), idleMs);
      yield decoder.decode(piece.value, { stream: true });
    }
  } finally {
    // Whoever stops listening stops the call as well.
    clearTimeout(timer);
    late.abort();
  }
}

function requestFor(wanted: Call<z.core.$ZodType | null>, signal: AbortSignal, accept = 'application/json'): Request {
  const url = new URL(`/api${wanted.path}`, globalThis.location?.origin ?? 'http://127.0.0.1');
  for (const [name, value] of Object.entries(wanted.query ?? {})) if (value !== undefined) url.searchParams.set(name, String(value));
  const headers = new Headers({ accept, 'x-switchboard': '1' });
  if (wanted.body !== undefined) headers.set('content-type', 'application/json');
  if (wanted.key !== undefined) headers.set('idempotency-key', wanted.key);
  // The server then answers an absent thing with 204: browsers report every 404 as an error of the page.
  if (wanted.absent) headers.set('x-switchboard-absent', 'empty');
  // Percent-encoded: headers carry ASCII alone.
  if (wanted.note?.reason) headers.set('x-switchboard-reason', encodeURIComponent(wanted.note.reason));
  if (wanted.note?.assistant) headers.set('x-switchboard-assistant', encodeURIComponent(wanted.note.assistant));
  return new Request(url, { method: wanted.method, headers, signal, ...(wanted.body === undefined ? {} : { body: JSON.stringify(wanted.body) }) });
}

function answerOf(schema: z.core.$ZodType, response: Response, text: string, operation: string): unknown {
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const shape = (detail: string) => new ApiError(`${t('errors.shape')} ${detail}`, { kind: 'shape', status: response.status, operation, requestId });
  const read = z.safeParse(schema, parsed(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw shape(`${operation}: ${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? ''}`.trim());
}

function errorOf(response: Response, text: string, operation: string): ApiError {
  const said = readErrorBody(parsed(text));
  return new ApiError(said?.message || t('errors.status', { status: String(response.status) }), {
    kind: 'status',
    status: response.status,
    operation,
    code: said?.code,
    issues: said?.issues ?? [],
    requestId: response.headers.get('x-request-id') ?? undefined,
    retryAfterMs: retryAfter(response.headers, Date.now()),
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the schema refuses it with its own words.
    return text;
  }
}
