import type { IncomingHttpHeaders } from 'node:http';
import { decoded } from './answer-rules.ts';
import type { Call, Sink, Upstream } from './upstream.ts';

/** An answer as a whole; `body` is parsed JSON, the text where it is none, `undefined` without content. */
export type Collected = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: unknown };

export type CollectOptions = { readonly timeoutMs: number; readonly limit?: number };

const LIMIT = 8 * 1024 * 1024;

/** Keeps an answer that this server asked for itself. */
export class Collector implements Sink {
  readonly #settle: (answer: Collected | null) => void;
  readonly #limit: number;
  readonly #timer: NodeJS.Timeout;
  readonly #chunks: Buffer[] = [];
  #cancel: ((reason: Error) => void) | undefined;
  #status = 0;
  #headers: IncomingHttpHeaders = {};
  #size = 0;
  #over = false;

  constructor(settle: (answer: Collected | null) => void, { timeoutMs, limit = LIMIT }: CollectOptions) {
    this.#settle = settle;
    this.#limit = limit;
    this.#timer = setTimeout(() => this.#stop(), timeoutMs);
  }

  get over(): boolean {
    return this.#over;
  }

  onCancel(cancel: (reason: Error) => void): void {
    this.#cancel = cancel;
  }

  /** Never asks to wait. */
  onResume(): void {}

  start(status: number, headers: IncomingHttpHeaders): void {
    this.#status = status;
    this.#headers = headers;
  }

  data(chunk: Buffer): boolean {
    this.#size += chunk.length;
    if (this.#size > this.#limit) this.#stop();
    else this.#chunks.push(chunk);
    return true;
  }

  end(): void {
    const body = bodyOf(Buffer.concat(this.#chunks), this.#headers);
    this.#finish(body === null ? null : { status: this.#status, headers: this.#headers, body: body.value });
  }

  fail(): void {
    this.#finish(null);
  }

  #stop(): void {
    if (this.#over) return;
    this.#finish(null);
    this.#cancel?.(new Error('given up'));
  }

  #finish(answer: Collected | null): void {
    if (this.#over) return;
    this.#over = true;
    clearTimeout(this.#timer);
    this.#settle(answer);
  }
}

/** What a body says; null when it cannot be decoded. */
export function bodyOf(bytes: Buffer, headers: IncomingHttpHeaders): { readonly value: unknown } | null {
  const plain = decoded(bytes, headers['content-encoding']);
  if (plain === null) return null;
  const text = plain.toString('utf8');
  return { value: text === '' ? undefined : parsed(text) };
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Asks an upstream by ourselves; null when no whole answer came in time. */
export function ask(upstream: Upstream, call: Call, options: CollectOptions): Promise<Collected | null> {
  return new Promise((resolve) => upstream.send(call, new Collector(resolve, options)));
}
