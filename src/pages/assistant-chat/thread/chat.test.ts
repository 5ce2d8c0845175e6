import { expect, test } from 'vitest';
import type { Talk } from '#queries/chat.ts';
import { createChat, type Chat } from './chat.ts';
import { capped, readThread } from './turn.ts';

function storage(): Storage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    length: 0,
    key: () => null,
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** An assistant that answers with these, one after the other; an error is thrown, half an answer before it stays. */
function assistant(...answers: (string | Error)[]): Talk & { readonly heard: string[] } {
  const heard: string[] = [];
  return {
    heard,
    begin: async () => 'c-1',
    async *say(_, conversationId, text, signal) {
      heard.push(`${conversationId}: ${text}`);
      const answer = answers.shift() ?? '';
      for (const word of String(answer instanceof Error ? 'Half' : answer).split(/(?<= )/)) {
        signal.throwIfAborted();
        yield { kind: 'more' as const, text: word };
        await Promise.resolve();
      }
      if (answer instanceof Error) throw answer;
      yield { kind: 'whole' as const, text: answer };
    },
  };
}

const chatOf = (talk: Talk, store = storage()): Chat => {
  let now = 0;
  return createChat('a', { talk, storage: store, clock: () => (now += 10) });
};
const said = (chat: Chat) => chat.read().turns.map(({ from, text, state }) => `${from} ${state}: ${text}`);

test('turns of one conversation, with the time to the first word and to the last', async () => {
  const talk = assistant('Hello there', 'Fine');
  const chat = chatOf(talk);
  expect(await chat.send('Hi')).toBe('Hello there');
  await chat.send('How are you?');
  expect(talk.heard).toEqual(['c-1: Hi', 'c-1: How are you?']);
  expect(said(chat)).toEqual(['you said: Hi', 'assistant said: Hello there', 'you said: How are you?', 'assistant said: Fine']);
  expect(chat.read().turns[1]).toMatchObject({ firstMs: 10, totalMs: 20 });
});

test('an answer that breaks off keeps what came, and the text is sent again in its place', async () => {
  const talk = assistant(new Error('gone'), 'Whole');
  const chat = chatOf(talk);
  expect(await chat.send('Hi')).toBeNull();
  expect(said(chat)).toEqual(['you said: Hi', 'assistant failed: Half']);
  expect(chat.read().turns[1]?.error).toEqual({ message: 'gone', mayHaveArrived: true });
  await chat.resend();
  expect(said(chat)).toEqual(['you said: Hi', 'assistant said: Whole']);
  expect(talk.heard).toEqual(['c-1: Hi', 'c-1: Hi']);
});

test('a refusal took nothing', async () => {
  const chat = chatOf(assistant(Object.assign(new Error('no'), { status: 404, requestId: 'r' })));
  await chat.send('Hi');
  expect(chat.read().turns[1]?.error).toEqual({ message: 'no', requestId: 'r', mayHaveArrived: false });
});

test('whoever stops keeps what was said so far; nothing is sent meanwhile', async () => {
  const talk = assistant('One two three');
  const chat = chatOf(talk);
  let words = 0;
  chat.subscribe(() => {
    if (chat.read().turns.at(-1)?.text === 'One ' && words++ === 0) chat.stop();
  });
  const answer = chat.send('Count');
  expect(await chat.send('Again')).toBeNull();
  expect(await answer).toBeNull();
  expect(said(chat)).toEqual(['you said: Count', 'assistant stopped: One ']);
  expect(talk.heard).toEqual(['c-1: Count']);
});

test('the thread is there again after a reload; what was coming then has stopped', async () => {
  const store = storage();
  await chatOf(assistant('Hello'), store).send('Hi');
  expect(said(chatOf(assistant(), store))).toEqual(['you said: Hi', 'assistant said: Hello']);
  store.kept.set(
    'switchboard.chat.a',
    store.kept.get('switchboard.chat.a')?.replace('"said","totalMs"', '"coming","x"').replace('"state":"said"}', '"state":"coming"}') ?? '',
  );
  expect(said(chatOf(assistant(), store))[0]).toBe('you stopped: Hi');
});

test('a new conversation leaves nothing of the old one, nor of an answer that was coming', async () => {
  const store = storage();
  const chat = chatOf(assistant('One two three'), store);
  const answer = chat.send('Hi');
  chat.restart();
  await answer;
  expect(chat.read()).toEqual({ conversationId: null, turns: [] });
  expect(store.kept.size).toBe(0);
});

test('what was kept may be anything', () => {
  for (const text of [null, '', 'x', '[]', '{"turns":5}', '{"turns":[null,{"from":"them"},{"from":"you","at":"soon"}]}']) {
    expect(readThread(text)).toEqual({ conversationId: null, turns: [] });
  }
});

test('a long thread keeps its end', () => {
  const turns = Array.from({ length: 300 }, (_, id) => ({ id, from: 'you' as const, text: 'x', at: '2026-01-01T00:00:00Z', state: 'said' as const }));
  expect(capped({ conversationId: 'c', turns }).turns.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, at) => at + 100));
  const long = turns.slice(0, 3).map((turn) => ({ ...turn, text: 'y'.repeat(140_000) }));
  expect(capped({ conversationId: 'c', turns: long }).turns.map(({ id }) => id)).toEqual([1, 2]);
});
