import { z } from 'zod';
import { a2aAgent, integrationUse, mcpServerUse } from './attachment-request.ts';
import { insightRequest, interruptionRequest, observabilityRequest, postConversationRequest, privacyRequest, widgetRequest } from './behaviour-request.ts';
import { flowRequest } from './flow-request.ts';
import { externalLlmRequest, fallbackRequest } from './llm-request.ts';
import { messagingRequest, telephonyRequest } from './telephony-request.ts';
import { toolRequest } from './tool-request.ts';
import { transcriptionRequest } from './transcription-request.ts';
import { voiceRequest } from './voice-request.ts';

const features = z.array(z.enum(['telephony', 'messaging'])).refine((list) => new Set(list).size === list.length, { message: 'features must be unique' });

/** Every field that may be changed, each with its bounds (contract section 4). */
const changeable = {
  name: z.string().exactOptional(),
  instructions: z.string().exactOptional(),
  description: z.string().exactOptional(),
  model: z.string().exactOptional(),
  greeting: z.string().exactOptional(),
  llm_api_key_ref: z.string().exactOptional(),
  external_llm: externalLlmRequest.exactOptional(),
  fallback_config: fallbackRequest.exactOptional(),
  enabled_features: features.exactOptional(),
  tags: z.array(z.string()).exactOptional(),
  a2a_agents: z.array(a2aAgent).exactOptional(),
  voice_settings: voiceRequest.exactOptional(),
  interruption_settings: interruptionRequest.exactOptional(),
  transcription: transcriptionRequest.exactOptional(),
  telephony_settings: telephonyRequest.exactOptional(),
  messaging_settings: messagingRequest.exactOptional(),
  privacy_settings: privacyRequest.exactOptional(),
  insight_settings: insightRequest.exactOptional(),
  post_conversation_settings: postConversationRequest.exactOptional(),
  dynamic_variables: z.record(z.string(), z.unknown()).exactOptional(),
  dynamic_variables_webhook_url: z.string().exactOptional(),
  dynamic_variables_webhook_timeout_ms: z.int().min(1).max(10_000).exactOptional(),
  widget_settings: widgetRequest.exactOptional(),
  integrations: z.array(integrationUse).exactOptional(),
  mcp_servers: z.array(mcpServerUse).exactOptional(),
  observability_settings: observabilityRequest.exactOptional(),
  tools: z.array(toolRequest).exactOptional(),
  tool_ids: z.array(z.string()).exactOptional(),
  conversation_flow: flowRequest.exactOptional(),
};

/** POST /ai/assistants */
export const createAssistantRequest = z.looseObject({ ...changeable, name: z.string(), instructions: z.string() });

/** POST /ai/assistants/{id}/versions/{version_id} */
export const updateVersionRequest = z.looseObject({ ...changeable, version_name: z.string().max(50).exactOptional() });

/** POST /ai/assistants/{id} */
export const updateAssistantRequest = updateVersionRequest.extend({ promote_to_main: z.boolean().exactOptional() });
