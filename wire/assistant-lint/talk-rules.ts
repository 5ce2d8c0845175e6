import { getAt } from '#lib/at-path.ts';
import { isObject, listOf, own, textOf } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { FIELDS } from '../assistant-fields/table.ts';
import { MODEL_SPEAKS_FIRST } from '../greeting.ts';
import { setting, type Found, type LintRule } from './rule.ts';

const VOICE = ['voice_settings', 'voice'];
const VOICEMAIL = ['telephony_settings', 'voicemail_detection', 'on_voicemail_detected'];
const WEB_CALLS = ['telephony_settings', 'supports_unauthenticated_web_calls'];
const RETENTION = ['privacy_settings', 'data_retention'];

/** What callers hear, and what keeps them from hearing it. */
export const TALK_RULES: readonly LintRule[] = [
  {
    id: 'voice-missing',
    severity: 'warning',
    check: (assistant) =>
      hasNone(getAt(assistant, VOICE)) && isCalled(own(assistant, 'enabled_features')) ? [{ path: VOICE, say: () => t('lint.voiceMissing') }] : [],
  },
  {
    id: 'voice-key-missing',
    severity: 'warning',
    check: (assistant) =>
      textOf(getAt(assistant, VOICE)).toLowerCase().startsWith('elevenlabs.') && hasNone(getAt(assistant, ['voice_settings', 'api_key_ref']))
        ? [{ path: ['voice_settings', 'api_key_ref'], say: () => t('lint.voiceKeyMissing') }]
        : [],
  },
  {
    id: 'outside-advice',
    severity: 'warning',
    check: (assistant) =>
      FIELDS.flatMap(({ path, advised }): Found[] => {
        const value = getAt(assistant, path);
        if (advised === undefined || typeof value !== 'number' || (value >= advised[0] && value <= advised[1])) return [];
        return [{ path, say: () => t('lint.outsideAdvice', { least: advised[0], most: advised[1] }) }];
      }),
  },
  {
    id: 'model-missing',
    severity: 'hint',
    check: (assistant) =>
      hasNone(own(assistant, 'model')) && !isObject(own(assistant, 'external_llm')) ? [{ path: ['model'], say: () => t('lint.modelMissing') }] : [],
  },
  {
    id: 'model-twice',
    severity: 'hint',
    check: (assistant) =>
      !hasNone(own(assistant, 'model')) && isObject(own(assistant, 'external_llm')) ? [{ path: ['model'], say: () => t('lint.modelTwice') }] : [],
  },
  {
    id: 'greeting-waits',
    severity: 'hint',
    check: (assistant) => (hasNone(own(assistant, 'greeting')) ? [{ path: ['greeting'], say: () => t('lint.greetingWaits') }] : []),
  },
  {
    id: 'greeting-typo',
    severity: 'warning',
    check: (assistant) => {
      const greeting = textOf(own(assistant, 'greeting')).trim();
      if (!/^<?\s*assistant[-_ ]speaks[-_ ]first/i.test(greeting) || own(assistant, 'greeting') === MODEL_SPEAKS_FIRST) return [];
      return [{ path: ['greeting'], say: () => t('lint.greetingTypo'), fix: setting(() => t('lint.greetingTypoFix'), ['greeting'], MODEL_SPEAKS_FIRST) }];
    },
  },
  {
    id: 'eager-above-eot',
    severity: 'warning',
    check: (assistant) => {
      const [eager, eot] = ['eager_eot_threshold', 'eot_threshold'].map((key) => getAt(assistant, ['transcription', 'settings', key]));
      return typeof eager === 'number' && typeof eot === 'number' && eager > eot
        ? [{ path: ['transcription', 'settings', 'eager_eot_threshold'], say: () => t('lint.eagerAboveEot') }]
        : [];
    },
  },
  {
    id: 'silence-order',
    severity: 'warning',
    check: (assistant) => {
      const [least, most] = ['min_turn_silence', 'max_turn_silence'].map((key) => getAt(assistant, ['transcription', 'settings', key]));
      return typeof least === 'number' && typeof most === 'number' && least > most
        ? [{ path: ['transcription', 'settings', 'min_turn_silence'], say: () => t('lint.silenceOrder') }]
        : [];
    },
  },
  {
    id: 'insights-without-data',
    severity: 'warning',
    check: (assistant) =>
      getAt(assistant, RETENTION) === false && !hasNone(getAt(assistant, ['insight_settings', 'insight_group_id']))
        ? [{ path: RETENTION, say: () => t('lint.insightsWithoutData'), fix: setting(() => t('lint.insightsWithoutDataFix'), RETENTION, true) }]
        : [],
  },
  {
    id: 'voicemail-empty',
    severity: 'warning',
    check: (assistant) => {
      if (getAt(assistant, [...VOICEMAIL, 'action']) !== 'leave_message_and_stop_assistant') return [];
      const kind = getAt(assistant, [...VOICEMAIL, 'voicemail_message', 'type']) === 'message' ? 'message' : 'prompt';
      const path = [...VOICEMAIL, 'voicemail_message', kind];
      return hasNone(getAt(assistant, path)) ? [{ path, say: () => t('lint.voicemailEmpty') }] : [];
    },
  },
  {
    id: 'widget-without-web-calls',
    severity: 'warning',
    check: (assistant) => {
      const widget = own(assistant, 'widget_settings');
      const isSet = isObject(widget) && Object.values(widget).some((value) => !hasNone(value));
      return isSet && getAt(assistant, WEB_CALLS) !== true
        ? [{ path: WEB_CALLS, say: () => t('lint.widgetWithoutWebCalls'), fix: setting(() => t('lint.widgetWithoutWebCallsFix'), WEB_CALLS, true) }]
        : [];
    },
  },
];

function hasNone(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** An assistant that says nothing about its channels may be called. */
function isCalled(features: unknown): boolean {
  return listOf(features).length === 0 || listOf(features).includes('telephony');
}
