import { fieldsOf, type Field } from './field.ts';

const link = { nullable: true } as const;

/** What the assistant is connected with, and how it looks on a website. */
export const CONNECTED_FIELDS: readonly Field[] = [
  ...fieldsOf(
    'variables',
    [],
    [
      [['dynamic_variables'], 'pairs', 'variables'],
      [['dynamic_variables_webhook_url'], 'url', 'variablesWebhook'],
      [['dynamic_variables_webhook_timeout_ms'], 'integer', 'variablesTimeout', { least: 1, most: 10_000, default: 1500, unit: 'millisecond' }],
    ],
  ),
  ...fieldsOf(
    'mcp',
    ['mcp_servers', '*'],
    [
      [['id'], 'text', 'mcpServer', { required: true }],
      [['allowed_tools'], 'texts', 'mcpTools'],
    ],
  ),
  ...fieldsOf(
    'integrations',
    ['integrations', '*'],
    [
      [['integration_id'], 'text', 'integration', { required: true }],
      [['allowed_list'], 'texts', 'integrationTools'],
    ],
  ),
  ...fieldsOf(
    'a2a',
    ['a2a_agents', '*'],
    [
      [['name'], 'text', 'a2aName', { required: true }],
      [['url'], 'url', 'a2aUrl', { required: true }],
      [['headers'], 'pairs', 'a2aHeaders'],
      [['messages'], 'json', 'a2aMessages'],
      [['async'], 'boolean', 'a2aAsync'],
      [['timeout_ms'], 'number', 'a2aTimeout', { unit: 'millisecond' }],
      [['poll_interval_ms'], 'number', 'a2aPoll', { unit: 'millisecond' }],
    ],
  ),
  ...fieldsOf(
    'widget',
    ['widget_settings'],
    [
      [['theme'], 'choice', 'widgetTheme', { choices: ['light', 'dark'] }],
      [['position'], 'choice', 'widgetPosition', { choices: ['fixed', 'static'] }],
      [['default_state'], 'choice', 'widgetState', { choices: ['expanded', 'collapsed'] }],
      [['audio_visualizer_config', 'color'], 'choice', 'widgetColor', { choices: ['verdant', 'twilight', 'bloom', 'mystic', 'flare', 'glacier'] }],
      [['audio_visualizer_config', 'preset'], 'text', 'widgetPreset'],
      [['start_call_text'], 'text', 'widgetStart'],
      [['agent_thinking_text'], 'text', 'widgetThinking'],
      [['speak_to_interrupt_text'], 'text', 'widgetInterrupt'],
      [['logo_icon_url'], 'url', 'widgetLogo', link],
      [['view_history_url'], 'url', 'widgetHistory', link],
      [['give_feedback_url'], 'url', 'widgetFeedback', link],
      [['report_issue_url'], 'url', 'widgetReport', link],
    ],
  ),
  ...fieldsOf(
    'observability',
    ['observability_settings'],
    [
      [['status'], 'choice', 'langfuse', { choices: ['enabled', 'disabled'], default: 'disabled' }],
      [['host'], 'url', 'langfuseHost'],
      [['public_key_ref'], 'secret', 'langfusePublic'],
      [['secret_key_ref'], 'secret', 'langfuseSecret'],
      [['prompt_name'], 'text', 'langfusePrompt'],
      [['prompt_label'], 'text', 'langfuseLabel'],
      [['prompt_version'], 'integer', 'langfuseVersion', { least: 1 }],
      [['prompt_sync'], 'choice', 'langfuseSync', { choices: ['enabled', 'disabled'], default: 'disabled' }],
    ],
  ),
];
