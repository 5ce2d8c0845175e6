import { randomUUID } from 'node:crypto';
import { isoTime } from './clock.ts';
import { isRecord, type Fields } from './record.ts';
import type { Call } from './route.ts';
import type { Config } from './version-store.ts';
import { callWebhook } from './webhook-call.ts';

/** The documented timeout of an assistant that names none. */
const TIMEOUT_MS = 1500;

/**
 * The dynamic variables of a conversation that is about to start: the defaults, and over them what the assistant's webhook
 * answers. As documented, an answer that is late, failed or not wrapped in `dynamic_variables` leaves the defaults.
 */
export async function freshVariables(call: Call, assistantId: string, config: Config): Promise<Fields> {
  const kept = config['dynamic_variables'];
  const defaults = isRecord(kept) ? kept : {};
  const url = config['dynamic_variables_webhook_url'];
  if (typeof url !== 'string' || url === '') return defaults;
  const timeout = config['dynamic_variables_webhook_timeout_ms'];
  const request = { method: 'POST', url, headers: { 'content-type': 'application/json' }, body: JSON.stringify(event(call, assistantId)) };
  const { statusCode, response } = await callWebhook(request, typeof timeout === 'number' ? timeout : TIMEOUT_MS, call.request.signal);
  return statusCode >= 200 && statusCode < 300 ? { ...defaults, ...wrapped(response) } : defaults;
}

/** What the webhook is told of the call; the query names both ends. */
function event(call: Call, assistantId: string): Fields {
  const { query } = call;
  const told = { telnyx_end_user_target: query.get('from'), telnyx_agent_target: query.get('to'), call_control_id: query.get('call_control_id') };
  const payload = { assistant_id: assistantId, ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null)) };
  return { data: { record_type: 'event', event_type: 'assistant.initialization', id: randomUUID(), occurred_at: isoTime(call.clock.now()), payload } };
}

function wrapped(response: string): Fields {
  try {
    const answer: unknown = JSON.parse(response);
    return isRecord(answer) && isRecord(answer['dynamic_variables']) ? answer['dynamic_variables'] : {};
  } catch {
    return {};
  }
}
