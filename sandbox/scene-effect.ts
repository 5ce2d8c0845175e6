import { payloadOf, type Answer } from './answer.ts';
import type { Method } from './route.ts';

/** What a scene does to a request that it catches. */
export type Effect =
  /** Answer this instead of doing anything. */
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** Do it, after this many milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Do it, then break the connection half-way through the answer. */
  | { readonly kind: 'broken' }
  /** Do it; runs that it starts fail on every version but main, for good: they are decided when they are made. */
  | { readonly kind: 'regress' }
  /** Do it and answer other data. */
  | { readonly kind: 'edit'; readonly edit: (body: unknown) => unknown };

/** One line of a scene: which requests, and what happens to them. `*` is every path; no methods means all, and so does no `when`. */
export type Cue = { readonly methods?: readonly Method[]; readonly path: string; readonly when?: (body: unknown) => boolean; readonly effect: Effect };

export function cueFor(cues: readonly Cue[], method: Method, path: string, body: unknown): Cue | undefined {
  return cues.find((cue) => (cue.path === '*' || cue.path === path) && (cue.methods?.includes(method) ?? true) && (cue.when?.(body) ?? true));
}

/** Waits, unless the caller goes away first. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}

/** The same answer, cut in the middle: what came so far stands, then the connection breaks. */
export function broken(answer: Answer): Answer {
  const source = answer.stream ?? streamOf(payloadOf(answer) ?? '');
  const reader = source.getReader();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value } = await reader.read();
      if (value !== undefined && value.byteLength > 1) controller.enqueue(value.slice(0, value.byteLength >> 1));
      await reader.cancel();
      // The half must be out before the break, or the reader sees nothing at all.
      await pause(250, new AbortController().signal);
      controller.error(new Error('the scene breaks this answer'));
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { status: answer.status, stream, contentType: answer.contentType ?? 'application/json', headers: answer.headers ?? {} };
}

function streamOf(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
}
