import type { Kind, Operation } from '#wire/journal.ts';

/** What is read just before a write. `self`: the object itself; `split`: main and its canary; `version`: what a run will meet. */
export type Reading = 'self' | 'assistant' | 'split' | 'version' | null;

export type Named = {
  readonly operation: Operation;
  readonly kind: Kind;
  readonly reading: Reading;
  readonly assistantId: string | null;
  readonly objectId: string | null;
};

/** `:a` is the assistant, `:o` the object; a literal stands before a parameter, as in the API (contract section 1). */
const TABLE: readonly (readonly [Operation, Kind, Reading, string])[] = [
  ['createAssistant', 'assistant', null, 'POST /ai/assistants'],
  ['importAssistants', 'assistant', null, 'POST /ai/assistants/import'],
  ['createTest', 'test', null, 'POST /ai/assistants/tests'],
  ['triggerSuiteRun', 'run', 'version', 'POST /ai/assistants/tests/test-suites/:o/runs'],
  ['triggerTestRun', 'run', 'version', 'POST /ai/assistants/tests/:o/runs'],
  ['updateTest', 'test', 'self', 'PUT /ai/assistants/tests/:o'],
  ['deleteTest', 'test', 'self', 'DELETE /ai/assistants/tests/:o'],
  ['updateAssistant', 'assistant', 'self', 'POST /ai/assistants/:a'],
  ['deleteAssistant', 'assistant', 'self', 'DELETE /ai/assistants/:a'],
  ['createCanaryDeploy', 'canary', 'self', 'POST /ai/assistants/:a/canary-deploys'],
  ['updateCanaryDeploy', 'canary', 'self', 'PUT /ai/assistants/:a/canary-deploys'],
  ['deleteCanaryDeploy', 'canary', 'self', 'DELETE /ai/assistants/:a/canary-deploys'],
  ['chatWithAssistant', 'chat', null, 'POST /ai/assistants/:a/chat'],
  ['sendAssistantSms', 'chat', null, 'POST /ai/assistants/:a/chat/sms'],
  ['cloneAssistant', 'assistant', null, 'POST /ai/assistants/:a/clone'],
  ['enhanceInstructions', 'other', null, 'POST /ai/assistants/:a/instructions/enhance'],
  ['createScheduledEvent', 'event', null, 'POST /ai/assistants/:a/scheduled_events'],
  ['deleteScheduledEvent', 'event', 'self', 'DELETE /ai/assistants/:a/scheduled_events/:o'],
  ['addTag', 'assistant', 'assistant', 'POST /ai/assistants/:a/tags'],
  ['removeTag', 'assistant', 'assistant', 'DELETE /ai/assistants/:a/tags/:o'],
  ['attachTool', 'tool', 'assistant', 'PUT /ai/assistants/:a/tools/:o'],
  ['detachTool', 'tool', 'assistant', 'DELETE /ai/assistants/:a/tools/:o'],
  ['testAssistantTool', 'tool', null, 'POST /ai/assistants/:a/tools/:o/test'],
  ['updateVersion', 'version', 'self', 'POST /ai/assistants/:a/versions/:o'],
  ['deleteVersion', 'version', 'self', 'DELETE /ai/assistants/:a/versions/:o'],
  ['promoteVersion', 'version', 'split', 'POST /ai/assistants/:a/versions/:o/promote'],
  ['deleteConnection', 'connection', 'self', 'DELETE /ai/integrations/connections/:o'],
  ['createMcpServer', 'mcp_server', null, 'POST /ai/mcp_servers'],
  ['updateMcpServer', 'mcp_server', 'self', 'PUT /ai/mcp_servers/:o'],
  ['deleteMcpServer', 'mcp_server', 'self', 'DELETE /ai/mcp_servers/:o'],
  ['createTool', 'tool', null, 'POST /ai/tools'],
  ['updateTool', 'tool', 'self', 'PATCH /ai/tools/:o'],
  ['deleteTool', 'tool', 'self', 'DELETE /ai/tools/:o'],
  ['createConversation', 'conversation', null, 'POST /ai/conversations'],
  ['createIntegrationSecret', 'secret', null, 'POST /integration_secrets'],
  ['deleteIntegrationSecret', 'secret', null, 'DELETE /integration_secrets/:o'],
];

const ROUTES = TABLE.map(([operation, kind, reading, route]) => {
  const [method = '', path = ''] = route.split(' ');
  return { operation, kind, reading, method, words: path.slice(1).split('/') };
});

/** Names a write by its method and path, the path spelt as it goes up. */
export function nameWrite(method: string, path: string): Named {
  const parts = path.slice(1).split('/');
  for (const route of ROUTES) {
    if (route.method !== method || route.words.length !== parts.length) continue;
    if (!route.words.every((word, at) => word.startsWith(':') || word === parts[at])) continue;
    const found = (mark: string) => {
      const at = route.words.indexOf(mark);
      return at === -1 ? null : decodeURIComponent(parts[at] ?? '');
    };
    const assistantId = found(':a');
    const own = route.kind === 'assistant' || route.kind === 'canary' ? assistantId : null;
    return { operation: route.operation, kind: route.kind, reading: route.reading, assistantId, objectId: own ?? found(':o') };
  }
  return { operation: 'other', kind: 'other', reading: null, assistantId: null, objectId: null };
}
