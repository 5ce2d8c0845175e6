import { expect, test } from 'vitest';
import { flowLayout } from './flow-layout.ts';

test('steps and handovers are drawn with their kinds, labels and places in the flow', () => {
  const flow = {
    start_node_id: 'a',
    nodes: [{ id: 'b', type: 'speak', name: 'Say goodbye' }, { id: 'a' }, { id: 'a' }],
    edges: [
      { id: '1', start_node_id: 'a', condition: { type: 'llm' }, target: { type: 'node', node_id: 'b' } },
      { id: '2', start_node_id: 'b', condition: { type: 'default' }, target: { type: 'assistant', assistant_id: 'assistant-2' } },
      { id: '3', start_node_id: 'a', condition: { type: 'llm' }, target: { type: 'node', node_id: 'gone' } },
    ],
  };
  const drawn = flowLayout(flow, { width: 100, height: 40, gapX: 20, gapY: 30 });
  expect(drawn.nodes).toEqual([
    { key: 'step b', kind: 'speak', label: 'Say goodbye', isStart: false, at: 0, x: 0, y: 70 },
    { key: 'step a', kind: 'prompt', label: 'a', isStart: true, at: 1, x: 0, y: 0 },
    { key: 'assistant 1', kind: 'assistant', label: 'assistant-2', isStart: false, at: 1, x: 0, y: 140 },
  ]);
  expect(drawn.edges.map((edge) => [edge.condition, edge.points.length])).toEqual([
    ['llm', 2],
    ['default', 2],
    ['llm', 0],
  ]);
  expect([drawn.width, drawn.height]).toEqual([100, 180]);
});
