import type {
  AssistantChatParams,
  AssistantCreateParams,
  AssistantImportsParams,
  AssistantSendSMSParams,
  AssistantUpdateParams,
} from 'telnyx/resources/ai/assistants/assistants';
import type { CanaryDeployCreateParams } from 'telnyx/resources/ai/assistants/canary-deploys';
import type { ScheduledEventCreateParams } from 'telnyx/resources/ai/assistants/scheduled-events';
import type { ConversationAddMessageParams, ConversationCreateParams } from 'telnyx/resources/ai/conversations/conversations';
import type { McpServerCreateParams, McpServerUpdateParams } from 'telnyx/resources/ai/mcp-servers';
import type { IntegrationSecretCreateParams } from 'telnyx/resources/integration-secrets';
import type { z } from 'zod';
import { expectTypeOf, test } from 'vitest';
import type { createAssistantRequest, updateAssistantRequest } from './assistant-request.ts';
import type { canaryRequest } from './canary-request.ts';
import type { chatRequest, smsRequest } from './chat-request.ts';
import type { conversationRequest, messageRequest } from './conversation-request.ts';
import type { eventRequest } from './event-request.ts';
import type { importRequest } from './import-request.ts';
import type { createMcpServerRequest, updateMcpServerRequest } from './mcp-server-request.ts';
import type { secretRequest } from './secret-request.ts';

/** The same type without interfaces, which have no index signature and so fit no loose object. */
type Plain<T> = T extends readonly (infer U)[] ? Plain<U>[] : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;

// A new version of the official package that allows more than these schemas do breaks the build here.
test('what the official package can send, the schemas read', () => {
  expectTypeOf<Plain<AssistantCreateParams>>().toExtend<z.input<typeof createAssistantRequest>>();
  expectTypeOf<Plain<AssistantUpdateParams>>().toExtend<z.input<typeof updateAssistantRequest>>();
  expectTypeOf<Plain<AssistantImportsParams>>().toExtend<z.input<typeof importRequest>>();
  expectTypeOf<Plain<CanaryDeployCreateParams>>().toExtend<z.input<typeof canaryRequest>>();
  expectTypeOf<Plain<AssistantChatParams>>().toExtend<z.input<typeof chatRequest>>();
  expectTypeOf<Plain<AssistantSendSMSParams>>().toExtend<z.input<typeof smsRequest>>();
  expectTypeOf<Plain<ScheduledEventCreateParams>>().toExtend<z.input<typeof eventRequest>>();
  expectTypeOf<Plain<ConversationCreateParams>>().toExtend<z.input<typeof conversationRequest>>();
  // The package takes any text for a role; an answer can hold only these (contract section 3).
  expectTypeOf<Plain<Omit<ConversationAddMessageParams, 'role'>> & { role: 'user' | 'assistant' | 'tool' }>().toExtend<z.input<typeof messageRequest>>();
  expectTypeOf<Plain<McpServerCreateParams>>().toExtend<z.input<typeof createMcpServerRequest>>();
  expectTypeOf<Plain<McpServerUpdateParams>>().toExtend<z.input<typeof updateMcpServerRequest>>();
  expectTypeOf<Plain<IntegrationSecretCreateParams>>().toExtend<z.input<typeof secretRequest>>();
});
