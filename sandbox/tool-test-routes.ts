import { toolTestRequest } from '#wire/assistant-action-request.ts';
import { webhookSettings } from '#wire/tool-request.ts';
import { ok, type Answer } from './answer.ts';
import { requireAssistant } from './assistant-store.ts';
import { mergedTools, settingsOf } from './assistant-tools.ts';
import { mainOf } from './assistant-write.ts';
import { isRecord, type Fields } from './record.ts';
import { badRequest, notFound } from './refusal.ts';
import { param, type Call, type Route } from './route.ts';
import { findTool } from './tool-store.ts';
import { parseOptionalBody } from './validate.ts';
import { callWebhook } from './webhook-call.ts';
import { webhookRequest } from './webhook-request.ts';

/** The timeout of a tool that names none, and the bounds of one that does. */
const TIMEOUT_MS = 5000;
const LEAST_MS = 500;
const MOST_MS = 10_000;

/** Calls the webhook of a tool with the given arguments and says what it answered. */
async function test(call: Call): Promise<Answer> {
  const assistant = requireAssistant(call);
  const body = parseOptionalBody(toolTestRequest, call);
  const { config, toolIds } = mainOf(call, assistant);
  const tools = mergedTools(assistant.id, config, toolIds, (id) => findTool(call.db, call.account, id));
  const tool = tools.find(({ tool_id: id }) => id === param(call, 'tool_id'));
  if (tool === undefined) throw notFound();
  if (tool['type'] !== 'webhook') throw badRequest('Only webhook tools can be tested.');
  const defaults = config['dynamic_variables'];
  const variables = { ...(isRecord(defaults) ? defaults : {}), ...body.dynamic_variables };
  const request = webhookRequest(webhookSettings.parse(settingsOf(tool)), body.arguments ?? {}, variables);
  const answer = await callWebhook(request, timeoutOf(tool), call.request.signal);
  const { statusCode, contentType, response, cut } = answer;
  const success = statusCode >= 200 && statusCode < 300;
  return ok({ data: { success, status_code: statusCode, content_type: contentType, response, ...(cut ? { response_cut: true } : {}), request } });
}

/** Only the timeout beside the type is applied; the one inside `webhook` is merely kept (contract section 5). */
function timeoutOf(tool: Fields): number {
  const wanted = tool['timeout_ms'];
  return typeof wanted === 'number' ? Math.min(Math.max(Math.round(wanted), LEAST_MS), MOST_MS) : TIMEOUT_MS;
}

export const toolTestRoutes: readonly Route[] = [{ method: 'POST', path: '/ai/assistants/:assistant_id/tools/:tool_id/test', handle: test }];
