import { z } from 'zod';
import type { Path } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { flowFaults, type FlowFaultCode, type FlowGraph } from './flow-rules.ts';

/** As much of a flow as its graph needs; what is inside steps and conditions is left alone. */
const graph = z.looseObject({
  start_node_id: z.string(),
  nodes: z.array(
    z.looseObject({
      id: z.string(),
      type: z.string().exactOptional(),
      name: z.string().exactOptional(),
      model: z.string().exactOptional(),
      external_llm: z.unknown().exactOptional(),
    }),
  ),
  edges: z
    .array(
      z.looseObject({
        id: z.string(),
        start_node_id: z.string(),
        condition: z.looseObject({ type: z.string() }),
        target: z.looseObject({ type: z.string(), node_id: z.unknown().exactOptional(), assistant_id: z.unknown().exactOptional() }),
      }),
    )
    .exactOptional(),
});
export type FlowDraft = z.output<typeof graph>;

export type FlowProblem = {
  readonly code: FlowFaultCode | 'unreachable' | 'never-taken' | 'shape';
  /** Only errors keep the API from accepting the flow. */
  readonly severity: 'error' | 'warning';
  /** Counted from the flow, e.g. `['edges', 1, 'target', 'node_id']`. */
  readonly path: Path;
  readonly say: () => string;
};

/** The graph of a flow, or undefined while it does not have the shape of one. */
export function readFlow(flow: unknown): FlowDraft | undefined {
  return graph.safeParse(flow).data;
}

/** Everything wrong with a flow: its shape, or else its graph and what no conversation ever reaches. */
export function flowProblems(flow: unknown): FlowProblem[] {
  const read = graph.safeParse(flow);
  if (!read.success) {
    return read.error.issues.map((issue) => ({
      code: 'shape',
      severity: 'error',
      path: issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
      say: () => t('flow.shape', { detail: issue.message }),
    }));
  }
  return [
    ...flowFaults(read.data).map(({ code, path }): FlowProblem => ({ code, severity: 'error', path, say: () => t(`flow.${code}`) })),
    ...unreachable(read.data),
    ...neverTaken(read.data),
  ];
}

/** Steps that no way leads to from the start. Without a start there is nothing to say. */
function unreachable(flow: FlowGraph): FlowProblem[] {
  const reached = new Set<string>();
  const next = flow.nodes.some((node) => node.id === flow.start_node_id) ? [flow.start_node_id] : [];
  if (next.length === 0) return [];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const edge of flow.edges ?? [])
      if (edge.start_node_id === id && edge.target.type === 'node' && typeof edge.target.node_id === 'string') next.push(edge.target.node_id);
  }
  return flow.nodes.flatMap((node, at): FlowProblem[] =>
    reached.has(node.id) ? [] : [{ code: 'unreachable', severity: 'warning', path: ['nodes', at], say: () => t('flow.unreachable') }],
  );
}

/** The first true condition in order wins, and a default one is always true. */
function neverTaken(flow: FlowGraph): FlowProblem[] {
  const edges = flow.edges ?? [];
  return edges.flatMap((edge, at): FlowProblem[] => {
    const isAfter = edges.slice(0, at).some((other) => other.start_node_id === edge.start_node_id && other.condition.type === 'default');
    return isAfter ? [{ code: 'never-taken', severity: 'warning', path: ['edges', at], say: () => t('flow.never-taken') }] : [];
  });
}
