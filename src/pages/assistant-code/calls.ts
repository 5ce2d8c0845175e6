import type { JsonObject } from '#lib/json.ts';
import type { ApiRequest } from '#lib/snippets/request.ts';
import type { Assistant } from '#wire/assistant.ts';
import { settingsOf } from '#wire/assistant-draft/differences.ts';
import { toWire } from '#wire/assistant-draft/to-wire.ts';

export const CALLS = [
  'read',
  'create',
  'update',
  'clone',
  'delete',
  'texmlCall',
  'versions',
  'saveVersion',
  'promote',
  'deleteVersion',
  'canary',
  'split',
  'endSplit',
  'attachTool',
  'testTool',
  'detachTool',
  'conversation',
  'chat',
  'sms',
  'schedule',
  'events',
  'cancelEvent',
] as const;
export type CallName = (typeof CALLS)[number];

/** Numbers that belong to nobody, to be replaced. */
const FROM = '+13125550142';
const TO = '+14155550134';
/** An id that is nobody’s, to be replaced. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
const SOON_MS = 24 * 3_600_000;

/** One of the calls that one makes about an assistant, with its own settings and made-up values for the rest. */
export function callOf(name: CallName, assistant: Assistant, now: number): ApiRequest {
  const path = `/ai/assistants/${encodeURIComponent(assistant.id)}`;
  switch (name) {
    case 'read':
      return { method: 'GET', path };
    case 'create':
      return { method: 'POST', path: '/ai/assistants', body: writable(assistant) };
    case 'update':
      return { method: 'POST', path, body: writable(assistant) };
    case 'clone':
      return { method: 'POST', path: `${path}/clone` };
    case 'delete':
      return { method: 'DELETE', path };
    case 'texmlCall':
      return { method: 'GET', path: `${path}/texml` };
    case 'versions':
      return { method: 'GET', path: `${path}/versions` };
    case 'saveVersion':
      return { method: 'POST', path, body: { ...writable(assistant), promote_to_main: false, version_name: 'A name of your own' } };
    case 'promote':
      return { method: 'POST', path: `${path}/versions/${NOBODY}/promote` };
    case 'deleteVersion':
      return { method: 'DELETE', path: `${path}/versions/${NOBODY}` };
    case 'canary':
      return { method: 'GET', path: `${path}/canary-deploys` };
    case 'split':
      return { method: 'POST', path: `${path}/canary-deploys`, body: { rules: [{ serve: { rollout: [{ version_id: NOBODY, weight: 5 }] } }] } };
    case 'endSplit':
      return { method: 'DELETE', path: `${path}/canary-deploys` };
    case 'attachTool':
      return { method: 'PUT', path: `${path}/tools/${NOBODY}` };
    case 'testTool':
      return { method: 'POST', path: `${path}/tools/${NOBODY}/test`, body: { arguments: {} } };
    case 'detachTool':
      return { method: 'DELETE', path: `${path}/tools/${NOBODY}` };
    case 'conversation':
      return { method: 'POST', path: '/ai/conversations', body: { metadata: { assistant_id: assistant.id } } };
    case 'chat':
      return { method: 'POST', path: `${path}/chat`, body: { content: 'Hello', conversation_id: NOBODY } };
    case 'sms':
      return { method: 'POST', path: `${path}/chat/sms`, body: { from: FROM, to: TO, text: 'Hello', should_create_conversation: true } };
    case 'schedule':
      return { method: 'POST', path: `${path}/scheduled_events`, body: scheduled(now) };
    case 'events':
      return { method: 'GET', path: `${path}/scheduled_events`, query: { 'page[size]': 100 } };
    case 'cancelEvent':
      return { method: 'DELETE', path: `${path}/scheduled_events/${NOBODY}` };
  }
}

/** Everything that may be written: tools of the library go by their ids, and what only says which assistant it is stays out. */
function writable(assistant: Assistant): JsonObject {
  return toWire({}, Object.fromEntries(Object.entries(settingsOf(assistant)).filter(([, value]) => value !== null)));
}

function scheduled(now: number): JsonObject {
  // On the full hour: an example should be easy to read.
  const at = Math.ceil((now + SOON_MS) / 3_600_000) * 3_600_000;
  return {
    telnyx_conversation_channel: 'phone_call',
    telnyx_agent_target: FROM,
    telnyx_end_user_target: TO,
    scheduled_at_fixed_datetime: new Date(at).toISOString(),
  };
}
