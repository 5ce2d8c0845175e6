import { expect, test } from 'vitest';
import { createAsking, listIn, textIn } from './asking.ts';
import { createSandbox } from './sandbox.ts';

async function withTalk() {
  const asking = createAsking();
  const body = {
    name: 'Ava',
    instructions: 'Be kind. The opening hours are {{hours}}.',
    greeting: 'Welcome',
    dynamic_variables: { hours: 'nine to five' },
    enabled_features: ['messaging'],
  };
  const assistant = `/ai/assistants/${textIn(await asking.fetched('POST', '/ai/assistants', body), 'id')}`;
  const conversation = textIn(await asking.fetched('POST', '/ai/conversations', { metadata: {} }), 'id');
  const messages = async (id = conversation) =>
    listIn(await asking.fetched('GET', `/ai/conversations/${id}/messages`), 'data').map((message) => [message['role'], message['text']]);
  return { ...asking, assistant, conversation, messages };
}

test('an answer is labelled as simulated, drawn from the instructions and kept', async () => {
  const { fetched, assistant, conversation, messages } = await withTalk();
  const question = 'When are your opening hours? 😀';
  const { content } = await fetched('POST', `${assistant}/chat`, { content: question, conversation_id: conversation });
  expect(content).toBe(`[Simulated] You said “${question}”. My instructions on that: “The opening hours are nine to five.”`);
  expect(await messages()).toEqual([
    ['user', question],
    ['assistant', content],
  ]);
  // The same question gets the same answer.
  expect(await fetched('POST', `${assistant}/chat`, { content: question, conversation_id: conversation })).toEqual({ content });
});

test('a streamed answer comes as deltas that make up what done says, and is kept', async () => {
  const { ask, assistant, conversation, messages } = await withTalk();
  const { text, headers } = await ask('POST', `${assistant}/chat`, { content: 'hi', conversation_id: conversation, stream: true });
  expect(headers.get('content-type')).toBe('text/event-stream');
  const events = [...text.matchAll(/^event: (\w+)\ndata: (.*)$/gm)].map(([, name, data]) => [name, textIn(JSON.parse(data ?? ''), 'content')] as const);
  const last = events.at(-1);
  expect(last?.[0]).toBe('done');
  expect(
    events
      .slice(0, -1)
      .map(([, content]) => content)
      .join(''),
  ).toBe(last?.[1]);
  expect(events.length).toBeGreaterThan(3);
  expect(await messages()).toEqual([
    ['user', 'hi'],
    ['assistant', last?.[1]],
  ]);
});

test('an answer that nobody waits for is not kept', async () => {
  const sandbox = createSandbox({ file: ':memory:', seed: 'empty', timeScale: 0.001 });
  const ask = async (path: string, body?: object, signal?: AbortSignal) =>
    (
      await sandbox.handle(
        new Request(`http://sandbox/v2${path}`, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body), ...(signal && { signal }) }),
      )
    )
      .json()
      .catch(() => null);
  const assistant = textIn(await ask('/ai/assistants', { name: 'Ava', instructions: 'x' }), 'id');
  const id = textIn(await ask('/ai/conversations', {}), 'id');
  const left = new AbortController();
  // It would think for minutes.
  const answered = ask(`/ai/assistants/${assistant}/chat`, { content: 'hi', conversation_id: id }, left.signal);
  setTimeout(() => left.abort(), 20);
  await answered;
  expect(listIn(await ask(`/ai/conversations/${id}/messages`), 'data').map(({ role }) => role)).toEqual(['user']);
});

test('what cannot be talked about is refused and leaves nothing behind', async () => {
  const { ask, fetched, assistant, conversation, messages } = await withTalk();
  const off = textIn(await fetched('POST', '/ai/conversations', { metadata: { ai_disabled: 'true' } }), 'id');
  const say = (to: string, body: object) => ask('POST', `${to}/chat`, body);
  expect(await say(assistant, { content: 'hi', conversation_id: off })).toMatchObject({ status: 400, json: { errors: [{ code: '10015' }] } });
  expect(await say(assistant, { content: 'hi', conversation_id: '00000000-0000-4000-8000-000000000000' })).toMatchObject({ status: 404 });
  expect(await say('/ai/assistants/none', { content: 'hi', conversation_id: conversation })).toMatchObject({ status: 404 });
  expect(await say(assistant, { conversation_id: conversation })).toMatchObject({
    status: 422,
    json: { detail: [{ loc: ['body', 'content'], type: 'missing' }] },
  });
  expect([await messages(), await messages(off)]).toEqual([[], []]);
});

test('a text takes what is given, else the greeting first and then words of its own', async () => {
  const { fetched, assistant, messages } = await withTalk();
  const numbers = { from: '+13125550100', to: '+13125550101' };
  const sms = (body: object) => fetched('POST', `${assistant}/chat/sms`, { ...numbers, ...body });
  expect(await sms({ text: 'into the blue' })).toEqual({});
  const id = textIn(await sms({ should_create_conversation: true, conversation_metadata: { n: 2 } }), 'conversation_id');
  expect(await sms({ conversation_metadata: { vip: true } })).toEqual({ conversation_id: id });
  expect(await sms({ text: 'Ready 🍽️' })).toEqual({ conversation_id: id });
  expect(await messages(id)).toEqual([
    ['assistant', 'Welcome'],
    ['assistant', expect.stringMatching(/^\[Simulated\] /)],
    ['assistant', 'Ready 🍽️'],
  ]);
  expect(await fetched('GET', `/ai/conversations/${id}`)).toMatchObject({
    data: { metadata: { n: '2', vip: 'true', telnyx_end_user_target: '+13125550101' } },
  });
});

test('a text needs messaging and a number', async () => {
  const { ask, fetched, assistant } = await withTalk();
  const mute = textIn(await fetched('POST', '/ai/assistants', { name: 'Mute', instructions: 'x' }), 'id');
  const body = { from: '+13125550100', to: '+13125550101', text: 'x' };
  expect(await ask('POST', `/ai/assistants/${mute}/chat/sms`, body)).toMatchObject({ status: 400 });
  expect(await ask('POST', `${assistant}/chat/sms`, { ...body, to: '0171' })).toMatchObject({
    status: 400,
    json: { errors: [{ source: { pointer: '/to' } }] },
  });
});
