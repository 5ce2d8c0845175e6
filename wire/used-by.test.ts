import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assistant, Version } from './assistant.ts';
import { usedBy, type ReadForUse } from './used-by.ts';

const made = (id: string, more: object = {}): Assistant => ({
  id,
  name: id.toUpperCase(),
  created_at: '',
  instructions: '',
  version_id: `${id}-main`,
  ...more,
});
const version = (id: string, versionId: string, more: object = {}): Version => ({ ...made(id, more), version_id: versionId, version_name: 'Softer' });
const read = (more: Partial<ReadForUse>): ReadForUse => ({ assistants: [], versions: [], splits: [], tests: [], servers: [], ...more });

test.each([
  ['server', { mcp_servers: [{ id: 'x' }, { id: 'x' }] }],
  ['integration', { integrations: [{ integration_id: 'x', allowed_list: [] }] }],
  ['tool', { tool_ids: ['x'] }],
  [
    'tool',
    {
      tools: [
        { type: 'webhook', shared: true },
        { type: 'webhook', shared: true, id: 'x' },
      ],
    },
  ],
  ['tool', { conversation_flow: { nodes: [{ shared_tool_ids: ['x'] }] } }],
  ['tool', { conversation_flow: { nodes: [{ shared_tool_id: 'x' }] } }],
  ['assistant', { tools: [{ type: 'handoff', handoff: { ai_assistants: [{ id: 'x', name: 'X' }] } }] }],
  ['assistant', { conversation_flow: { edges: [{ target: { assistant_id: 'x' } }] } }],
  ['secret', { llm_api_key_ref: 'x' }],
  ['secret', { external_llm: { certificate_ref: 'x' }, fallback_config: { llm_api_key_ref: 'x' } }],
  ['secret', { tools: [{ webhook: { headers: [{ name: 'A', value: 'Bearer {{#integration_secret}}x{{/integration_secret}}' }] } }] }],
] as const)('a %s is found where %j names it, in main and in another version', (kind, settings) => {
  const index = usedBy(read({ assistants: [made('a', settings)], versions: [{ assistantId: 'a', version: version('a', 'v2', settings) }] }));
  expect(index({ kind, id: 'x' })).toEqual([
    { kind: 'assistant', id: 'a', name: 'A' },
    { kind: 'version', assistantId: 'a', id: 'v2', name: 'A · Softer' },
  ]);
  expect(index({ kind, id: 'y' })).toEqual([]);
});

test('main counts once, though it stands among the versions too', () => {
  const settings = { mcp_servers: [{ id: 'x' }] };
  const index = usedBy(read({ assistants: [made('a', settings)], versions: [{ assistantId: 'a', version: version('a', 'a-main', settings) }] }));
  expect(index({ kind: 'server', id: 'x' })).toHaveLength(1);
});

test('tests use their destination, rules their versions, servers their secret; nobody uses themselves', () => {
  const self = { tools: [{ type: 'handoff', handoff: { ai_assistants: [{ id: 'a' }] } }] };
  const index = usedBy(
    read({
      assistants: [made('a', self)],
      tests: [{ test_id: 't', name: 'Late', destination: 'a' }],
      splits: [{ assistantId: 'a', rules: [{ serve: { version_id: 'v1' } }, { serve: { rollout: [{ version_id: 'v2', weight: 5 }] } }] }],
      servers: [{ id: 's', name: 'Calendar', api_key_ref: 'key' }],
    }),
  );
  expect(index({ kind: 'assistant', id: 'a' })).toEqual([{ kind: 'test', id: 't', name: 'Late' }]);
  expect(index({ kind: 'version', assistantId: 'a', id: 'v2' })).toEqual([{ kind: 'rule', assistantId: 'a', at: 2 }]);
  expect(index({ kind: 'version', assistantId: 'b', id: 'v2' })).toEqual([]);
  expect(index({ kind: 'secret', id: 'key' })).toEqual([{ kind: 'server', id: 's', name: 'Calendar' }]);
});

test('the index says of each server exactly which assistants name it, and reads any JSON without falling over', () => {
  const ids = fc.array(fc.constantFrom('constructor', '__proto__', 'p', 'q', ''), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, fc.jsonValue()), { maxLength: 8 }), (drawn) => {
      const assistants = drawn.map(([servers, odd], at) =>
        made(`a${at}`, { mcp_servers: servers.map((id) => ({ id })), tools: odd, conversation_flow: odd, integrations: odd }),
      );
      const index = usedBy(read({ assistants }));
      for (const id of ['constructor', '__proto__', 'p', 'q']) {
        const wanted = drawn.flatMap(([servers], at) => (servers.some((server) => server === id) ? [`a${at}`] : []));
        expect(index({ kind: 'server', id }).map((use) => (use.kind === 'rule' ? '' : use.id))).toEqual(wanted);
      }
      expect(index({ kind: 'server', id: '' })).toEqual([]);
    }),
  );
});
