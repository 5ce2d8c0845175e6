import { textOf } from '#lib/json.ts';
import { graphLayout, type GraphSizes, type Point } from '#lib/graph-layout.ts';
import type { FlowDraft } from './flow-problems.ts';

/** A step of a flow, or another assistant that it hands over to, at its place in the drawing. */
export type DrawnNode = Point & {
  readonly key: string;
  readonly kind: 'prompt' | 'tool' | 'speak' | 'assistant' | 'other';
  /** The name of the step, its id, or the id of the assistant. */
  readonly label: string;
  readonly isStart: boolean;
  /** The place in the list of nodes, or of the edge that leads to the assistant. */
  readonly at: number;
};

export type DrawnEdge = { readonly key: string; readonly condition: string; readonly at: number; readonly points: readonly Point[] };

export type DrawnFlow = { readonly nodes: readonly DrawnNode[]; readonly edges: readonly DrawnEdge[]; readonly width: number; readonly height: number };

const KINDS = ['prompt', 'tool', 'speak'] as const;

/** A flow as a drawing; an edge to a step that does not exist has no points. Steps with the id of another are left out. */
export function flowLayout(flow: FlowDraft, sizes: GraphSizes): DrawnFlow {
  const edges = flow.edges ?? [];
  const steps = flow.nodes.flatMap((node, at) => (flow.nodes.findIndex((other) => other.id === node.id) < at ? [] : [{ node, at }]));
  const assistants = edges.flatMap((edge, at) => (edge.target.type === 'assistant' ? [{ edge, at }] : []));
  const stepKey = (id: string) => `step ${id}`;
  const handoverKey = (at: number) => `assistant ${at}`;
  const keys = [...steps.map(({ node }) => stepKey(node.id)), ...assistants.map(({ at }) => handoverKey(at))];
  const links = edges.map((edge, at) => ({
    from: stepKey(edge.start_node_id),
    to: edge.target.type === 'assistant' ? handoverKey(at) : stepKey(textOf(edge.target.node_id)),
  }));
  const layout = graphLayout(keys, links, stepKey(flow.start_node_id), sizes);
  const placeOf = (index: number): Point => layout.nodes[index] ?? { x: 0, y: 0 };
  return {
    nodes: [
      ...steps.map(({ node, at }, index): DrawnNode => {
        const type = node.type ?? 'prompt';
        return {
          ...placeOf(index),
          key: stepKey(node.id),
          kind: KINDS.find((kind) => kind === type) ?? 'other',
          label: node.name ?? node.id,
          isStart: node.id === flow.start_node_id,
          at,
        };
      }),
      ...assistants.map(({ edge, at }, index): DrawnNode => ({
        ...placeOf(steps.length + index),
        key: handoverKey(at),
        kind: 'assistant',
        label: textOf(edge.target.assistant_id),
        isStart: false,
        at,
      })),
    ],
    edges: edges.map((edge, at) => ({ key: `${at} ${edge.id}`, condition: edge.condition.type, at, points: layout.edges[at] ?? [] })),
    width: layout.width,
    height: layout.height,
  };
}
