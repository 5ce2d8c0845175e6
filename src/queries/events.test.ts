import { QueryClient, type MutationOptions } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setTransport, type Transport } from '#api/http.ts';
import { deleteEventWrite, EventStarted, moveEventWrite, nextLook } from './events.ts';

const OLD = '/api/v2/ai/assistants/a/scheduled_events/old';
const event = (id: string, status = 'pending') => ({
  scheduled_event_id: id,
  status,
  telnyx_conversation_channel: 'phone_call',
  telnyx_end_user_target: '+14155550134',
  telnyx_agent_target: '+13125550142',
  scheduled_at_fixed_datetime: '2030-01-01T10:00:00Z',
});
const body = { ...event('new'), telnyx_conversation_channel: 'phone_call' } as const;

let before: Transport;
let asked: string[];
beforeEach(() => {
  asked = [];
  before = setTransport(async () => Response.error());
});
afterEach(() => setTransport(before));

/** The old event has these states, one for each time that it is read; deleting it answers with a status. */
function server(states: readonly string[], deleted = 200): void {
  const left = [...states];
  setTransport(async ({ method, url }) => {
    const { pathname } = new URL(url);
    asked.push(`${method} ${pathname === OLD ? 'old' : 'list'}`);
    if (method === 'POST') return Response.json(event('new'), { status: 201 });
    if (method === 'DELETE') return deleted === 200 ? new Response(null) : Response.json({ detail: 'No.' }, { status: deleted });
    return Response.json(event('old', left.shift()));
  });
}

const run = <Vars, Answer>(options: MutationOptions<Answer, Error, Vars>, vars: Vars): Promise<Answer> =>
  new QueryClient().getMutationCache().build(new QueryClient(), options).execute(vars);

describe('moving an event', () => {
  const move = () => run(moveEventWrite('a'), { eventId: 'old', body });

  test('makes the new one before the old one goes', async () => {
    server(['pending', 'pending']);
    const { answer, said } = await move();
    expect(asked).toEqual(['GET old', 'POST list', 'GET old', 'DELETE old']);
    expect(answer.left).toBeNull();
    expect(said).toContain('+14155550134 moved');
  });

  test('makes nothing when the old one has begun', async () => {
    server(['in_progress']);
    await expect(move()).rejects.toBeInstanceOf(EventStarted);
    expect(asked).toEqual(['GET old']);
  });

  test('has both when the old one cannot be cancelled, and does not claim that it moved', async () => {
    server(['pending', 'pending'], 400);
    const { answer, said } = await move();
    expect(answer.left?.message).toBe('No.');
    expect(said).toBeNull();
  });

  test('does not delete the record of a call that begins while it is moved', async () => {
    server(['pending', 'in_progress']);
    expect((await move()).answer.left).toBeInstanceOf(EventStarted);
    expect(asked).not.toContain('DELETE old');
  });
});

describe('cancelling', () => {
  test('what has begun meanwhile keeps its record', async () => {
    server(['in_progress']);
    await expect(run(deleteEventWrite('a'), { eventId: 'old', to: '+1', wasPending: true })).rejects.toBeInstanceOf(EventStarted);
    expect(asked).toEqual(['GET old']);
  });

  test('what has been is taken off the list at once', async () => {
    server([]);
    await run(deleteEventWrite('a'), { eventId: 'old', to: '+1', wasPending: false });
    expect(asked).toEqual(['DELETE old']);
  });
});

test('events are asked for again when one is due, often while one is under way, and else not', () => {
  const now = Date.parse('2030-01-01T09:59:50Z');
  expect(nextLook([event('a')], now)).toBe(10_000);
  expect(nextLook([event('a')], now + 3_600_000)).toBe(2000);
  expect(nextLook([event('a')], now - 3_600_000)).toBe(60_000);
  expect(nextLook([event('a', 'in_progress')], now)).toBe(2000);
  expect(nextLook([event('a', 'completed')], now)).toBe(false);
});
