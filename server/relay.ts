import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { Transform } from 'node:stream';
import { decoderFor, labelOf, passedHeaders } from './answer-rules.ts';
import { redacted, redactor, type Redactor } from './redact.ts';
import { refusal, sendRefusal, type Refusal } from './refusal.ts';
import { API_HEADERS } from './security-headers.ts';
import type { Sink } from './upstream.ts';

/** The largest answer. */
const ANSWER_LIMIT = 40 * 1024 * 1024;
/** A short answer is passed on when it is whole, so that a cut one can still become a 502. */
const HELD = 64 * 1024;
const ONE_WRITE = 16 * 1024;

export type RelayOptions = {
  readonly timeoutMs: number;
  /** Blotted out of everything that comes back. */
  readonly secret?: string | undefined;
  /** Who is called, for error texts. */
  readonly name: string;
  readonly answerLimit?: number;
  /** A 404 is passed on as 204: the console asked whether something is there, and browsers report every 404 as an error. */
  readonly absentIsEmpty?: boolean;
};

/** Why an answer is over that nobody waits for any more. */
export class BrowserGone extends Error {
  override readonly name = 'BrowserGone';
}

/** One answer on its way from an upstream to the browser. Nothing else writes. */
export class Relay implements Sink {
  readonly #res: ServerResponse;
  readonly #options: RelayOptions;
  readonly #redactor: Redactor | undefined;
  readonly #timer: NodeJS.Timeout;
  #cancel: ((reason: Error) => void) | undefined;
  #resume: (() => void) | undefined;
  #decoder: Transform | undefined;
  #head: string[] = [];
  #status = 0;
  #type: string | undefined;
  #held: Buffer[] | undefined;
  #absent = false;
  #size = 0;
  #sent = false;
  #done = false;
  #why: Error | undefined;

