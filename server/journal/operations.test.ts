import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '#wire/journal.ts';
import { nameWrite } from './operations.ts';

/** Every write of the API as it goes up, and what the journal calls it. */
const WRITES: readonly (readonly [string, string, string | null, string | null])[] = [
  ['POST /ai/assistants', 'createAssistant', null, null],
  ['POST /ai/assistants/import', 'importAssistants', null, null],
  ['POST /ai/assistants/a%2F1', 'updateAssistant', 'a/1', 'a/1'],
  ['DELETE /ai/assistants/a', 'deleteAssistant', 'a', 'a'],
  ['POST /ai/assistants/a/clone', 'cloneAssistant', 'a', 'a'],
  ['POST /ai/assistants/a/chat', 'chatWithAssistant', 'a', null],
  ['POST /ai/assistants/a/chat/sms', 'sendAssistantSms', 'a', null],
  ['POST /ai/assistants/a/instructions/enhance', 'enhanceInstructions', 'a', null],
  ['POST /ai/assistants/a/scheduled_events', 'createScheduledEvent', 'a', null],
  ['DELETE /ai/assistants/a/scheduled_events/e', 'deleteScheduledEvent', 'a', 'e'],
  ['POST /ai/assistants/a/versions/v', 'updateVersion', 'a', 'v'],
  ['DELETE /ai/assistants/a/versions/v', 'deleteVersion', 'a', 'v'],
  ['POST /ai/assistants/a/versions/v/promote', 'promoteVersion', 'a', 'v'],
  ['POST /ai/assistants/a/canary-deploys', 'createCanaryDeploy', 'a', 'a'],
  ['PUT /ai/assistants/a/canary-deploys', 'updateCanaryDeploy', 'a', 'a'],
  ['DELETE /ai/assistants/a/canary-deploys', 'deleteCanaryDeploy', 'a', 'a'],
  ['POST /ai/assistants/a/tags', 'addTag', 'a', 'a'],
  ['DELETE /ai/assistants/a/tags/t', 'removeTag', 'a', 'a'],
  ['PUT /ai/assistants/a/tools/t', 'attachTool', 'a', 't'],
  ['DELETE /ai/assistants/a/tools/t', 'detachTool', 'a', 't'],
  ['POST /ai/assistants/a/tools/t/test', 'testAssistantTool', 'a', 't'],
  ['POST /ai/assistants/tests', 'createTest', null, null],
  ['PUT /ai/assistants/tests/t', 'updateTest', null, 't'],
  ['DELETE /ai/assistants/tests/t', 'deleteTest', null, 't'],
  ['POST /ai/assistants/tests/t/runs', 'triggerTestRun', null, 't'],
  ['POST /ai/assistants/tests/test-suites/nightly%2Feu/runs', 'triggerSuiteRun', null, 'nightly/eu'],
  ['POST /ai/tools', 'createTool', null, null],
  ['PATCH /ai/tools/t', 'updateTool', null, 't'],
  ['DELETE /ai/tools/t', 'deleteTool', null, 't'],
  ['POST /ai/mcp_servers', 'createMcpServer', null, null],
  ['PUT /ai/mcp_servers/m', 'updateMcpServer', null, 'm'],
  ['DELETE /ai/mcp_servers/m', 'deleteMcpServer', null, 'm'],
  ['DELETE /ai/integrations/connections/c', 'deleteConnection', null, 'c'],
  ['POST /ai/conversations', 'createConversation', null, null],
  ['POST /integration_secrets', 'createIntegrationSecret', null, null],
  ['DELETE /integration_secrets/s', 'deleteIntegrationSecret', null, 's'],
  ['POST /ai/newer/things', 'other', null, null],
];

describe('a write is called what the API calls it', () => {
  it.each(WRITES)('%s is %s', (write, operation, assistantId, objectId) => {
    const [method = '', path = ''] = write.split(' ');
    expect(nameWrite(method, path)).toMatchObject({ operation, assistantId, objectId });
  });

  it('and every name is one of a write', () => {
    expect(WRITES.map(([, operation]) => operation).toSorted()).toEqual([...OPERATIONS].toSorted());
  });
});
