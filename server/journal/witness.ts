import type { IncomingHttpHeaders } from 'node:http';
import { labelOf } from '../answer-rules.ts';
import { bodyOf } from '../collector.ts';
import { BrowserGone } from '../relay.ts';
import type { Sink } from '../upstream.ts';

/** What a witness saw of an answer: `whole` unless it broke off or was left. */
export type Seen = {
  readonly status: number | null;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  readonly whole: boolean;
};

/** The most that is kept of an answer, as it came. */
const KEPT = 1024 * 1024;

/**
 * Stands between the upstream and whoever waits for the answer to a write, and tells once how it ended, before the last byte
 * goes on. When the browser leaves, it hears the answer out, for a bounded time: what was sent cannot be called back, and
 * must be known. A stream is different: who leaves it wants it to stop, and its head has said that it was accepted.
 */
export class Witness implements Sink {
  readonly #inner: Sink;
  readonly #entry: number;
  readonly #patienceMs: number;
  readonly #tell: (seen: Seen) => void;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  #status: number | null = null;
  #headers: IncomingHttpHeaders = {};
  #cancel: ((reason: Error) => void) | undefined;
  #resume: (() => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #alone = false;
  #told = false;

  constructor(inner: Sink, entry: number, patienceMs: number, tell: (seen: Seen) => void) {
    this.#inner = inner;
    this.#entry = entry;
    this.#patienceMs = patienceMs;
    this.#tell = tell;
  }

  get over(): boolean {
    return this.#told;
  }

  onCancel(cancel: (reason: Error) => void): void {
    this.#cancel = cancel;
    this.#inner.onCancel((reason) => this.#released(reason));
  }

  onResume(resume: () => void): void {
    this.#resume = resume;
    this.#inner.onResume(resume);
  }

  start(status: number, headers: IncomingHttpHeaders): void {
    this.#status = status;
    this.#headers = headers;
    this.#inner.start(status, headers, this.#entry);
    if (this.#alone && this.#streams()) this.#leave(new BrowserGone());
  }

  data(chunk: Buffer): boolean {
    this.#size += chunk.length;
    if (this.#size <= KEPT) this.#chunks.push(chunk);
    return this.#inner.data(chunk);
  }

  end(): void {
    this.#finish(true);
    this.#inner.end();
  }

  fail(cause: unknown): void {
    this.#finish(false);
    this.#inner.fail(cause);
  }

  #released(reason: Error): void {
    if (this.#told) return;
    if (!(reason instanceof BrowserGone) || (this.#status !== null && this.#streams())) {
      this.#leave(reason);
      return;
    }
    this.#alone = true;
    this.#timer = setTimeout(() => this.#leave(reason), this.#patienceMs);
    this.#resume?.();
  }

  #leave(reason: Error): void {
    this.#finish(false);
    this.#cancel?.(reason);
  }

  #streams(): boolean {
    const type = labelOf(this.#headers['content-type']);
    return type !== undefined && type !== 'application/json';
  }

  #finish(whole: boolean): void {
    if (this.#told) return;
    this.#told = true;
    clearTimeout(this.#timer);
    // Too much to keep, or cut: a half says nothing in JSON, and it must not pass for the whole.
    const keeps = this.#size <= KEPT && (whole || this.#streams());
    const body = keeps ? bodyOf(Buffer.concat(this.#chunks), this.#headers) : null;
    this.#tell({ status: this.#status, headers: this.#headers, body: body?.value, whole: whole && body !== null });
  }
}
