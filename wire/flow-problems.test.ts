import { expect, test } from 'vitest';
import { flowProblems, readFlow } from './flow-problems.ts';

const edge = (id: string, from: string, to: string, type = 'llm') => ({
  id,
  start_node_id: from,
  condition: { type, prompt: '' },
  target: { type: 'node', node_id: to },
});
const shown = (flow: unknown) => flowProblems(flow).map(({ code, severity, path }) => `${severity} ${code} ${path.join('.')}`);

test('a sound flow has no problems, loops included', () => {
  expect(shown({ start_node_id: 'a', nodes: [{ id: 'a' }, { id: 'b' }], edges: [edge('1', 'a', 'b'), edge('2', 'b', 'a')] })).toEqual([]);
});

test('faults of the graph and steps that are never reached are found at their places', () => {
  const flow = {
    start_node_id: 'a',
    nodes: [{ id: 'a', type: 'speak' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
    edges: [edge('1', 'a', 'b', 'default'), edge('2', 'a', 'b'), edge('2', 'c', 'd'), edge('3', 'b', 'gone')],
  };
  expect(shown(flow)).toEqual([
    'error edge-id-twice edges.2.id',
    'error edge-target-missing edges.3.target.node_id',
    'warning unreachable nodes.2',
    'warning unreachable nodes.3',
    'warning never-taken edges.1',
  ]);
  for (const problem of flowProblems(flow)) expect(problem.say()).toMatch(/\.$/);
});

test('without a start only that is said', () => {
  expect(shown({ start_node_id: 'x', nodes: [{ id: 'a' }] })).toEqual(['error start-missing start_node_id']);
});

test('what is no flow is told by its shape', () => {
  expect(shown({ nodes: [{}], start_node_id: 'a' })).toEqual(['error shape nodes.0.id']);
  expect(shown(null)).toEqual(['error shape ']);
  expect(readFlow('x')).toBeUndefined();
  expect(readFlow({ nodes: [], start_node_id: '', x: 1 })).toEqual({ nodes: [], start_node_id: '', x: 1 });
});
