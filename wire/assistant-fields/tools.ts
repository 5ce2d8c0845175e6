import type { ToolType } from '../tool-request.ts';
import { fieldsOf, type Field, type Traits } from './field.ts';

const REQUIRED = { required: true } as const;

/** The API's own default, said only where it is documented. */
const millis = (least: number, most: number): Traits => ({ least, most, unit: 'millisecond' });

const of = (type: ToolType, rows: Parameters<typeof fieldsOf>[2]): Field[] => fieldsOf('tools', ['tools', '*', type], rows);

const DETECTION = ['voicemail_detection'];
const VOICEMAIL = [...DETECTION, 'on_voicemail_detected'];
const CONFIG = [...DETECTION, 'detection_config'];
const MODES: Traits = { choices: ['disabled', 'premium'] };

const TRANSFER: readonly Field[] = of('transfer', [
  [['from'], 'text', 'toolFrom', REQUIRED],
  [['description'], 'long-text', 'toolDescription'],
  [['diversion'], 'text', 'toolDiversion'],
  [['warm_transfer_instructions'], 'long-text', 'toolWarm'],
  [['warm_message_delay_ms'], 'integer', 'toolWarmDelay', { nullable: true, unit: 'millisecond' }],
  [['warm_transfer_acceptance', 'enabled'], 'boolean', 'toolAcceptance'],
  [['warm_transfer_acceptance', 'end_user_target_context_mode'], 'choice', 'toolAcceptanceContext', { choices: ['private', 'shared'] }],
  [[...DETECTION, 'detection_mode'], 'choice', 'toolDetection', MODES],
  [[...VOICEMAIL, 'action'], 'choice', 'toolVoicemail', { choices: ['stop_transfer', 'leave_message_and_stop_transfer'] }],
  [[...VOICEMAIL, 'voicemail_message', 'type'], 'choice', 'toolVoicemailKind', { choices: ['message', 'warm_transfer_instructions'] }],
  [[...VOICEMAIL, 'voicemail_message', 'message'], 'long-text', 'toolVoicemailText'],
  [[...CONFIG, 'total_analysis_time_millis'], 'integer', 'toolAmdTotal', millis(500, 60_000)],
  [[...CONFIG, 'initial_silence_millis'], 'integer', 'toolAmdInitial', millis(100, 500_000)],
  [[...CONFIG, 'after_greeting_silence_millis'], 'integer', 'toolAmdAfter', millis(100, 5000)],
  [[...CONFIG, 'between_words_silence_millis'], 'integer', 'toolAmdBetween', millis(10, 5000)],
  [[...CONFIG, 'greeting_duration_millis'], 'integer', 'toolAmdGreeting', millis(100, 10_000)],
  [[...CONFIG, 'greeting_silence_duration_millis'], 'integer', 'toolAmdGreetingSilence', millis(500, 50_000)],
  [[...CONFIG, 'greeting_total_analysis_time_millis'], 'integer', 'toolAmdGreetingTotal', millis(500, 300_000)],
  [[...CONFIG, 'maximum_number_of_words'], 'integer', 'toolAmdWords', { least: 1, most: 50 }],
  [[...CONFIG, 'maximum_word_length_millis'], 'integer', 'toolAmdLongest', millis(50, 5000)],
  [[...CONFIG, 'min_word_length_millis'], 'integer', 'toolAmdShortest', millis(1, 1000)],
  [[...CONFIG, 'silence_threshold'], 'integer', 'toolAmdThreshold', { least: 1, most: 1000 }],
]);

/** Every plain setting of a tool (contract section 5). Lists and schemas have editors of their own. */
export const TOOL_FIELDS: readonly Field[] = [
  ...of('webhook', [
    [['name'], 'text', 'toolName', REQUIRED],
    [['description'], 'long-text', 'toolPurpose', REQUIRED],
    [['method'], 'choice', 'toolMethod', { choices: ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'], default: 'POST' }],
    [['url'], 'url', 'toolUrl', REQUIRED],
    [['async'], 'boolean', 'toolAsync', { default: false }],
  ]),
  // The one inside `webhook` is stored but not applied.
  ...fieldsOf('tools', ['tools', '*'], [[['timeout_ms'], 'integer', 'toolTimeout', { ...millis(500, 10_000), default: 5000 }]]),
  ...of('webhook', [
    [['async_timeout_ms'], 'integer', 'toolAsyncTimeout', millis(1, 15_000)],
    [['preset_body_fields'], 'json', 'toolPresetBody'],
    [['preset_query_params'], 'json', 'toolPresetQuery'],
    [['messages'], 'json', 'toolMessages'],
  ]),
  ...(['client_side_tool', 'function'] as const).flatMap((type) =>
    of(type, [
      [['name'], 'text', 'toolName', REQUIRED],
      [['description'], 'long-text', 'toolPurpose', type === 'function' ? {} : REQUIRED],
    ]),
  ),
  ...of('retrieval', [
    [['bucket_ids'], 'texts', 'toolBuckets', REQUIRED],
    [['max_num_results'], 'integer', 'toolResults'],
  ]),
  ...of('handoff', [[['voice_mode'], 'choice', 'toolVoiceMode', { choices: ['unified', 'distinct'] }]]),
  ...of('hangup', [[['description'], 'long-text', 'toolDescription']]),
  ...of('skip_turn', [[['description'], 'long-text', 'toolDescription']]),
  ...TRANSFER,
  ...of('invite', [
    [['from'], 'text', 'toolFrom', REQUIRED],
    [[...DETECTION, 'detection_mode'], 'choice', 'toolDetection', MODES],
    [[...VOICEMAIL, 'action'], 'choice', 'toolVoicemail', { choices: ['stop_invite'] }],
  ]),
  ...of('send_message', [[['message_template'], 'long-text', 'toolTemplate', { nullable: true }]]),
  ...of('pay', [
    [['connector_name'], 'text', 'toolConnector', REQUIRED],
    [['currency'], 'text', 'toolCurrency', { default: 'USD' }],
    [['payment_method'], 'text', 'toolPayment', { default: 'credit-card' }],
    [['description'], 'long-text', 'toolDescription', { nullable: true }],
  ]),
  ...of('update_dynamic_variables', [
    [['name'], 'text', 'toolName', REQUIRED],
    [['description'], 'long-text', 'toolPurpose', REQUIRED],
  ]),
];

/** The plain settings of one type, in the order of its form. */
export function toolFields(type: ToolType): Field[] {
  return TOOL_FIELDS.filter(({ path }) => path[2] === type || (type === 'webhook' && path[2] === 'timeout_ms'));
}
