import { phoneFault, phoneFaultText, tidyPhone } from '#lib/phone.ts';
import { t } from '#lib/words/t.ts';
import { wallTimeOf } from '#lib/zones/days.ts';
import { instantsOf } from '#lib/zones/wall-time.ts';
import { SIP_REGIONS, type EventRequest } from '#wire/event-request.ts';

export type When = {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
  /** Which of the two, when the clocks are put back over this time. */
  readonly second: boolean;
};

export type Pair = { readonly id: number; readonly name: string; readonly value: string; readonly kind: 'text' | 'number' | 'boolean' };

/** A call or text to come, as it stands in the form. */
export type EventValues = {
  readonly channel: 'phone_call' | 'sms_chat';
  readonly from: string;
  readonly to: string;
  readonly when: When;
  readonly text: string;
  readonly variables: readonly Pair[];
  readonly metadata: readonly Pair[];
  readonly retries: string;
  readonly interval: string;
  readonly region: string;
};

export type FieldName = 'from' | 'to' | 'when' | 'text' | 'variables' | 'metadata' | 'retries' | 'interval';
export type Faults = Readonly<Partial<Record<FieldName, string>>>;

/** When it is, in milliseconds: one instant, two when the clocks are put back over it, none when they leave it out. */
export function instants({ date, time, zone }: When): readonly number[] {
  const wall = wallTimeOf(date, time);
  return wall === undefined ? [] : instantsOf(zone, wall);
}

export function instantOf(when: When): number | undefined {
  const [first, second] = instants(when);
  return when.second ? (second ?? first) : first;
}

export function whenFault(when: When, now: number): string | undefined {
  if (wallTimeOf(when.date, when.time) === undefined) return t('schedule.whenMissing');
  const at = instantOf(when);
  if (at === undefined) return t('schedule.whenSkipped');
  return at <= now ? t('schedule.whenPast') : undefined;
}

/** What keeps the values from being sent, by field. */
export function faultsOf(values: EventValues, now: number): Faults {
  const isCall = values.channel === 'phone_call';
  const faults: Partial<Record<FieldName, string | undefined>> = {
    from: targetFault(values.from, isCall),
    to: targetFault(values.to, isCall),
    when: whenFault(values.when, now),
    text: isCall || values.text.trim() !== '' ? undefined : t('schedule.textMissing'),
    variables: pairsFault(values.variables),
    metadata: pairsFault(values.metadata),
    retries: isCall ? rangeFault(values.retries, 0, 10) : undefined,
    interval: isCall && isRetried(values) ? rangeFault(values.interval, 60, 86_400) : undefined,
  };
  return Object.fromEntries(Object.entries(faults).filter(([, text]) => text !== undefined));
}

/** Calls also go to SIP addresses (contract section 8). */
function targetFault(text: string, isCall: boolean): string | undefined {
  if (isCall && /^sips?:/i.test(text.trim())) return /^sips?:[^\s@]+@[^\s@]+$/i.test(text.trim()) ? undefined : t('schedule.sipWrong');
  const fault = phoneFault(tidyPhone(text));
  return fault === undefined ? undefined : phoneFaultText(fault);
}

function pairsFault(pairs: readonly Pair[]): string | undefined {
  const used = pairs.filter(({ name, value }) => name.trim() !== '' || value !== '');
  const names = used.map(({ name }) => name.trim());
  if (names.includes('')) return t('schedule.nameMissing');
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return t('schedule.nameTwice', { name: twice });
  const wrong = used.find(({ kind, value }) => kind === 'number' && !/^-?\d{1,15}$/.test(value.trim()));
  return wrong === undefined ? undefined : t('schedule.notWhole', { name: wrong.name });
}

function rangeFault(text: string, least: number, most: number): string | undefined {
  const value = Number(text);
  return /^\d+$/.test(text.trim()) && value >= least && value <= most ? undefined : t('schedule.range', { least, most });
}

export function isRetried({ retries }: Pick<EventValues, 'retries'>): boolean {
  return Number(retries) > 0;
}

/** A SIP address stays as it is; a number loses what people write into it. */
export function tidyTarget(text: string): string {
  return /^sips?:/i.test(text.trim()) ? text.trim() : tidyPhone(text);
}

/** The body of the request. Call it with values that have no faults. */
export function toWire(values: EventValues): EventRequest {
  const at = new Date(instantOf(values.when) ?? Number.NaN).toISOString();
  const shared = {
    telnyx_end_user_target: tidyTarget(values.to),
    telnyx_agent_target: tidyTarget(values.from),
    scheduled_at_fixed_datetime: at,
    ...named('dynamic_variables', textsOf(values.variables)),
    ...named('conversation_metadata', valuesOf(values.metadata)),
  };
  if (values.channel === 'sms_chat') return { ...shared, telnyx_conversation_channel: 'sms_chat', text: values.text };
  const region = SIP_REGIONS.find((known) => known === values.region);
  return {
    ...shared,
    telnyx_conversation_channel: 'phone_call',
    ...(isRetried(values) ? { max_retries_client_errors: Number(values.retries), retry_interval_secs: Number(values.interval) } : {}),
    ...(region === undefined ? {} : { call_settings: { sip_region: region } }),
  };
}

/** Nothing is sent for what holds nothing. */
function named<Name extends string, Value extends object>(name: Name, value: Value): { [N in Name]?: Value } {
  const fields: { [N in Name]?: Value } = {};
  if (Object.keys(value).length > 0) fields[name] = value;
  return fields;
}

const filled = (pairs: readonly Pair[]) => pairs.filter(({ name }) => name.trim() !== '');

function textsOf(pairs: readonly Pair[]): Record<string, string> {
  return Object.fromEntries(filled(pairs).map(({ name, value }) => [name.trim(), value]));
}

function valuesOf(pairs: readonly Pair[]): Record<string, string | number | boolean> {
  return Object.fromEntries(
    filled(pairs).map(({ name, value, kind }) => [name.trim(), kind === 'number' ? Number(value) : kind === 'boolean' ? value === 'true' : value]),
  );
}
