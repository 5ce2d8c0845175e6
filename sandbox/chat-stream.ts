import { Refusal, serverError } from './refusal.ts';
import { pause } from './scene-effect.ts';

const FIRST_WORD_MS = 500;
const WORD_MS = 60;

/**
 * An answer as server-sent events: a `delta` for each word, then `done` with the whole text, or `error`. `say` keeps the
 * answer once it is complete; one that was not heard to its end is not kept.
 */
export function chatStream(reply: string, scale: number, signal: AbortSignal, say: () => void): ReadableStream<Uint8Array> {
  const stopped = new AbortController();
  const either = AbortSignal.any([signal, stopped.signal]);
  const events = eventsOf(reply, (ms) => pause(ms / scale, either), either, say);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await events.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel: () => stopped.abort(),
  });
}

async function* eventsOf(reply: string, wait: (ms: number) => Promise<void>, signal: AbortSignal, say: () => void): AsyncGenerator<string> {
  // A comment, so that the head of the answer is out before the first word.
  yield ': simulated\n\n';
  await wait(FIRST_WORD_MS);
  for (const word of reply.match(/\s*\S+|\s+$/g) ?? []) {
    if (signal.aborted) return;
    yield event('delta', { content: word });
    await wait(WORD_MS);
  }
  if (signal.aborted) return;
  yield ending(reply, say);
}

function ending(reply: string, say: () => void): string {
  try {
    say();
    return event('done', { content: reply, whatsapp_template: null });
  } catch (error) {
    return event('error', error instanceof Refusal ? error.answer.body : serverError().answer.body);
  }
}

function event(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
