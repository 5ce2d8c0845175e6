import { SPEECH_MODELS } from '../transcription-request.ts';
import { fieldsOf, type Condition, type Field } from './field.ts';

const model = (...starts: readonly string[]) => ({ path: ['transcription', 'model'], starts }) satisfies Condition;
const flux = model('deepgram/flux');
const assemblyAi = model('assemblyai/');
const azure = model('azure/');
const endpoint = { path: ['transcription', 'settings', 'enable_endpoint_detection'], is: [true] } satisfies Condition;
const soniox = model('soniox/');

/** How the assistant listens. Most settings belong to the models of one maker. */
export const TRANSCRIPTION_FIELDS: readonly Field[] = [
  ...fieldsOf(
    'transcription',
    ['transcription'],
    [
      [['model'], 'choice', 'sttModel', { choices: SPEECH_MODELS }],
      [['language'], 'text', 'sttLanguage'],
      [['region'], 'text', 'sttRegion', { when: azure }],
      [['api_key_ref'], 'secret', 'sttKey', { when: azure }],
    ],
  ),
  ...fieldsOf(
    'transcription',
    ['transcription', 'settings'],
    [
      [['eot_threshold'], 'number', 'sttEot', { least: 0.5, most: 0.9, step: 0.05, default: 0.8, when: flux }],
      [['eot_timeout_ms'], 'integer', 'sttEotTimeout', { least: 500, most: 10_000, step: 100, default: 5000, unit: 'millisecond', when: flux }],
      [['eager_eot_threshold'], 'number', 'sttEager', { least: 0.3, most: 0.9, step: 0.05, default: 0.8, when: flux }],
      [['keyterm'], 'text', 'sttKeyterm', { when: model('deepgram/flux', 'deepgram/nova-3') }],
      [['end_of_turn_confidence_threshold'], 'number', 'sttConfidence', { least: 0, most: 1, step: 0.05, default: 0.4, when: assemblyAi }],
      [['min_turn_silence'], 'integer', 'sttMinSilence', { least: 100, most: 5000, step: 10, default: 400, unit: 'millisecond', when: assemblyAi }],
      [['max_turn_silence'], 'integer', 'sttMaxSilence', { least: 100, most: 5000, step: 10, default: 1280, unit: 'millisecond', when: assemblyAi }],
      [['enable_endpoint_detection'], 'boolean', 'sttEndpoint', { default: false, when: soniox }],
      [['max_endpoint_delay_ms'], 'integer', 'sttEndpointDelay', { least: 500, most: 3000, step: 100, unit: 'millisecond', when: endpoint }],
      [['interim_results'], 'boolean', 'sttInterim', { default: false, when: soniox }],
      [['context'], 'text', 'sttContext', { when: soniox }],
      [['language_hints'], 'texts', 'sttHints', { when: soniox }],
      [['smart_format'], 'boolean', 'sttFormat'],
      [['numerals'], 'boolean', 'sttNumerals'],
    ],
  ),
];
