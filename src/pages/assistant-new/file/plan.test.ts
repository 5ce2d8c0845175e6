import { expect, test } from 'vitest';
import { readAssistantFile } from '#wire/assistant-file/read.ts';
import { planOf, saidOf } from './plan.ts';

const text = `[
  { "name": "A", "instructions": "x", "mcp_servers": [{ "id": "gone" }] },
  { "name": "B", "instructions": "x", "tags": 7 },
  { "name": "C", "instructions": "x" },
  { "name": "C", "instructions": "x" }
]`;
const plan = (source: string) => planOf(readAssistantFile(source), { mcpServers: new Set() });
const lineAt = (from: number | undefined) => text.slice(0, from).split('\n').length;

test('a row keeps its key while its settings stay, and two that are alike have two', () => {
  const keys = plan(text).map(({ key }) => key);
  expect(new Set(keys).size).toBe(4);
  const mended = plan(text.replace('7', '["seven"]')).map(({ key }) => key);
  expect(mended.map((key, at) => key === keys[at])).toEqual([true, false, true, true]);
  expect(planOf(readAssistantFile('{'), {})).toEqual([]);
});

test('faults come before remarks, each at its line', () => {
  const said = saidOf(plan(text), text).map(({ severity, who, field, place }) => [severity, who.name, field, lineAt(place?.from)]);
  expect(said).toEqual([
    ['error', 'B', 'tags', 3],
    ['warning', 'A', 'mcp_servers.0.id', 2],
  ]);
});
