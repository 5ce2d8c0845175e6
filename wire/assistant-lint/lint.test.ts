import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { anyAssistant } from '../assistant-fields/arbitrary.ts';
import { MODEL_SPEAKS_FIRST } from '../greeting.ts';
import { LINT_RULES, lintAssistant } from './lint.ts';
import type { Known } from './rule.ts';

const GOOD = { id: 'a1', name: 'A', instructions: 'Be kind.', model: 'm', greeting: 'Hi', voice_settings: { voice: 'Telnyx.Ultra.x' } };
const KNOWN: Known = {
  mcpServers: new Set(['m1']),
  integrations: new Map([
    ['i1', true],
    ['i2', false],
  ]),
  tools: new Set(['s1']),
  assistants: new Set(['a1', 'a2']),
  secrets: new Set(['key']),
};

const places = (extra: JsonObject, known: Known = {}) => lintAssistant({ ...GOOD, ...extra }, known).map(({ rule, path }) => `${rule} ${path.join('.')}`);
const webhook = (settings: JsonObject, beside: JsonObject = {}) => ({
  type: 'webhook',
  ...beside,
  webhook: { name: 'w', description: '', url: 'https://a.test', ...settings },
});

test('an assistant without faults has nothing said about it', () => {
  expect(places({})).toEqual([]);
});

