import type { z } from 'zod';
import { getAt } from '#lib/at-path.ts';
import { isObject, listOf, own, textOf, type JsonObject } from '#lib/json.ts';
import { jsonFault, type JsonFault } from '#lib/json-fault.ts';
import { locale, t } from '#lib/words/t.ts';
import { createTestRequest } from '../test-request.ts';
import { portableTest } from './portable.ts';

/** One test of a file: what a create is to send, and what keeps it from being created. */
export type FileTest = { readonly name: string; readonly body: JsonObject; readonly faults: readonly string[] };

export type TestFileRead =
  /** No JSON; `line` counts from 1. */
  | { readonly kind: 'broken'; readonly fault: (JsonFault & { readonly line: number }) | undefined }
  /** JSON without a test in it. */
  | { readonly kind: 'other' }
  | { readonly kind: 'tests'; readonly tests: readonly FileTest[] };

/** The tests of a text: a file of this console, one test as the API answers it, a list of them, or the answer of the API's own list. */
export function readTestFile(text: string): TestFileRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const fault = jsonFault(text);
    return { kind: 'broken', fault: fault && { ...fault, line: text.slice(0, fault.at).split('\n').length } };
  }
  const found = itemsOf(value);
  return found.length === 0 ? { kind: 'other' } : { kind: 'tests', tests: found.map(testOf) };
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return listOf(value);
  if (!isObject(value)) return [];
  const list = ['tests', 'data'].map((key) => own(value, key)).find(Array.isArray);
  // An object that has neither a list nor a rubric is no test with faults but something else.
  return list === undefined ? (Object.hasOwn(value, 'rubric') ? [value] : []) : listOf(list);
}

function testOf(item: unknown): FileTest {
  if (!isObject(item)) return { name: '', body: {}, faults: [t('tests.faultItem')] };
  const body = portableTest(item);
  const issues = createTestRequest.safeParse(body).error?.issues ?? [];
  return { name: textOf(own(body, 'name')).trim(), body, faults: issues.map((issue) => faultText(issue, body)) };
}

/** The field as it stands in the file, and what is wrong with it. */
function faultText(issue: z.core.$ZodIssue, body: JsonObject): string {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  return t('tests.fault', { field: path.join('.'), why: whyText(issue, getAt(body, path)) });
}

function whyText(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined || (issue.code === 'too_small' && issue.origin !== 'number')) return t('fields.faultRequired');
  if (issue.path[0] === 'max_duration_seconds') return t('tests.secondsRange');
  if (issue.code === 'too_big' && issue.origin === 'string') return t('fields.faultLong', { most: Number(issue.maximum) });
  if (issue.code !== 'invalid_value') return t('fields.faultOther', { detail: issue.message });
  return t('fields.faultChoice', { choices: new Intl.ListFormat(locale(), { style: 'narrow', type: 'disjunction' }).format(issue.values.map(String)) });
}
