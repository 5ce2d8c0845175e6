import { own, type JsonObject } from '#lib/json.ts';
import { flowProblems } from '../flow-problems.ts';
import type { Found, LintRule, Severity } from './rule.ts';

/** The problems of the conversation flow, among all the others. */
export const FLOW_RULES: readonly LintRule[] = [
  { id: 'flow-fault', severity: 'error', check: (assistant) => problems(assistant, 'error') },
  { id: 'flow-unreached', severity: 'warning', check: (assistant) => problems(assistant, 'warning') },
];

function problems(assistant: JsonObject, severity: Severity): Found[] {
  const flow = own(assistant, 'conversation_flow');
  if (flow === undefined || flow === null) return [];
  return flowProblems(flow).flatMap((problem) => (problem.severity === severity ? [{ path: ['conversation_flow', ...problem.path], say: problem.say }] : []));
}