test.each<[string, JsonObject, string[]]>([
  ['no voice', { voice_settings: undefined }, ['voice-missing voice_settings.voice']],
  ['no voice, texts only', { voice_settings: undefined, enabled_features: ['messaging'] }, []],
  ['a voice without the key of its maker', { voice_settings: { voice: 'ElevenLabs.v3.x' } }, ['voice-key-missing voice_settings.api_key_ref']],
  ['a voice that races', { voice_settings: { voice: 'x', voice_speed: 3 } }, ['outside-advice voice_settings.voice_speed']],
  ['no model', { model: '' }, ['model-missing model']],
  ['a model of its own', { model: undefined, external_llm: { model: 'x', base_url: 'y' } }, []],
  ['two models', { external_llm: { model: 'x', base_url: 'y' } }, ['model-twice model']],
  ['no greeting', { greeting: '' }, ['greeting-waits greeting']],
  ['a mistyped mark', { greeting: '<assistant-speaks-first>' }, ['greeting-typo greeting']],
  ['the right mark', { greeting: MODEL_SPEAKS_FIRST }, []],
  [
    'thresholds',
    { transcription: { settings: { eager_eot_threshold: 0.9, eot_threshold: 0.5 } } },
    ['eager-above-eot transcription.settings.eager_eot_threshold'],
  ],
  ['silences', { transcription: { settings: { min_turn_silence: 900, max_turn_silence: 800 } } }, ['silence-order transcription.settings.min_turn_silence']],
  [
    'insights',
    { privacy_settings: { data_retention: false }, insight_settings: { insight_group_id: 'g' } },
    ['insights-without-data privacy_settings.data_retention'],
  ],
  [
    'voicemail',
    {
      telephony_settings: {
        voicemail_detection: { on_voicemail_detected: { action: 'leave_message_and_stop_assistant', voicemail_message: { type: 'message' } } },
      },
    },
    ['voicemail-empty telephony_settings.voicemail_detection.on_voicemail_detected.voicemail_message.message'],
  ],
  ['a widget', { widget_settings: { theme: 'dark' } }, ['widget-without-web-calls telephony_settings.supports_unauthenticated_web_calls']],
  ['a widget that works', { widget_settings: { theme: 'dark' }, telephony_settings: { supports_unauthenticated_web_calls: true } }, []],
  ['an unset variable', { greeting: 'Hi {{name}}' }, ['variable-unset greeting']],
  ['an unset variable beside a webhook', { greeting: 'Hi {{name}}', dynamic_variables_webhook_url: 'https://a.test' }, ['variable-from-webhook greeting']],
  ['a variable that is none of Telnyx', { greeting: '{{telnyx_time}} {{telnyx_current_time}}' }, ['variable-reserved greeting']],
  [
    'a default for a variable of Telnyx',
    { dynamic_variables: { telnyx_current_time: 'x' } },
    ['variable-reserved-default dynamic_variables.telnyx_current_time'],
  ],
  ['an unused default', { dynamic_variables: { plan: 'x' } }, ['variable-unused dynamic_variables.plan']],
  ['single braces', { instructions: 'Say {name} and {name}, never {"a": 1}.' }, ['single-braces instructions']],
  ['a pay tool', { tools: [{ type: 'pay', pay: { connector_name: 'c' } }] }, ['pay-with-dtmf telephony_settings.disable_dtmf']],
  [
    'a pay tool on a node',
    { conversation_flow: { start_node_id: 'n', nodes: [{ id: 'n', instructions: '', tools: [[{ type: 'pay' }]] }] } },
    ['pay-with-dtmf telephony_settings.disable_dtmf'],
  ],
  [
    'a single tool twice',
    {
      tools: [
        { type: 'hangup', hangup: {} },
        { type: 'hangup', shared: true, hangup: {} },
      ],
    },
    ['tool-twice tools.1'],
  ],
  ['one name for two tools', { tools: [webhook({}), webhook({})] }, ['tool-name-twice tools.1']],
  ['a path parameter', { tools: [webhook({ url: 'https://a.test/{id}/{{telnyx_agent_target}}' })] }, ['path-parameter-missing tools.0.webhook.url']],
  [
    'a path parameter without a place',
    { tools: [webhook({ path_parameters: { properties: { id: {} } } })] },
    ['path-parameter-unused tools.0.webhook.path_parameters.properties.id'],
  ],
  ['a timeout inside', { tools: [webhook({ timeout_ms: 900 })] }, ['timeout-inside tools.0.webhook.timeout_ms']],
  ['a timeout out of bounds', { tools: [webhook({}, { timeout_ms: 400 })] }, ['timeout-range tools.0.timeout_ms']],
  [
    'an asynchronous timeout out of bounds',
    { tools: [webhook({ async: true, async_timeout_ms: 15_001 })] },
    ['timeout-range tools.0.webhook.async_timeout_ms'],
  ],
  ['a timeout of the other kind', { tools: [webhook({ async_timeout_ms: 900 })] }, ['timeout-no-effect tools.0.webhook.async_timeout_ms']],
  ['a timeout that nobody waits for', { tools: [webhook({ async: true }, { timeout_ms: 900 })] }, ['timeout-no-effect tools.0.timeout_ms']],
  [
    'a flow',
    { conversation_flow: { start_node_id: 'n', nodes: [{ id: 'n' }, { id: 'm' }, { id: 'n' }] } },
    ['flow-fault conversation_flow.nodes.2.id', 'flow-unreached conversation_flow.nodes.1'],
  ],
  [
    'allow-lists',
    { mcp_servers: [{ id: 'm1' }, { id: 'm2', allowed_tools: [] }], integrations: [{ integration_id: 'i1' }] },
    ['allow-all mcp_servers.1.allowed_tools', 'allow-all integrations.0.allowed_list'],
  ],
  ['itself', { tools: [{ type: 'handoff', handoff: { ai_assistants: [{ id: 'a1', name: 'A' }] } }] }, ['assistant-itself tools.0.handoff.ai_assistants.0.id']],
])('%s', (_, extra, expected) => {
  expect(places(extra)).toEqual(expected);
});

