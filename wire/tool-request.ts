import { z } from 'zod';
import { fillerMessage } from './filler-request.ts';
import { inviteSettings, referSettings, transferSettings } from './transfer-request.ts';

/** A JSON schema of an object, as far as the API looks into it. */
const parameters = z.looseObject({
  type: z.enum(['object']).exactOptional(),
  properties: z.record(z.string(), z.unknown()).exactOptional(),
  required: z.array(z.string()).exactOptional(),
});

export const webhookSettings = z.looseObject({
  name: z.string(),
  description: z.string(),
  url: z.string(),
  method: z.enum(['GET', 'POST', 'PUT', 'DELETE', 'PATCH']).exactOptional(),
  headers: z.array(z.looseObject({ name: z.string().exactOptional(), value: z.string().exactOptional() })).exactOptional(),
  body_parameters: parameters.exactOptional(),
  path_parameters: parameters.exactOptional(),
  query_parameters: parameters.exactOptional(),
  preset_body_fields: z.record(z.string(), z.unknown()).exactOptional(),
  preset_query_params: z.record(z.string(), z.unknown()).exactOptional(),
  async: z.boolean().exactOptional(),
  timeout_ms: z.int().min(500).max(10_000).exactOptional(),
  async_timeout_ms: z.int().min(1).max(15_000).exactOptional(),
  messages: z.array(fillerMessage).exactOptional(),
  // The one place where the document forbids further fields.
  store_fields_as_variables: z.array(z.strictObject({ name: z.string().min(1), value_path: z.string().min(1) })).exactOptional(),
});

const updatableVariable = z.looseObject({
  name: z.string().regex(/^(?!telnyx_)[a-zA-Z0-9._-]+$/),
  type: z.string().exactOptional(),
  description: z.string().exactOptional(),
});

/** The settings of each tool type, under the key that the type names. */
export const TOOL_SETTINGS = {
  webhook: webhookSettings,
  client_side_tool: z.looseObject({ name: z.string(), description: z.string(), parameters }),
  retrieval: z.looseObject({ bucket_ids: z.array(z.string()), max_num_results: z.int().exactOptional() }),
  handoff: z.looseObject({
    ai_assistants: z.array(z.looseObject({ id: z.string(), name: z.string() })),
    voice_mode: z.enum(['unified', 'distinct']).exactOptional(),
  }),
  hangup: z.looseObject({ description: z.string().exactOptional() }),
  transfer: transferSettings,
  invite: inviteSettings,
  refer: referSettings,
  send_dtmf: z.looseObject({}),
  send_message: z.looseObject({ message_template: z.string().nullable().exactOptional() }),
  skip_turn: z.looseObject({ description: z.string().exactOptional() }),
  pay: z.looseObject({
    connector_name: z.string(),
    currency: z.string().exactOptional(),
    payment_method: z.string().exactOptional(),
    description: z.string().nullable().exactOptional(),
  }),
  function: z.looseObject({
    name: z.string(),
    description: z.string().exactOptional(),
    parameters: z.record(z.string(), z.unknown()).exactOptional(),
  }),
  update_dynamic_variables: z.looseObject({
    name: z.string().regex(/^[a-zA-Z0-9_-]+$/),
    description: z.string(),
    updatable_variables: z.array(updatableVariable).min(1),
  }),
} as const;

export type ToolType = keyof typeof TOOL_SETTINGS;

/** Types that an assistant may have more than once; every other at most once over both sources (contract section 5). */
export const REPEATABLE_TOOLS: readonly ToolType[] = ['function', 'webhook', 'client_side_tool'];

export function isToolType(type: unknown): type is ToolType {
  return typeof type === 'string' && Object.hasOwn(TOOL_SETTINGS, type);
}

const of = <T extends ToolType>(type: T) => z.literal(type);

/** One inline tool. A `timeout_ms` beside `type` is the one that is applied. */
export const toolRequest = z.discriminatedUnion('type', [
  z.looseObject({ type: of('webhook'), webhook: TOOL_SETTINGS.webhook, timeout_ms: z.number().exactOptional() }),
  z.looseObject({ type: of('client_side_tool'), client_side_tool: TOOL_SETTINGS.client_side_tool }),
  z.looseObject({ type: of('retrieval'), retrieval: TOOL_SETTINGS.retrieval }),
  z.looseObject({ type: of('handoff'), handoff: TOOL_SETTINGS.handoff }),
  z.looseObject({ type: of('hangup'), hangup: TOOL_SETTINGS.hangup }),
  z.looseObject({ type: of('transfer'), transfer: TOOL_SETTINGS.transfer }),
  z.looseObject({ type: of('invite'), invite: TOOL_SETTINGS.invite }),
  z.looseObject({ type: of('refer'), refer: TOOL_SETTINGS.refer }),
  z.looseObject({ type: of('send_dtmf'), send_dtmf: TOOL_SETTINGS.send_dtmf }),
  z.looseObject({ type: of('send_message'), send_message: TOOL_SETTINGS.send_message }),
  z.looseObject({ type: of('skip_turn'), skip_turn: TOOL_SETTINGS.skip_turn }),
  z.looseObject({ type: of('pay'), pay: TOOL_SETTINGS.pay }),
  z.looseObject({ type: of('function'), function: TOOL_SETTINGS.function }),
  z.looseObject({ type: of('update_dynamic_variables'), update_dynamic_variables: TOOL_SETTINGS.update_dynamic_variables }),
]);
