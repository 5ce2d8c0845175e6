import type { JsonObject } from '#lib/json.ts';
import type { Section } from '#lib/words/field-words.ts';
import { sectionOf } from '../assistant-fields/table.ts';
import { FLOW_RULES } from './flow-lint.ts';
import { REFERENCE_RULES } from './reference-rules.ts';
import type { Found, Known, LintRule, Severity } from './rule.ts';
import { TALK_RULES } from './talk-rules.ts';
import { TOOL_RULES } from './tool-rules.ts';
import { VARIABLE_RULES } from './variable-rules.ts';

export const LINT_RULES: readonly LintRule[] = [...TALK_RULES, ...VARIABLE_RULES, ...TOOL_RULES, ...FLOW_RULES, ...REFERENCE_RULES];

export type Finding = Found & { readonly rule: string; readonly severity: Severity; readonly section: Section };

const ORDER: readonly Severity[] = ['error', 'warning', 'hint'];

/** Everything worth saying about an assistant before it is saved, the gravest first. */
export function lintAssistant(assistant: JsonObject, known: Known = {}): Finding[] {
  return LINT_RULES.flatMap(({ id, severity, check }) =>
    check(assistant, known).map((found) => ({ ...found, rule: id, severity, section: sectionOf(found.path) })),
  ).toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
