import { describe, expect, it } from 'vitest';
import type { JournalRecord } from '#wire/journal.ts';
import { nameWrite } from './operations.ts';
import { planUndo, wantedFor } from './undo-plan.ts';
import { wordsOf } from './undo-words.ts';

function past(method: string, path: string, more: Partial<JournalRecord>): JournalRecord {
  const { operation, kind, assistantId, objectId } = nameWrite(method, path);
  return {
    id: 1,
    at: '2026-01-01T00:00:00.000Z',
    who: 'local',
    operation,
    kind,
    method,
    path,
    object_id: objectId,
    assistant_id: assistantId,
    name: null,
    reason: null,
    state: 'done',
    status: 200,
    request_id: null,
    repeated: false,
    undoes: null,
    undone_by: null,
    before_state: 'read',
    before: null,
    request: null,
    answer: null,
    omitted: [],
    ...more,
  };
}

const NOON = Date.parse('2026-01-01T12:00:00Z');
const event = {
  scheduled_event_id: 'e',
  status: 'pending',
  telnyx_conversation_channel: 'sms_chat',
  telnyx_end_user_target: '+1',
  telnyx_agent_target: '+2',
  scheduled_at_fixed_datetime: '2026-01-01T13:00:00Z',
  text: 'Hi',
  created_at: 'x',
  errors: [],
};
const cancelled = (before: object) => past('DELETE', '/ai/assistants/a/scheduled_events/e', { before });

describe('a cancelled event', () => {
  it('is scheduled again while its time lies ahead, with what can be sent alone', () => {
    const plan = planUndo(cancelled(event), { main: {} }, NOON);
    const { scheduled_event_id: _, status: __, created_at: ___, errors: ____, ...body } = event;
    expect(plan).toEqual({ possible: true, effect: 'recreate', blanks: [], steps: [{ method: 'POST', path: '/ai/assistants/a/scheduled_events', body }] });
  });

  it('is not, once its time has passed or it had been carried out', () => {
    expect(planUndo(cancelled(event), { main: {} }, NOON + 2 * 3_600_000)).toEqual({ possible: false, reason: 'past' });
    expect(planUndo(cancelled({ ...event, status: 'completed' }), { main: {} }, NOON)).toEqual({ possible: false, reason: 'past' });
  });
});

describe('a shared tool', () => {
  const tool = { id: 't', type: 'webhook', display_name: 'CRM', timeout_ms: 5000, created_at: 'x', tool_definition: { name: 'crm', url: 'https://x' } };

  it('gets its old settings under the key of its type', () => {
    const entry = past('PATCH', '/ai/tools/t', {
      before: tool,
      request: { webhook: { name: 'crm', url: 'https://y' } },
      answer: { ...tool, tool_definition: { name: 'crm', url: 'https://y' } },
    });
    expect(planUndo(entry, { object: entry.answer }, NOON)).toMatchObject({
      steps: [{ method: 'PATCH', path: '/ai/tools/t', body: { webhook: { name: 'crm', url: 'https://x' } } }],
    });
  });

  it('is made again as it was', () => {
    const plan = planUndo(past('DELETE', '/ai/tools/t', { before: tool }), { object: null }, NOON);
    expect(plan).toMatchObject({
      steps: [{ path: '/ai/tools', body: { type: 'webhook', display_name: 'CRM', timeout_ms: 5000, webhook: tool.tool_definition } }],
    });
  });

  it('that was attached by an update is taken off again, inline tools untouched', () => {
    const [own, shared] = [
      { type: 'hangup', hangup: {}, shared: false },
      { type: 'webhook', webhook: {}, shared: true, tool_id: 't' },
    ];
    const entry = past('POST', '/ai/assistants/a', {
      before: { id: 'a', version_id: 'v1', tools: [own] },
      request: { tool_ids: ['t'] },
      answer: { id: 'a', version_id: 'v2', tools: [own, shared] },
    });
    expect(planUndo(entry, { object: entry.answer, earlier: null }, NOON)).toMatchObject({ steps: [{ body: { tool_ids: [] } }] });
  });
});

describe('what cannot be known', () => {
  it.each<[Partial<JournalRecord>, string]>([
    [{ state: 'interrupted' }, 'not_done'],
    [{ state: 'unclear' }, 'not_done'],
    [{ repeated: true }, 'repeated'],
    [{ undone_by: 9 }, 'undone'],
    [{ before_state: 'unread' }, 'not_kept'],
    [{ omitted: ['before'] }, 'not_kept'],
    [{}, 'unreadable'],
  ])('%j is refused as %s, in words', (more, reason) => {
    const plan = planUndo(past('PUT', '/ai/mcp_servers/m', more), {}, NOON);
    expect(plan).toEqual({ possible: false, reason });
    expect(wordsOf(plan)).toMatch(/^[A-Z].*\.$/);
  });

  it('is not asked for: where there is no way, nothing is read', () => {
    expect(wantedFor(past('POST', '/ai/assistants/a/chat/sms', {}))).toEqual({});
    expect(wantedFor(past('PUT', '/ai/mcp_servers/m', { state: 'refused' }))).toEqual({});
    expect(wantedFor(past('PUT', '/ai/mcp_servers/m', {}))).toEqual({ object: { path: '/ai/mcp_servers/m' } });
  });

  it('of a secret stays so: where no version holds it, its field is not written', () => {
    const mcp = { id: 'm', name: 'Tools', url: 'https://x?api_key=[secret not kept]' };
    const entry = past('PUT', '/ai/mcp_servers/m', { before: mcp, request: { url: 'https://y' }, answer: { ...mcp, url: 'https://y' } });
    expect(planUndo(entry, { object: entry.answer }, NOON)).toEqual({ possible: false, reason: 'secret' });
  });
});
