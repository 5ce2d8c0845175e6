import { expect, test } from 'vitest';
import { createAsking, textIn } from './asking.ts';
import { webhook } from './listening.ts';

async function retrieved(url: string, query: string) {
  const { fetched } = createAsking();
  const variables = { name: 'nobody', city: 'Berlin' };
  const made = await fetched('POST', '/ai/assistants', { name: 'A', instructions: 'i', dynamic_variables: variables, dynamic_variables_webhook_url: url });
  return fetched('GET', `/ai/assistants/${textIn(made, 'id')}?${query}`);
}

const ASKED = 'fetch_dynamic_variables_from_webhook=true&from=%2B1&to=%2B2&call_control_id=v3';

test('a retrieve that asks for it shows what the webhook knows of the caller', async () => {
  const { heard, base } = await webhook((response) => response.end('{"dynamic_variables":{"name":"Ada"}}'));
  expect((await retrieved(base, ASKED))['dynamic_variables']).toEqual({ name: 'Ada', city: 'Berlin' });
  expect(JSON.parse(heard[0]?.body ?? '')).toMatchObject({
    data: { event_type: 'assistant.initialization', payload: { telnyx_end_user_target: '+1', telnyx_agent_target: '+2', call_control_id: 'v3' } },
  });
});

test('every other retrieve leaves the webhook alone', async () => {
  const { heard, base } = await webhook((response) => response.end('{}'));
  expect((await retrieved(base, 'from=%2B1'))['dynamic_variables']).toEqual({ name: 'nobody', city: 'Berlin' });
  expect(heard).toEqual([]);
});

test('a webhook that fails or does not wrap its answer leaves the defaults', async () => {
  const flat = await webhook((response) => response.end('{"name":"Ada"}'));
  const failing = await webhook((response) => response.writeHead(500).end('{"dynamic_variables":{"name":"Ada"}}'));
  for (const { base } of [flat, failing]) expect((await retrieved(base, ASKED))['dynamic_variables']).toEqual({ name: 'nobody', city: 'Berlin' });
});
