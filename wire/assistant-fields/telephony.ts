import { fieldsOf, type Condition, type Field } from './field.ts';

const noise = (engine: string) => ({ path: ['telephony_settings', 'noise_suppression'], is: [engine] }) satisfies Condition;
const VOICEMAIL = ['voicemail_detection', 'on_voicemail_detected'];
const leaves = { path: ['telephony_settings', ...VOICEMAIL, 'action'], is: ['leave_message_and_stop_assistant'] } satisfies Condition;
const message = (type: string) => ({ path: ['telephony_settings', ...VOICEMAIL, 'voicemail_message', 'type'], is: [type] }) satisfies Condition;

/** Calls, texts, and what is kept of them. */
export const TELEPHONY_FIELDS: readonly Field[] = [
  ...fieldsOf(
    'telephony',
    ['telephony_settings'],
    [
      [['default_texml_app_id'], 'text', 'texmlApp'],
      [['supports_unauthenticated_web_calls'], 'boolean', 'webCalls'],
      [['noise_suppression'], 'choice', 'noise', { choices: ['krisp', 'deepfilternet', 'disabled', 'aicoustics'] }],
      [['noise_suppression_config', 'attenuation_limit'], 'integer', 'noiseLimit', { least: 0, most: 100, default: 100, when: noise('deepfilternet') }],
      [['noise_suppression_config', 'mode'], 'choice', 'noiseMode', { choices: ['advanced'], when: noise('deepfilternet') }],
      [['noise_suppression_config', 'family'], 'choice', 'noiseFamily', { choices: ['quail'], when: noise('aicoustics') }],
      [['noise_suppression_config', 'size'], 'choice', 'noiseSize', { choices: ['vf', 'vf_2_0_l'], when: noise('aicoustics') }],
      [['noise_suppression_config', 'enhancement_level'], 'number', 'noiseLevel', { least: 0, most: 1, step: 0.05, when: noise('aicoustics') }],
      [['time_limit_secs'], 'integer', 'timeLimit', { least: 30, most: 14_400, default: 1800, unit: 'second' }],
      [['user_idle_timeout_secs'], 'integer', 'idleTimeout', { least: 10, most: 14_400, unit: 'second' }],
      [['user_idle_reply_secs'], 'integer', 'idleReply', { least: 0, default: 10, unit: 'second' }],
      [['recording_settings', 'enabled'], 'boolean', 'recording', { default: true }],
      [['recording_settings', 'channels'], 'choice', 'recordingChannels', { choices: ['single', 'dual'], default: 'dual' }],
      [['recording_settings', 'format'], 'choice', 'recordingFormat', { choices: ['wav', 'mp3'], default: 'mp3' }],
      [['recording_settings', 'stop_on_conversation_end'], 'boolean', 'recordingStop', { default: false }],
      [[...VOICEMAIL, 'action'], 'choice', 'voicemailAction', { choices: ['stop_assistant', 'leave_message_and_stop_assistant', 'continue_assistant'] }],
      [[...VOICEMAIL, 'voicemail_message', 'type'], 'choice', 'voicemailType', { choices: ['prompt', 'message'], when: leaves }],
      [[...VOICEMAIL, 'voicemail_message', 'prompt'], 'long-text', 'voicemailPrompt', { when: message('prompt') }],
      [[...VOICEMAIL, 'voicemail_message', 'message'], 'long-text', 'voicemailMessage', { when: message('message') }],
      [['disable_dtmf'], 'boolean', 'noDtmf'],
      [['fallback_destination'], 'text', 'fallbackDestination'],
      [['send_message_history_updates'], 'boolean', 'historyUpdates'],
    ],
  ),
  ...fieldsOf(
    'messaging',
    ['messaging_settings'],
    [
      [['default_messaging_profile_id'], 'text', 'messagingProfile'],
      [['delivery_status_webhook_url'], 'url', 'deliveryWebhook'],
      [['conversation_inactivity_minutes'], 'integer', 'inactivity', { least: 1, most: 10_000_000, unit: 'minute' }],
    ],
  ),
  ...fieldsOf(
    'privacy',
    ['privacy_settings'],
    [
      [['data_retention'], 'boolean', 'retention'],
      [['in_transit_data_locality'], 'boolean', 'locality'],
    ],
  ),
  ...fieldsOf('insights', ['insight_settings'], [[['insight_group_id'], 'text', 'insightGroup']]),
  ...fieldsOf('postConversation', ['post_conversation_settings'], [[['enabled'], 'boolean', 'afterwards', { default: false }]]),
];
