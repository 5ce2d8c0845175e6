import type { JsonObject } from '#lib/json.ts';
import { phoneFault, phoneFaultText, tidyPhone } from '#lib/phone.ts';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import type { NewTest, TestChanges } from '#queries/test-writes.ts';
import { TEST_CHANNELS } from '#wire/test-request.ts';
import type { AssistantTest } from '#wire/test.ts';

/** One criterion in the form. `rest` is what the API says of it beside name and criteria; it is sent back as it came. */
export type Criterion = { readonly key: number; readonly name: string; readonly criteria: string; readonly rest: JsonObject };

/** A test as it stands in the form. */
export type TestValues = {
  readonly name: string;
  readonly description: string;
  readonly suite: string;
  readonly channel: string;
  readonly destination: string;
  readonly instructions: string;
  readonly seconds: string;
  readonly rubric: readonly Criterion[];
};

/** The most characters of each text (contract section 7). */
export const MOST = { name: 255, description: 1000, instructions: 5000, suite: 100 } as const;
const LONGEST_SECONDS = 3600;

/** The name of a field as the API has it, and in the form. */
const NAMES = {
  name: 'name',
  description: 'description',
  test_suite: 'suite',
  telnyx_conversation_channel: 'channel',
  destination: 'destination',
  instructions: 'instructions',
  max_duration_seconds: 'seconds',
} as const;

export const BLANK: TestValues = {
  name: '',
  description: '',
  suite: '',
  channel: 'web_chat',
  destination: '',
  instructions: '',
  seconds: '',
  rubric: [{ key: 0, name: '', criteria: '', rest: {} }],
};

export function fromWire(test: AssistantTest): TestValues {
  return {
    name: test.name,
    description: test.description ?? '',
    suite: test.test_suite ?? '',
    channel: test.telnyx_conversation_channel,
    destination: test.destination ?? '',
    instructions: test.instructions ?? '',
    seconds: typeof test.max_duration_seconds === 'number' ? String(test.max_duration_seconds) : '',
    rubric: test.rubric.map(({ name, criteria, ...rest }, key) => ({ key, name, criteria, rest })),
  };
}

/** The body that makes the test. Call it with values that have no faults. */
export function toWire(values: TestValues): NewTest {
  const { name, destination, instructions, rubric, ...optional } = bodyOf(values);
  return { name, destination, instructions, rubric, ...filled(optional) };
}

/** What is to be sent: fields that differ from what was read, each whole. */
export function changesOf(values: TestValues, read: AssistantTest): TestChanges {
  const [now, before] = [bodyOf(values), bodyOf(fromWire(read))];
  return Object.fromEntries(
    Object.entries(now).filter(([field, value]) => value !== undefined && !same(value, Object.entries(before).find(([name]) => name === field)?.[1])),
  );
}

function bodyOf(values: TestValues) {
  const channel = TEST_CHANNELS.find((known) => known === values.channel);
  return {
    name: values.name.trim(),
    description: values.description,
    test_suite: values.suite.trim(),
    // A channel that is not known here cannot have been chosen here, so it stays.
    telnyx_conversation_channel: channel,
    destination: values.destination.trim(),
    instructions: values.instructions,
    max_duration_seconds: values.seconds.trim() === '' ? undefined : Number(values.seconds),
    rubric: values.rubric.map(({ name, criteria, rest }) => ({ ...rest, name: name.trim(), criteria })),
  };
}

function filled<Body extends object>(body: Body): { [Name in keyof Body]?: Exclude<Body[Name], undefined> } {
  const kept: { [Name in keyof Body]?: Exclude<Body[Name], undefined> } = {};
  return Object.assign(kept, Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== '')));
}

/** What is wrong, by field: `name`, or `rubric.2.criteria`. */
export type Faults = Readonly<Partial<Record<string, string>>>;

/** What keeps the values from being sent. `read` is the test as it is, where there is one. */
export function faultsOf(values: TestValues, read: AssistantTest | null): Faults {
  const { seconds, rubric } = values;
  const whole = /^\d+$/.test(seconds.trim()) && Number(seconds) >= 1 && Number(seconds) <= LONGEST_SECONDS;
  const faults: Record<string, string | undefined> = {
    name: missing(values.name) ?? tooLong(values.name.trim(), MOST.name),
    description: tooLong(values.description, MOST.description),
    suite: tooLong(values.suite.trim(), MOST.suite),
    destination: missing(values.destination),
    instructions: missing(values.instructions) ?? tooLong(values.instructions, MOST.instructions),
    seconds:
      seconds.trim() === ''
        ? typeof read?.max_duration_seconds === 'number'
          ? t('tests.secondsKept')
          : undefined
        : whole
          ? undefined
          : t('tests.secondsRange'),
    rubric: rubric.length === 0 ? t('tests.rubricMissing') : undefined,
  };
  rubric.forEach(({ name, criteria }, at) => {
    faults[`rubric.${at}.name`] = missing(name);
    faults[`rubric.${at}.criteria`] = missing(criteria);
  });
  return Object.fromEntries(Object.entries(faults).filter(([, text]) => text !== undefined));
}

function missing(text: string): string | undefined {
  return text.trim() === '' ? t('tests.missing') : undefined;
}

function tooLong(text: string, most: number): string | undefined {
  const count = lengthOf(text);
  return count > most ? t('tests.tooLong', { most, count }) : undefined;
}

/** In characters, as the API counts. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** What the API refuses, by the field of the form; nothing when it places its fault elsewhere. */
export function refusalsOf(error: Error): Faults {
  const issues: readonly unknown[] = 'issues' in error && Array.isArray(error.issues) ? error.issues : [];
  return Object.fromEntries(
    issues.flatMap((issue) => {
      if (typeof issue !== 'object' || issue === null || !('path' in issue) || !Array.isArray(issue.path) || !('message' in issue)) return [];
      const path: readonly unknown[] = issue.path;
      const field = path[0] === 'rubric' ? path.join('.') : Object.entries(NAMES).find(([name]) => name === path[0])?.[1];
      return field === undefined ? [] : [[field, String(issue.message)]];
    }),
  );
}

/** What to say about where a test goes: a number that is none, and its right form where it can be told. */
export function destinationRemark(values: Pick<TestValues, 'destination'>): { readonly says: string; readonly better?: string } | null {
  const text = values.destination.trim();
  if (text === '' || /[a-z@]/i.test(text)) return null;
  const tidy = tidyPhone(text);
  const fault = phoneFault(tidy);
  if (fault === undefined) return tidy === text ? null : { says: t('phone.plus-missing', { example: tidy }), better: tidy };
  const american = fault === 'plus-missing' && /^1?[2-9]\d{9}$/.test(tidy) ? `+1${tidy.slice(-10)}` : undefined;
  return { says: phoneFaultText(fault), ...(american === undefined ? {} : { better: american }) };
}