test('what does not exist is pointed at, once it is known what does', () => {
  const extra = {
    mcp_servers: [{ id: 'm1' }, { id: 'm9' }],
    integrations: [
      { integration_id: 'i2', allowed_list: ['x'] },
      { integration_id: 'i9', allowed_list: ['x'] },
    ],
    tools: [
      { type: 'function', shared: true, id: 's9', function: { name: 'f' } },
      {
        type: 'handoff',
        handoff: {
          ai_assistants: [
            { id: 'a2', name: 'B' },
            { id: 'a9', name: 'C' },
          ],
        },
      },
    ],
    tool_ids: ['s1', 's8'],
    llm_api_key_ref: 'gone',
    conversation_flow: {
      start_node_id: 'n',
      nodes: [
        { id: 'n', shared_tool_ids: ['s7'] },
        { id: 't', type: 'tool', shared_tool_id: 's6' },
      ],
      edges: [
        { id: '1', start_node_id: 'n', condition: { type: 'llm' }, target: { type: 'assistant', assistant_id: 'a8' } },
        { id: '2', start_node_id: 'n', condition: { type: 'llm' }, target: { type: 'node', node_id: 't' } },
      ],
    },
  };
  expect(places(extra)).toEqual([]);
  expect(places(extra, KNOWN).toSorted()).toEqual([
    'assistant-unknown conversation_flow.edges.0.target.assistant_id',
    'assistant-unknown tools.1.handoff.ai_assistants.1.id',
    'integration-disconnected integrations.0.integration_id',
    'integration-unknown integrations.1.integration_id',
    'mcp-unknown mcp_servers.1.id',
    'secret-unknown llm_api_key_ref',
    'tool-unknown conversation_flow.nodes.0.shared_tool_ids.0',
    'tool-unknown conversation_flow.nodes.1.shared_tool_id',
    'tool-unknown tool_ids.1',
    'tool-unknown tools.0',
  ]);
});

test('a quick fix removes what it fixes, and every text is complete', () => {
  const worst = {
    ...GOOD,
    greeting: '<assistant-speaks-first>',
    instructions: 'Say {name} and {{unset}} and {{telnyx_x}}',
    widget_settings: { theme: 'dark' },
    privacy_settings: { data_retention: false },
    insight_settings: { insight_group_id: 'g' },
    dynamic_variables: { spare: 1, telnyx_y: 2, name: 'N' },
    tools: [webhook({ url: 'https://a.test/{id}', timeout_ms: 900 }), { type: 'pay', pay: { connector_name: 'c' } }],
    mcp_servers: [{ id: 'gone' }],
  };
  const fixable = lintAssistant(worst, KNOWN).filter((finding) => finding.fix !== undefined);
  expect(new Set(fixable.map((finding) => finding.rule)).size).toBe(11);
  for (const { fix, rule, path, say } of fixable) {
    const left = lintAssistant(fix?.apply(worst) ?? worst, KNOWN);
    expect(left.filter((other) => other.rule === rule && other.say() === say()).map((other) => other.path)).not.toContainEqual(path);
    expect(`${say()} ${fix?.label()}`).not.toMatch(/lint\./);
  }
  expect(
    lintAssistant(worst, KNOWN)
      .map(({ severity }) => severity)
      .filter((severity, at, all) => all[at - 1] !== severity),
  ).toEqual(['error', 'warning', 'hint']);
});

test('a quick fix works on what was typed since the check', () => {
  const checked = { ...GOOD, greeting: 'Hello {name}', tools: [webhook({ url: 'https://a.test', timeout_ms: 900 })] };
  const fixes = lintAssistant(checked, KNOWN).flatMap(({ fix, rule }) =>
    fix !== undefined && ['single-braces', 'timeout-inside'].includes(rule) ? [fix] : [],
  );
  expect(fixes).toHaveLength(2);
  const typed = { ...GOOD, greeting: 'Hello {name}, how are you?', tools: [webhook({ url: 'https://a.test', timeout_ms: 9000 })] };
  const fixed = fixes.reduce<JsonObject>((assistant, fix) => fix.apply(assistant), typed);
  expect(fixed['greeting']).toBe('Hello {{name}}, how are you?');
  expect(fixed['tools']).toMatchObject([{ timeout_ms: 9000 }]);
  const gone = { ...GOOD, greeting: null };
  expect(fixes.reduce<JsonObject>((assistant, fix) => fix.apply(assistant), gone)).toMatchObject({ greeting: null });
});

test('every rule has its own name, and no assistant makes one fail', () => {
  expect(new Set(LINT_RULES.map((rule) => rule.id)).size).toBe(LINT_RULES.length);
  fc.assert(
    fc.property(anyAssistant, (assistant) => {
      for (const finding of lintAssistant(assistant, KNOWN)) expect(finding.say()).not.toBe('');
    }),
    { numRuns: 200 },
  );
});
