import type { ModelsResponse } from 'telnyx/resources/ai/ai';
import type {
  AssistantChatResponse,
  AssistantDeleteResponse,
  AssistantSendSMSResponse,
  AssistantsList,
  InferenceEmbedding,
} from 'telnyx/resources/ai/assistants/assistants';
import type { CanaryDeployResponse, Clause } from 'telnyx/resources/ai/assistants/canary-deploys';
import type { ScheduledEventResponse, ScheduledPhoneCallEventResponse, ScheduledSMSEventResponse } from 'telnyx/resources/ai/assistants/scheduled-events';
import type { TestRunResponse, TestStatus } from 'telnyx/resources/ai/assistants/tests/runs';
import type { TestSuiteListResponse } from 'telnyx/resources/ai/assistants/tests/test-suites/test-suites';
import type { PaginatedTestRunList, RunTriggerResponse } from 'telnyx/resources/ai/assistants/tests/test-suites/runs';
import type { AssistantTest } from 'telnyx/resources/ai/assistants/tests/tests';
import type { ToolTestResponse } from 'telnyx/resources/ai/assistants/tools';
import type { MessageListResponse } from 'telnyx/resources/ai/conversations/messages';
import type { ConnectionListResponse, ConnectionRetrieveResponse } from 'telnyx/resources/ai/integrations/connections';
import type { Integration, IntegrationListResponse } from 'telnyx/resources/ai/integrations/integrations';
import type { McpServer } from 'telnyx/resources/ai/mcp-servers';
import type { z } from 'zod';
import { expectTypeOf, test } from 'vitest';
import type { assistant, assistantList, chatAnswer, deletedAssistant, smsAnswer } from './assistant.ts';
import type { canaryDeploy } from './canary.ts';
import type { message } from './conversation.ts';
import type { scheduledEvent } from './event.ts';
import type { connectionAnswer, connectionList, integration, integrationList } from './integration.ts';
import type { mcpServer, mcpServerList } from './mcp-server.ts';
import type { model, modelList } from './model.ts';
import type { Operator } from './rules.ts';
import type { RunStatus } from './run-status.ts';
import type { runList, runPage, testRun } from './run.ts';
import type { assistantTest, suiteNames } from './test.ts';
import type { toolTest } from './tool-test.ts';

/** The same type without interfaces, which have no index signature and so fit no loose object. */
type Plain<T> = T extends readonly (infer U)[] ? Plain<U>[] : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;

/** The fields that a schema names; whatever else it lets through is left out. */
type Named<S extends z.core.$ZodType> = keyof { [K in keyof z.output<S> as string extends K ? never : K]: 0 };

// A new version of the official package whose answers these schemas would refuse breaks the build here.
test('what the official package says comes back, the schemas read', () => {
  expectTypeOf<Plain<InferenceEmbedding>>().toExtend<z.input<typeof assistant>>();
  expectTypeOf<Plain<AssistantsList>>().toExtend<z.input<typeof assistantList>>();
  expectTypeOf<Plain<AssistantDeleteResponse>>().toExtend<z.input<typeof deletedAssistant>>();
  expectTypeOf<Plain<AssistantChatResponse>>().toExtend<z.input<typeof chatAnswer>>();
  expectTypeOf<Plain<AssistantSendSMSResponse>>().toExtend<z.input<typeof smsAnswer>>();
  expectTypeOf<Plain<CanaryDeployResponse>>().toExtend<z.input<typeof canaryDeploy>>();
  expectTypeOf<Plain<ScheduledEventResponse>>().toExtend<z.input<typeof scheduledEvent>>();
  expectTypeOf<Plain<AssistantTest>>().toExtend<z.input<typeof assistantTest>>();
  expectTypeOf<Plain<TestSuiteListResponse>>().toExtend<z.input<typeof suiteNames>>();
  expectTypeOf<Plain<TestRunResponse>>().toExtend<z.input<typeof testRun>>();
  expectTypeOf<Plain<PaginatedTestRunList>>().toExtend<z.input<typeof runPage>>();
  expectTypeOf<Plain<RunTriggerResponse>>().toExtend<z.input<typeof runList>>();
  expectTypeOf<Plain<ToolTestResponse>>().toExtend<z.input<typeof toolTest>>();
  expectTypeOf<Plain<MessageListResponse>>().toExtend<z.input<typeof message>>();
  expectTypeOf<Plain<Integration>>().toExtend<z.input<typeof integration>>();
  expectTypeOf<Plain<IntegrationListResponse>>().toExtend<z.input<typeof integrationList>>();
  expectTypeOf<Plain<ConnectionRetrieveResponse>>().toExtend<z.input<typeof connectionAnswer>>();
  expectTypeOf<Plain<ConnectionListResponse>>().toExtend<z.input<typeof connectionList>>();
  expectTypeOf<Plain<McpServer[]>>().toExtend<z.input<typeof mcpServerList>>();
  expectTypeOf<Plain<ModelsResponse>>().toExtend<z.input<typeof modelList>>();
});

test('a field that a schema names is one that the official package names', () => {
  expectTypeOf<Named<typeof assistant>>().toExtend<keyof InferenceEmbedding>();
  // The form of before May 2026 is no longer in the package (contract section 10).
  expectTypeOf<Exclude<Named<typeof canaryDeploy>, 'versions'>>().toExtend<keyof CanaryDeployResponse>();
  expectTypeOf<Named<typeof scheduledEvent>>().toExtend<keyof ScheduledPhoneCallEventResponse | keyof ScheduledSMSEventResponse>();
  expectTypeOf<Named<typeof assistantTest>>().toExtend<keyof AssistantTest>();
  expectTypeOf<Named<typeof testRun>>().toExtend<keyof TestRunResponse>();
  expectTypeOf<Named<typeof message>>().toExtend<keyof MessageListResponse>();
  expectTypeOf<Named<typeof integration>>().toExtend<keyof Integration>();
  expectTypeOf<Named<typeof mcpServer>>().toExtend<keyof McpServer>();
  expectTypeOf<Named<typeof model>>().toExtend<keyof ModelsResponse['data'][number]>();
});

test('closed sets are the same on both sides', () => {
  expectTypeOf<TestStatus>().toEqualTypeOf<RunStatus>();
  expectTypeOf<Clause['operator']>().toEqualTypeOf<Operator>();
});
