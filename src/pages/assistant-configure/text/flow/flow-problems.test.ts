import { expect, test } from 'vitest';
import { lineOf } from '#ui/code/problem.ts';
import { flowRemarks, textProblems } from './flow-problems.ts';
import { starterFlow } from './starter.ts';

const none = () => [];

test('the flow to begin with has nothing wrong', () => {
  expect(flowRemarks(starterFlow(), none)).toEqual([]);
});

test('a rule of the graph is said at the line of the value that breaks it', () => {
  const flow = { ...starterFlow(), start_node_id: 'nowhere' };
  const text = JSON.stringify(flow, null, 2);
  const [problem] = textProblems(text, flowRemarks(flow, none));
  expect(problem?.severity).toBe('error');
  expect(text.slice(problem?.from, problem?.to)).toBe('"nowhere"');
  expect(lineOf(text, problem?.from ?? -1)).toBe(2);
});

test('what the API says of a step is said once, at the step', () => {
  const { nodes, ...rest } = starterFlow();
  const flow = { ...rest, nodes: nodes.map(({ id, type }) => ({ id, type })) };
  const faults = (path: readonly (string | number)[]) => (path.join('.') === 'nodes.1' ? ['message is missing'] : []);
  const text = JSON.stringify(flow, null, 2);
  const problems = textProblems(text, flowRemarks(flow, faults));
  expect(problems.map(({ message, from }) => [message, text.slice(from, (from ?? 0) + 20).replaceAll(/\s/g, '')])).toEqual([
    ['message is missing', '{"id":"goodb'],
  ]);
});

test('a text that is no JSON is told so where it stops being one', () => {
  const text = '{\n  "nodes": [,]\n}';
  expect(textProblems(text, flowRemarks(text, none))).toMatchObject([{ severity: 'error', from: text.indexOf(',') }]);
});
