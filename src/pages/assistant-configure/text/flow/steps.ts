import { isObject, own, textOf } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import type { FlowDraft } from '#wire/flow-problems.ts';
import type { DrawnNode } from '#wire/flow-layout.ts';

export type StepKind = DrawnNode['kind'];

/** One way out of a step: when it is taken and where it leads. */
export type Way = { readonly at: number; readonly when: string; readonly to: string };

export type Step = {
  readonly at: number;
  readonly id: string;
  readonly label: string;
  readonly kind: StepKind;
  readonly isStart: boolean;
  readonly ways: readonly Way[];
};

type Edge = NonNullable<FlowDraft['edges']>[number];

/** The steps of a flow with the ways that leave them, in words: what the drawing says, for whoever does not see it. */
export function stepsOf(flow: FlowDraft): Step[] {
  const names = new Map(flow.nodes.map(({ id, name }) => [id, name ?? id]));
  return flow.nodes.map(({ id, name, type }, at): Step => ({
    at,
    id,
    label: name ?? id,
    kind: kindOf(type),
    isStart: id === flow.start_node_id,
    ways: (flow.edges ?? []).flatMap((edge, place): Way[] => (edge.start_node_id === id ? [{ at: place, when: whenOf(edge), to: targetOf(edge, names) }] : [])),
  }));
}

function kindOf(type: string | undefined): StepKind {
  const known = (['prompt', 'tool', 'speak'] as const).find((kind) => kind === (type ?? 'prompt'));
  return known ?? 'other';
}

/** When a connection is taken. */
export function whenOf({ condition }: Edge): string {
  if (condition.type === 'default') return t('texts.flowElse');
  if (condition.type === 'llm') return textOf(own(condition, 'prompt')) || t('texts.flowUnsaid');
  return condition.type === 'expression' ? t('texts.flowExpression') : condition.type;
}

function targetOf({ target }: Edge, names: ReadonlyMap<string, string>): string {
  if (!isObject(target)) return '?';
  if (target.type === 'assistant') return t('texts.flowAssistant', { id: textOf(target.assistant_id) });
  const id = textOf(target.node_id);
  return names.get(id) ?? (id === '' ? '?' : id);
}
