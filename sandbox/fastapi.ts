import type { z } from 'zod';
import type { Invalid } from './refusal.ts';

type Issue = z.core.$ZodIssue;
type Said = { readonly type: string; readonly msg: string };

/** A fault that zod found, in the words of FastAPI. */
export function fastApiItem(issue: Issue, value: unknown, where: 'body' | 'query'): Invalid {
  const inner = issue.code === 'invalid_union' ? closestBranch(issue.errors) : undefined;
  if (inner !== undefined) return fastApiItem({ ...inner, path: [...issue.path, ...inner.path] }, value, where);
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const said = isAbsent(value, issue.path) ? { type: 'missing', msg: 'Field required' } : wordsOf(issue);
  return { loc: [where, ...path], ...said };
}

/** Of the branches of a union the one that got furthest: the fewest faults, and those deepest inside. */
function closestBranch(branches: readonly (readonly Issue[])[]): Issue | undefined {
  const ordered = branches.toSorted((a, b) => a.length - b.length || (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0));
  return ordered[0]?.[0];
}

function isAbsent(value: unknown, path: readonly PropertyKey[]): boolean {
  let node = value;
  for (const part of path) {
    if (typeof node !== 'object' || node === null) return false;
    if (!Object.hasOwn(node, part)) return true;
    node = Reflect.get(node, part);
  }
  return node === undefined;
}

const TYPES: Readonly<Record<string, Said>> = {
  string: { type: 'string_type', msg: 'Input should be a valid string' },
  number: { type: 'float_type', msg: 'Input should be a valid number' },
  int: { type: 'int_type', msg: 'Input should be a valid integer' },
  boolean: { type: 'bool_type', msg: 'Input should be a valid boolean' },
  array: { type: 'list_type', msg: 'Input should be a valid list' },
  object: { type: 'dict_type', msg: 'Input should be a valid dictionary' },
  record: { type: 'dict_type', msg: 'Input should be a valid dictionary' },
};

function wordsOf(issue: Issue): Said {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? { type: `${issue.expected}_type`, msg: `Input should be a valid ${issue.expected}` };
    case 'too_small':
      return tooSmall(issue.origin, issue.minimum, issue.inclusive !== false);
    case 'too_big':
      return tooBig(issue.origin, issue.maximum, issue.inclusive !== false);
    case 'invalid_value':
      return { type: 'literal_error', msg: `Input should be ${issue.values.map((v) => `'${String(v)}'`).join(', ')}` };
    case 'invalid_format':
      return formatOf(issue.format);
    case 'invalid_union':
      return { type: 'union_tag_invalid', msg: 'Input does not match any of the expected kinds' };
    default:
      return { type: 'value_error', msg: `Value error, ${issue.message}` };
  }
}

function formatOf(format: string): Said {
  if (format === 'uuid' || format === 'guid') return { type: 'uuid_parsing', msg: 'Input should be a valid UUID' };
  if (format === 'datetime') return { type: 'datetime_from_date_parsing', msg: 'Input should be a valid datetime' };
  if (format === 'url') return { type: 'url_parsing', msg: 'Input should be a valid URL' };
  return { type: 'string_pattern_mismatch', msg: `String should match the expected pattern (${format})` };
}

function tooSmall(origin: string, least: number | bigint, inclusive: boolean): Said {
  if (origin === 'string') return { type: 'string_too_short', msg: `String should have at least ${least} characters` };
  if (origin === 'array') return { type: 'too_short', msg: `List should have at least ${least} items` };
  if (inclusive) return { type: 'greater_than_equal', msg: `Input should be greater than or equal to ${least}` };
  return { type: 'greater_than', msg: `Input should be greater than ${least}` };
}

function tooBig(origin: string, most: number | bigint, inclusive: boolean): Said {
  if (origin === 'string') return { type: 'string_too_long', msg: `String should have at most ${most} characters` };
  if (origin === 'array') return { type: 'too_long', msg: `List should have at most ${most} items` };
  if (inclusive) return { type: 'less_than_equal', msg: `Input should be less than or equal to ${most}` };
  return { type: 'less_than', msg: `Input should be less than ${most}` };
}
