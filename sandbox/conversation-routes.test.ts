import { expect, test } from 'vitest';
import { createAsking, listIn, textIn } from './asking.ts';

/** Three conversations, a minute apart. */
async function withConversations() {
  const clock = { now: Date.parse('2026-11-24T12:00:00Z') };
  const asking = createAsking(() => clock.now);
  for (const [name, metadata] of [
    ['Ann', { topic: 'a,b', plan: 'pro' }],
    ['Bob', { topic: 'x' }],
    ['Cy', {}],
  ] as const) {
    await asking.fetched('POST', '/ai/conversations', { name, metadata });
    clock.now += 60_000;
  }
  const names = async (query: string) => listIn(await asking.fetched('GET', `/ai/conversations?${query}`), 'data').map((item) => item['name']);
  return { ...asking, clock, names };
}

test.each([
  ['', ['Cy', 'Bob', 'Ann']],
  ['order=created_at.asc&limit=2', ['Ann', 'Bob']],
  ['order=metadata->topic.desc', ['Bob', 'Ann', 'Cy']],
  ['name=eq.Bob', ['Bob']],
  ['name=neq.Bob', ['Cy', 'Ann']],
  ['name=like.*n*', ['Ann']],
  ['name=ilike.b%25', ['Bob']],
  ['name=in.(Ann,Cy)', ['Cy', 'Ann']],
  ['metadata->topic=eq."a,b"', ['Ann']],
  ['metadata->>plan=is.null', ['Cy', 'Bob']],
  // As in SQL, what is absent is neither equal nor unequal.
  ['metadata->plan=not.eq.pro', []],
  ['created_at=gte.2026-11-24T12:01:00Z&created_at=lt.2026-11-24T12:02:00Z', ['Bob']],
  ['created_at=gte.2026-11-25', []],
  ['or=(name.eq.Ann,and(created_at.gte.2026-11-24T12:02:00Z,name.not.eq.Bob))', ['Cy', 'Ann']],
  ['or=(metadata->topic.eq."a,b",name.in.(Cy,Dee))', ['Cy', 'Ann']],
  ['unknown=1', ['Cy', 'Bob', 'Ann']],
])('%s finds %j', async (query, found) => {
  const { names } = await withConversations();
  expect(await names(query)).toEqual(found);
});

test.each([
  'created_at=2025-01-01',
  'created_at=gte.soon',
  'name=almost.Bob',
  'or=name.eq.x',
  'or=(colour.eq.red)',
  'order=colour',
  'limit=0',
  'limit=1.5',
  'name=in.Ann',
])('%s is refused and named', async (query) => {
  const { ask } = await withConversations();
  expect(await ask('GET', `/ai/conversations?${query}`)).toMatchObject({
    status: 422,
    json: { detail: [{ loc: ['query', query.slice(0, query.indexOf('='))] }] },
  });
});

test('one that is made is bare, one that is read stands in data', async () => {
  const { ask, fetched } = await withConversations();
  const made = await fetched('POST', '/ai/conversations', { metadata: { k: 'v' } });
  expect(made).toMatchObject({ metadata: { k: 'v' }, name: '' });
  expect(await fetched('GET', `/ai/conversations/${textIn(made, 'id')}`)).toEqual({ data: made });
  expect((await ask('GET', '/ai/conversations/none/messages')).status).toBe(404);
  expect(await ask('POST', '/ai/conversations', { metadata: { n: 1 } })).toMatchObject({ status: 422, json: { detail: [{ loc: ['body', 'metadata', 'n'] }] } });
});

test('messages come in pages, in the order in which they were said', async () => {
  const { ask, fetched, clock } = await withConversations();
  const path = `/ai/conversations/${textIn(await fetched('POST', '/ai/conversations', {}), 'id')}`;
  const calls = [{ id: 'c1', type: 'function', function: { name: 'book', arguments: '{}' } }];
  const first = await ask('POST', `${path}/message`, { role: 'user', content: 'one \u0000 \ud800', sent_at: '2026-11-24T11:00:00Z' });
  expect([first.status, first.text, first.headers.get('content-type')]).toEqual([200, '', null]);
  clock.now += 1000;
  await ask('POST', `${path}/message`, { role: 'assistant', tool_calls: calls });
  const { data, meta } = await fetched('GET', `${path}/messages?page[size]=1`);
  expect(data).toEqual([{ role: 'user', text: 'one \u0000 \ud800', created_at: '2026-11-24T12:03:00.000Z', sent_at: '2026-11-24T11:00:00.000Z' }]);
  expect(meta).toEqual({ page_number: 1, page_size: 1, total_pages: 2, total_results: 2 });
  expect(await fetched('GET', `${path}/messages?page_number=2&page_size=1`)).toMatchObject({ data: [{ role: 'assistant', text: '', tool_calls: calls }] });
  expect(await fetched('GET', path)).toMatchObject({ data: { last_message_at: '2026-11-24T12:03:01.000Z' } });
  expect(await fetched('GET', `${path}/conversations-insights`)).toMatchObject({ data: [], meta: { total_results: 0 } });
});

test('the conversation of a test run is read like another, but takes no messages', async () => {
  const { ask, fetched, clock } = await withConversations();
  const body = {
    name: 'Hours',
    destination: '+15551234567',
    instructions: 'Ask for the opening hours.',
    rubric: [{ name: 'Hours', criteria: 'Gives the hours' }],
  };
  const runs = `/ai/assistants/tests/${textIn(await fetched('POST', '/ai/assistants/tests', body), 'test_id')}/runs`;
  const run = `${runs}/${textIn(await fetched('POST', runs, {}), 'run_id')}`;
  clock.now += 60_000;
  const path = `/ai/conversations/${textIn(await fetched('GET', run), 'conversation_id')}`;
  expect(await fetched('GET', path)).toMatchObject({ data: { name: 'Hours', metadata: { simulated: 'true' } } });
  const all = listIn(await fetched('GET', `${path}/messages`), 'data');
  expect(all.length).toBeGreaterThan(2);
  expect(await fetched('GET', `${path}/messages?page[size]=2&page[number]=2`)).toMatchObject({ data: all.slice(2, 4), meta: { total_results: all.length } });
  expect(await ask('POST', `${path}/message`, { role: 'user', content: 'x' })).toMatchObject({ status: 400, json: { errors: [{ code: '10015' }] } });
});
