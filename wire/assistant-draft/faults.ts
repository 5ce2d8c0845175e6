import type { z } from 'zod';
import { getAt } from '#lib/at-path.ts';
import { isObject, listOf, own, textOf, type JsonObject, type Path } from '#lib/json.ts';
import { same } from '#lib/same.ts';
import { choiceLabel, type Section } from '#lib/words/field-words.ts';
import { t } from '#lib/words/t.ts';
import type { Field } from '../assistant-fields/field.ts';
import { fieldAt, sectionOf } from '../assistant-fields/table.ts';
import { updateAssistantRequest } from '../assistant-request.ts';
import { identityOf } from './identity.ts';
import { changedFields } from './to-wire.ts';
import { inlineTools, isShared } from './tools.ts';

/** What keeps a draft from being accepted, at its place in the draft. */
export type DraftFault = { readonly path: Path; readonly section: Section; readonly say: () => string };

type Issue = z.core.$ZodIssue;

/**
 * Faults of what the person changed. What was read with a fault and not touched is left alone: the API may answer more than it
 * takes, a null for instance.
 */
export function draftFaults(base: JsonObject, draft: JsonObject): DraftFault[] {
  const changed = changedFields(base, draft);
  const body = Object.fromEntries(
    changed.flatMap((key) => (own(draft, key) === undefined ? [] : [[key, key === 'tools' ? inlineTools(own(draft, key)) : own(draft, key)]])),
  );
  const issues = updateAssistantRequest.safeParse(body).error?.issues ?? [];
  const found = issues.flatMap((issue): DraftFault[] => {
    const path = inDraft(
      draft,
      issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
    );
    return isAsRead(base, draft, path) ? [] : [{ path, section: sectionOf(path), say: () => faultText(issue, fieldAt(path), getAt(draft, path)) }];
  });
  return [...blanks(draft), ...found];
}

/** An assistant needs a name and instructions; the API takes empty ones, and then callers hear nothing sensible. */
function blanks(draft: JsonObject): DraftFault[] {
  return ['name', 'instructions'].flatMap((key) =>
    textOf(own(draft, key)).trim() === '' ? [{ path: [key], section: sectionOf([key]), say: () => t('fields.faultRequired') }] : [],
  );
}

/** The place in the draft of a place in the body: library tools are not sent, so tools are counted differently there. */
export function inDraft(draft: JsonObject, path: Path): Path {
  const [top, at, ...rest] = path;
  if (top !== 'tools' || typeof at !== 'number') return path;
  const places = listOf(own(draft, 'tools')).flatMap((tool, place) => (isShared(tool) ? [] : [place]));
  return [top, places[at] ?? at, ...rest];
}

/** Whether the place was read as it is; items of lists are found by their identity. */
function isAsRead(base: JsonObject, draft: JsonObject, path: Path): boolean {
  const [top, at, ...rest] = path;
  const identity = top === undefined ? undefined : identityOf([top]);
  if (identity === undefined || typeof at !== 'number')
    return Object.hasOwn(base, String(top)) && same(getAt(base, path), getAt(draft, path)) && isSomething(base, path);
  const item = getAt(draft, [String(top), at]);
  const before = listOf(own(base, String(top))).find((other) => identity(other) !== undefined && identity(other) === identity(item));
  return before !== undefined && same(getAt(before, rest), getAt(item, rest)) && (isSomething(before, rest) || same(before, item));
}

/** A required setting that is missing was not read as it is when the object around it is new. */
function isSomething(value: unknown, path: Path): boolean {
  return isObject(getAt(value, path.slice(0, -1))) || Array.isArray(getAt(value, path.slice(0, -1)));
}

function faultText(issue: Issue, field: Field | undefined, value: unknown): string {
  if (value === undefined || value === null || (value === '' && (field?.required === true || isTooShort(issue)))) return t('fields.faultRequired');
  switch (issue.code) {
    case 'too_small':
    case 'too_big':
      return boundsText(issue, field);
    case 'invalid_value':
      return t('fields.faultChoice', { choices: issue.values.map((choice) => choiceLabel(String(choice))).join(', ') });
    case 'invalid_type':
      if (issue.expected === 'int') return t('fields.faultWhole');
      return issue.expected === 'number' ? t('fields.faultNumber') : t('fields.faultOther', { detail: issue.message });
    case 'invalid_format':
      if (issue.format === 'regex') return t('fields.faultPattern');
      return issue.format === 'url' ? t('fields.faultUrl', { example: 'https://example.com' }) : t('fields.faultOther', { detail: issue.message });
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return t('fields.faultOther', { detail: issue.message });
  }
}

/** Whether an issue is about a text that would be well if only there were some. */
function isTooShort(issue: Issue): boolean {
  return (issue.code === 'too_small' && issue.origin === 'string') || (issue.code === 'invalid_format' && issue.format === 'regex');
}

function boundsText(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, field: Field | undefined): string {
  if (issue.code === 'too_big' && issue.origin === 'string') return t('fields.faultLong', { most: Number(issue.maximum) });
  if (field?.least !== undefined && field.most !== undefined) return t('fields.faultRange', { least: field.least, most: field.most });
  return issue.code === 'too_small' ? t('fields.faultLeast', { least: Number(issue.minimum) }) : t('fields.faultMost', { most: Number(issue.maximum) });
}
