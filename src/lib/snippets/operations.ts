/** What an operation is called in the official packages. Ruby and Python write it with underscores. */
export type Operation = {
  /** From the client to the method, as the TypeScript package spells it. */
  readonly at: string;
  readonly name: string;
  /** The ids in the path by their names, in the order of the path. */
  readonly ids: readonly (readonly [name: string, value: string])[];
  /** Fields of the body that the packages know by name. */
  readonly fields: ReadonlySet<string>;
};

const ASSISTANT =
  'name instructions description model greeting llm_api_key_ref external_llm fallback_config enabled_features tags voice_settings interruption_settings transcription telephony_settings messaging_settings privacy_settings insight_settings post_conversation_settings dynamic_variables dynamic_variables_webhook_url dynamic_variables_webhook_timeout_ms widget_settings integrations mcp_servers observability_settings tools tool_ids conversation_flow';
const TEST = 'name destination instructions rubric description max_duration_seconds telnyx_conversation_channel test_suite';
const EVENT =
  'telnyx_conversation_channel telnyx_end_user_target telnyx_agent_target scheduled_at_fixed_datetime text conversation_metadata dynamic_variables max_retries_client_errors retry_interval_secs call_settings';
const MCP = 'name type url api_key_ref allowed_tools';

const ONE = '/ai/assistants/:assistant_id';
const VERSION = `${ONE}/versions/:version_id`;
const EVENTS = `${ONE}/scheduled_events`;
const TESTS = '/ai/assistants/tests';
const SUITE = `${TESTS}/test-suites/:suite_name/runs`;