  constructor(res: ServerResponse, options: RelayOptions) {
    this.#res = res;
    this.#options = options;
    this.#redactor = options.secret === undefined ? undefined : redactor(options.secret);
    this.#timer = setTimeout(() => this.#refuse(this.#late()), options.timeoutMs);
    res.once('close', () => this.#stop(new BrowserGone()));
    res.on('drain', () => {
      this.#timer.refresh();
      this.#resume?.();
    });
  }

  get over(): boolean {
    return this.#done;
  }

  onCancel(cancel: (reason: Error) => void): void {
    if (this.#done) cancel(this.#why ?? new Error('already over'));
    else this.#cancel = cancel;
  }

  onResume(resume: () => void): void {
    this.#resume = resume;
  }

  start(status: number, headers: IncomingHttpHeaders, entry?: number): void {
    if (this.#done) return;
    this.#timer.refresh();
    // A redirect could lead anywhere with the key; 407 and 1xx mean something to a browser that was not meant.
    if (status < 200 || status > 599 || status === 407 || (status >= 300 && status < 400)) {
      this.#refuse(this.#broken(`answered with status ${status}, which is not passed on`));
      return;
    }
    const length = Number(headers['content-length'] ?? Number.NaN);
    if (length > this.#limit) {
      this.#refuse(this.#tooLarge());
      return;
    }
    const decoder = decoderFor(headers['content-encoding']);
    if (decoder === null) {
      this.#refuse(this.#broken('answered in an encoding that is not understood here'));
      return;
    }
    if (decoder !== undefined) this.#decodeWith(decoder);
    this.#absent = status === 404 && this.#options.absentIsEmpty === true;
    this.#status = this.#absent ? 204 : status;
    this.#type = labelOf(headers['content-type']);
    this.#head = passedHeaders(headers).map((text) => redacted(text, this.#options.secret));
    // From the journal alone: what the upstream says under this name does not pass.
    if (entry !== undefined) this.#head.push('x-switchboard-entry', String(entry));
    if (this.#type === 'text/event-stream' && !this.#absent) this.#sendHead();
    else if (this.#absent || length <= HELD) this.#held = [];
  }

  data(chunk: Buffer): boolean {
    if (this.#done) return true;
    this.#timer.refresh();
    return this.#decoder === undefined ? this.#pass(chunk) : this.#decoder.write(chunk);
  }

  end(): void {
    if (this.#done) return;
    if (this.#decoder === undefined) this.#finish();
    else this.#decoder.end();
  }

  /** The upstream broke. Words about why stay out unless they are an error code: a message may repeat what was sent. */
  fail(cause: unknown): void {
    const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
    this.#refuse(this.#broken(`could not be reached or broke off${code !== undefined && /^\w{1,60}$/.test(code) ? ` (${code})` : ''}`));
  }

  get #limit(): number {
    return this.#options.answerLimit ?? ANSWER_LIMIT;
  }

  #decodeWith(decoder: Transform): void {
    this.#decoder = decoder;
    decoder.on('data', (chunk: Buffer) => {
      if (!this.#done && !this.#pass(chunk)) decoder.pause();
    });
    decoder.on('drain', () => this.#resume?.());
    decoder.on('end', () => this.#finish());
    decoder.on('error', (error) => this.fail(error));
    this.#res.on('drain', () => decoder.resume());
  }

  #pass(chunk: Buffer): boolean {
    this.#size += chunk.length;
    if (this.#size > this.#limit) {
      this.#refuse(this.#tooLarge());
      return true;
    }
    if (this.#absent) return true;
    const bytes = this.#redactor === undefined ? chunk : this.#redactor.push(chunk);
    if (this.#held !== undefined) {
      this.#held.push(bytes);
      if (this.#size <= HELD) return true;
      const all = Buffer.concat(this.#held);
      this.#held = undefined;
      return this.#write(all);
    }
    return this.#write(bytes);
  }

  #write(bytes: Buffer): boolean {
    if (bytes.length === 0) return true;
    if (!this.#sent) this.#sendHead();
    return this.#res.write(bytes);
  }

  #finish(): void {
    if (this.#done) return;
    const rest = this.#redactor?.end() ?? Buffer.alloc(0);
    if (this.#sent) {
      this.#over();
      this.#res.end(rest);
      return;
    }
    const whole = Buffer.concat([...(this.#held ?? []), rest]);
    if (this.#status !== 204) this.#head.push('content-length', String(whole.length));
    this.#sendHead(whole.length > 0);
    this.#over();
    // As one text Node sends head and body in one write; latin1 keeps every byte as it is.
    if (whole.length <= ONE_WRITE) this.#res.end(whole.toString('latin1'), 'latin1');
    else this.#res.end(whole);
  }

  #sendHead(withBody = true): void {
    this.#sent = true;
    // An empty answer has no type: clients parse an empty text of type JSON and fail (contract section 11).
    const type = withBody && this.#type !== undefined ? ['content-type', this.#type] : [];
    this.#res.writeHead(this.#status, [...API_HEADERS, ...this.#head, ...type]);
    if (this.#type === 'text/event-stream') this.#res.flushHeaders();
  }

  /** Before the first byte this is an answer; after it only a broken connection says that the answer is not whole. */
  #refuse(no: Refusal): void {
    if (this.#done) return;
    const started = this.#sent;
    this.#stop(new Error(no.code));
    if (!started) sendRefusal(this.#res, no, 'json');
    // Without chunks (HTTP/1.0) the end of the connection is the end of the answer: only a reset shows the break.
    else if (this.#res.req.httpVersion === '1.0') this.#res.socket?.resetAndDestroy();
    else this.#res.destroy();
  }

  #over(): void {
    this.#done = true;
    clearTimeout(this.#timer);
  }

  #stop(reason: Error): void {
    if (this.#done) return;
    this.#over();
    this.#why = reason;
    this.#cancel?.(reason);
    this.#decoder?.destroy();
  }

  #late(): Refusal {
    return refusal(
      504,
      'upstream_timeout',
      'Upstream timeout',
      `${this.#options.name} did not answer within ${this.#options.timeoutMs} ms. What was asked for may still have happened.`,
    );
  }

  #broken(what: string): Refusal {
    return refusal(502, 'upstream_failed', 'Upstream failed', `${this.#options.name} ${what}.`);
  }

  #tooLarge(): Refusal {
    return refusal(502, 'answer_too_large', 'Answer too large', `${this.#options.name} answered with more than ${this.#limit} bytes.`);
  }
}
