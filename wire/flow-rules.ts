/** What the rules of a graph look at; the schemas hold more. */
export type FlowGraph = {
  readonly start_node_id: string;
  readonly nodes: readonly { readonly id: string; readonly type?: string; readonly model?: string; readonly external_llm?: unknown }[];
  readonly edges?: readonly {
    readonly id: string;
    readonly start_node_id: string;
    readonly condition: { readonly type: string };
    readonly target: { readonly type: string; readonly node_id?: unknown };
  }[];
};

export type FlowFaultCode =
  | 'node-id-twice'
  | 'edge-id-twice'
  | 'start-missing'
  | 'edge-start-missing'
  | 'edge-target-missing'
  | 'default-from-prompt'
  | 'default-count'
  | 'model-and-external';

/** A fault at its place in the flow, e.g. `['edges', 1, 'target', 'node_id']`. */
export type FlowFault = { readonly code: FlowFaultCode; readonly path: readonly (string | number)[] };

/** Everything that keeps a conversation flow from being accepted, its shape apart (contract section 4). */
export function flowFaults(flow: FlowGraph): FlowFault[] {
  return [...nodeFaults(flow), ...edgeFaults(flow), ...defaultFaults(flow)];
}

function nodeFaults(flow: FlowGraph): FlowFault[] {
  const ids = flow.nodes.map((node) => node.id);
  const faults: FlowFault[] = ids.includes(flow.start_node_id) ? [] : [{ code: 'start-missing', path: ['start_node_id'] }];
  flow.nodes.forEach((node, i) => {
    if (ids.indexOf(node.id) < i) faults.push({ code: 'node-id-twice', path: ['nodes', i, 'id'] });
    if (node.model !== undefined && node.external_llm !== undefined) {
      faults.push({ code: 'model-and-external', path: ['nodes', i, 'external_llm'] });
    }
  });
  return faults;
}

function edgeFaults(flow: FlowGraph): FlowFault[] {
  const edges = flow.edges ?? [];
  const nodes = new Set(flow.nodes.map((node) => node.id));
  const ids = edges.map((edge) => edge.id);
  return edges.flatMap((edge, i) => {
    const faults: FlowFault[] = [];
    if (ids.indexOf(edge.id) < i) faults.push({ code: 'edge-id-twice', path: ['edges', i, 'id'] });
    if (!nodes.has(edge.start_node_id)) faults.push({ code: 'edge-start-missing', path: ['edges', i, 'start_node_id'] });
    const to = edge.target.node_id;
    if (edge.target.type === 'node' && !(typeof to === 'string' && nodes.has(to))) {
      faults.push({ code: 'edge-target-missing', path: ['edges', i, 'target', 'node_id'] });
    }
    return faults;
  });
}

/** A default edge leaves only tool and speak nodes, and such a node with edges has exactly one. */
function defaultFaults(flow: FlowGraph): FlowFault[] {
  const edges = flow.edges ?? [];
  return flow.nodes.flatMap((node, n) => {
    const own = edges.flatMap((edge, i) => (edge.start_node_id === node.id ? [{ edge, i }] : []));
    const defaults = own.filter(({ edge }) => edge.condition.type === 'default');
    if ((node.type ?? 'prompt') === 'prompt') {
      return defaults.map(({ i }): FlowFault => ({ code: 'default-from-prompt', path: ['edges', i, 'condition'] }));
    }
    return own.length > 0 && defaults.length !== 1 ? [{ code: 'default-count', path: ['nodes', n] }] : [];
  });
}