/** Method and path, where the packages keep it, its name there, and what its body may hold. Literal paths come before ids. */
const TABLE: readonly (readonly [call: string, at: string, name: string, fields?: string])[] = [
  [`GET ${TESTS}`, 'ai.assistants.tests', 'list'],
  [`POST ${TESTS}`, 'ai.assistants.tests', 'create', TEST],
  [`GET ${TESTS}/test-suites`, 'ai.assistants.tests.testSuites', 'list'],
  [`GET ${SUITE}`, 'ai.assistants.tests.testSuites.runs', 'list'],
  [`POST ${SUITE}`, 'ai.assistants.tests.testSuites.runs', 'trigger', 'destination_version_id'],
  [`GET ${TESTS}/:test_id`, 'ai.assistants.tests', 'retrieve'],
  [`PUT ${TESTS}/:test_id`, 'ai.assistants.tests', 'update', TEST],
  [`DELETE ${TESTS}/:test_id`, 'ai.assistants.tests', 'delete'],
  [`GET ${TESTS}/:test_id/runs`, 'ai.assistants.tests.runs', 'list'],
  [`POST ${TESTS}/:test_id/runs`, 'ai.assistants.tests.runs', 'trigger', 'destination_version_id'],
  [`GET ${TESTS}/:test_id/runs/:run_id`, 'ai.assistants.tests.runs', 'retrieve'],
  ['GET /ai/assistants/tags', 'ai.assistants.tags', 'list'],
  ['POST /ai/assistants/import', 'ai.assistants', 'imports', 'provider api_key_ref import_ids'],
  ['GET /ai/assistants', 'ai.assistants', 'list'],
  ['POST /ai/assistants', 'ai.assistants', 'create', ASSISTANT],
  [`GET ${ONE}`, 'ai.assistants', 'retrieve'],
  [`POST ${ONE}`, 'ai.assistants', 'update', `${ASSISTANT} version_name promote_to_main`],
  [`DELETE ${ONE}`, 'ai.assistants', 'delete'],
  [`POST ${ONE}/chat`, 'ai.assistants', 'chat', 'content conversation_id name'],
  [`POST ${ONE}/chat/sms`, 'ai.assistants', 'sendSMS', 'from to text should_create_conversation conversation_metadata'],
  [`POST ${ONE}/clone`, 'ai.assistants', 'clone'],
  [`GET ${ONE}/texml`, 'ai.assistants', 'getTexml'],
  [`POST ${ONE}/tags`, 'ai.assistants.tags', 'add', 'tag'],
  [`DELETE ${ONE}/tags/:tag`, 'ai.assistants.tags', 'remove'],
  [`GET ${EVENTS}`, 'ai.assistants.scheduledEvents', 'list'],
  [`POST ${EVENTS}`, 'ai.assistants.scheduledEvents', 'create', EVENT],
  [`GET ${EVENTS}/:event_id`, 'ai.assistants.scheduledEvents', 'retrieve'],
  [`DELETE ${EVENTS}/:event_id`, 'ai.assistants.scheduledEvents', 'delete'],
  [`GET ${ONE}/versions`, 'ai.assistants.versions', 'list'],
  [`GET ${VERSION}`, 'ai.assistants.versions', 'retrieve'],
  [`POST ${VERSION}`, 'ai.assistants.versions', 'update', `${ASSISTANT} version_name`],
  [`DELETE ${VERSION}`, 'ai.assistants.versions', 'delete'],
  [`POST ${VERSION}/promote`, 'ai.assistants.versions', 'promote'],
  [`GET ${ONE}/canary-deploys`, 'ai.assistants.canaryDeploys', 'retrieve'],
  [`POST ${ONE}/canary-deploys`, 'ai.assistants.canaryDeploys', 'create', 'rules'],
  [`PUT ${ONE}/canary-deploys`, 'ai.assistants.canaryDeploys', 'update', 'rules'],
  [`DELETE ${ONE}/canary-deploys`, 'ai.assistants.canaryDeploys', 'delete'],
  [`POST ${ONE}/tools/:tool_id/test`, 'ai.assistants.tools', 'test', 'arguments dynamic_variables'],
  [`PUT ${ONE}/tools/:tool_id`, 'ai.assistants.tools', 'add'],
  [`DELETE ${ONE}/tools/:tool_id`, 'ai.assistants.tools', 'remove'],
  ['POST /ai/conversations', 'ai.conversations', 'create', 'name metadata'],
  ['GET /ai/conversations', 'ai.conversations', 'list'],
  ['GET /ai/conversations/:conversation_id', 'ai.conversations', 'retrieve'],
  ['GET /ai/conversations/:conversation_id/messages', 'ai.conversations.messages', 'list'],
  ['GET /ai/integrations', 'ai.integrations', 'list'],
  ['GET /ai/integrations/connections', 'ai.integrations.connections', 'list'],
  ['GET /ai/integrations/connections/:user_connection_id', 'ai.integrations.connections', 'retrieve'],
  ['DELETE /ai/integrations/connections/:user_connection_id', 'ai.integrations.connections', 'delete'],
  ['GET /ai/integrations/:integration_id', 'ai.integrations', 'retrieve'],
  ['GET /ai/mcp_servers', 'ai.mcpServers', 'list'],
  ['POST /ai/mcp_servers', 'ai.mcpServers', 'create', MCP],
  ['GET /ai/mcp_servers/:mcp_server_id', 'ai.mcpServers', 'retrieve'],
  ['PUT /ai/mcp_servers/:mcp_server_id', 'ai.mcpServers', 'update', MCP],
  ['DELETE /ai/mcp_servers/:mcp_server_id', 'ai.mcpServers', 'delete'],
];

/** The operation of a method and an encoded path; undefined when the packages have no method for it. */
export function operationOf(method: string, path: string): Operation | undefined {
  for (const [call, at, name, fields = ''] of TABLE) {
    const [wanted, pattern = ''] = call.split(' ');
    const ids = wanted === method ? idsIn(pattern, path) : undefined;
    if (ids !== undefined) return { at, name, ids, fields: new Set(fields.split(' ')) };
  }
  return undefined;
}

function idsIn(pattern: string, path: string): [string, string][] | undefined {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length || !wanted.every((part, at) => part.startsWith(':') || part === given[at])) return undefined;
  return wanted.flatMap((part, at): [string, string][] => (part.startsWith(':') ? [[part.slice(1), decodeURIComponent(given[at] ?? '')]] : []));
}

/** `sendSMS` as Ruby and Python write it. */
export function snake(name: string): string {
  return name.replace(/([a-z])([A-Z]+)/g, '$1_$2').toLowerCase();
}
