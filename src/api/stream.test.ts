import { afterEach, beforeEach, expect, test } from 'vitest';
import { ApiError } from './api-error.ts';
import { setTransport, stream, type Transport } from './http.ts';

let before: Transport;
beforeEach(() => {
  before = setTransport(async () => Response.error());
});
afterEach(() => {
  setTransport(before);
});

/** An answer in these pieces of bytes; `broken` ends it with the loss of the connection. */
function pieces(parts: readonly Uint8Array[], broken = false): Response {
  const left = [...parts];
  return new Response(
    new ReadableStream({
      pull(controller) {
        const next = left.shift();
        if (next !== undefined) controller.enqueue(next);
        else if (broken) controller.error(new Error('lost'));
        else controller.close();
      },
    }),
  );
}

const bytes = (text: string) => new TextEncoder().encode(text);

async function heard(wanted: AsyncGenerator<string, void>): Promise<{ text: string; error: unknown }> {
  let text = '';
  try {
    for await (const piece of wanted) text += piece;
    return { text, error: null };
  } catch (error) {
    return { text, error };
  }
}

const asking = (signal?: AbortSignal) => stream({ method: 'POST', path: '/v2/things', body: { a: 1 }, accept: 'text/plain', signal });

test('pieces come as they are, and a letter cut in its middle comes whole', async () => {
  const word = bytes('Grüße');
  let asked: Request | undefined;
  setTransport(async (request) => {
    asked = request;
    return pieces([word.slice(0, 3), word.slice(3), bytes(' 👋')]);
  });
  expect(await heard(asking())).toEqual({ text: 'Grüße 👋', error: null });
  expect(asked?.headers.get('accept')).toBe('text/plain');
  expect(await asked?.json()).toEqual({ a: 1 });
});

test('an answer that breaks off says so after what came', async () => {
  setTransport(async () => pieces([bytes('Half')], true));
  const { text, error } = await heard(asking());
  expect(text).toBe('Half');
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ kind: 'cut', operation: 'POST /v2/things' });
});

test('a refusal has its status and the words of the API', async () => {
  const body = { errors: [{ code: '10015', title: 'Bad Request', detail: 'No such model.' }] };
  setTransport(async () => new Response(JSON.stringify(body), { status: 400 }));
  expect((await heard(asking())).error).toMatchObject({ kind: 'status', status: 400, message: 'No such model.' });
});

test('nothing came: the console says that, too', async () => {
  setTransport(async () => Promise.reject(new TypeError('refused')));
  expect((await heard(asking())).error).toMatchObject({ kind: 'network' });
});

test('a call that the person ends throws their reason, and whoever stops listening ends the call', async () => {
  const stop = new AbortController();
  setTransport(async (request) => {
    stop.abort(new Error('enough'));
    request.signal.throwIfAborted();
    return pieces([]);
  });
  expect((await heard(asking(stop.signal))).error).toMatchObject({ message: 'enough' });

  let request: Request | undefined;
  setTransport(async (asked) => {
    request = asked;
    return pieces([bytes('one'), bytes('two')]);
  });
  for await (const piece of asking()) {
    expect(piece).toBe('one');
    break;
  }
  expect(request?.signal.aborted).toBe(true);
});
