import { LANGUAGE_BOOSTS } from '../voice-request.ts';
import { fieldsOf, type Condition, type Field } from './field.ts';

const VOICE = ['voice_settings', 'voice'];
const elevenLabs = { path: VOICE, starts: ['elevenlabs.'] } satisfies Condition;
// Only voices of these two makers can be sped up; for Soniox 0.7 to 1.3 is advised.
const paced = { path: VOICE, starts: ['telnyx.natural', 'soniox.'] } satisfies Condition;
const ultra = { path: VOICE, starts: ['telnyx.ultra.'] } satisfies Condition;
const miniMax = { path: VOICE, starts: ['minimax.'] } satisfies Condition;
const audio = (...is: readonly string[]) => ({ path: ['voice_settings', 'background_audio', 'type'], is }) satisfies Condition;

/** How the assistant sounds and when it gives way. */
export const VOICE_FIELDS: readonly Field[] = [
  ...fieldsOf(
    'voice',
    ['voice_settings'],
    [
      [['voice'], 'text', 'voice', { required: true }],
      [['voice_speed'], 'number', 'voiceSpeed', { advised: [0.25, 2], step: 0.05, default: 1, when: paced }],
      [['api_key_ref'], 'secret', 'voiceKey', { when: elevenLabs }],
      [['temperature'], 'number', 'voiceTemperature', { step: 0.05, default: 0.5, when: elevenLabs }],
      [['similarity_boost'], 'number', 'voiceSimilarity', { step: 0.05, default: 0.75, when: elevenLabs }],
      [['style'], 'number', 'voiceStyle', { step: 0.05, default: 0, when: elevenLabs }],
      [['speed'], 'number', 'voicePace', { step: 0.05, default: 1, when: elevenLabs }],
      [['use_speaker_boost'], 'boolean', 'voiceBoost', { default: true, when: elevenLabs }],
      [['expressive_mode'], 'boolean', 'voiceExpressive', { default: false, when: ultra }],
      [['language_boost'], 'choice', 'voiceLanguage', { choices: LANGUAGE_BOOSTS, nullable: true, default: null, when: miniMax }],
      [['background_audio', 'type'], 'choice', 'audioType', { required: true, choices: ['predefined_media', 'media_url', 'media_name'] }],
      [['background_audio', 'value'], 'text', 'audioValue', { required: true, when: audio('predefined_media', 'media_url', 'media_name') }],
      [['background_audio', 'volume'], 'number', 'audioVolume', { least: 0.1, most: 1, step: 0.1, default: 1, when: audio('predefined_media') }],
    ],
  ),
  ...fieldsOf(
    'interruption',
    ['interruption_settings'],
    [
      [['enable'], 'boolean', 'interruptible', { default: true }],
      [['disable_greeting_interruption'], 'boolean', 'greetingGuard'],
      [['interrupt_prediction_threshold'], 'number', 'interruptThreshold', { least: 0, most: 1, step: 0.05, nullable: true }],
      [['start_speaking_plan', 'wait_seconds'], 'number', 'waitSeconds', { least: 0, step: 0.1, default: 0.4, unit: 'second' }],
    ],
  ),
  ...fieldsOf(
    'interruption',
    ['interruption_settings', 'start_speaking_plan', 'transcription_endpointing_plan'],
    [
      [['on_punctuation_seconds'], 'number', 'onPunctuation', { step: 0.1, default: 0.1, unit: 'second' }],
      [['on_no_punctuation_seconds'], 'number', 'onNoPunctuation', { step: 0.1, default: 1.5, unit: 'second' }],
      [['on_number_seconds'], 'number', 'onNumber', { step: 0.1, default: 0.5, unit: 'second' }],
    ],
  ),
];
