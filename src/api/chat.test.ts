import { afterEach, beforeEach, expect, test } from 'vitest';
import { streamChat, type ChatPiece } from './chat.ts';
import { setTransport, type Transport } from './http.ts';

let before: Transport;
beforeEach(() => {
  before = setTransport(async () => Response.error());
});
afterEach(() => setTransport(before));

function answers(...pieces: string[]): void {
  setTransport(async () => new Response(new Blob(pieces).stream()));
}
async function heard(): Promise<ChatPiece[]> {
  const all: ChatPiece[] = [];
  for await (const piece of streamChat('a', { content: 'Hi', conversation_id: 'c' }, new AbortController().signal)) all.push(piece);
  return all;
}

test('an answer comes word by word, and whole at its end', async () => {
  answers(': x\n\nevent: delta\ndata: {"content":"Hel', 'lo"}\n\nevent: done\ndata: {"content":"Hello"}\n\n');
  expect(await heard()).toEqual([
    { kind: 'more', text: 'Hello' },
    { kind: 'whole', text: 'Hello' },
  ]);
});

test('an API that does not stream is understood as well', async () => {
  answers('{"content":', '"Hello"}');
  expect(await heard()).toEqual([{ kind: 'whole', text: 'Hello' }]);
});

test('an error inside the stream is an error, with what it says', async () => {
  answers('event: delta\ndata: {"content":"He"}\n\nevent: error\ndata: {"errors":[{"code":"10015","detail":"No model."}]}\n\n');
  await expect(heard()).rejects.toMatchObject({ message: 'No model.', code: '10015' });
});

test('a stream without its end broke off', async () => {
  answers('event: delta\ndata: {"content":"He"}\n\n');
  await expect(heard()).rejects.toMatchObject({ kind: 'cut' });
});

test('what is no answer is said to be none', async () => {
  answers('{"text":"Hello"}');
  await expect(heard()).rejects.toMatchObject({ kind: 'shape' });
  answers('event: done\ndata: nothing\n\n');
  await expect(heard()).rejects.toMatchObject({ kind: 'shape' });
});
