import { expect, test } from 'vitest';
import { inFormShape, sharedBody, sharedChanges } from './shared-body.ts';
import { usersOf } from './uses.ts';

const tool = { id: 's1', type: 'webhook', tool_definition: { name: 'a', x_new: 1 }, display_name: 'A', timeout_ms: 3000 };

test('only what changed is sent, each field whole', () => {
  const before = inFormShape(tool);
  expect(sharedChanges(before, before)).toEqual({});
  expect(sharedChanges(before, { ...before, webhook: { name: 'b', x_new: 1 } })).toEqual({ webhook: { name: 'b', x_new: 1 } });
  const { timeout_ms: _, ...without } = before;
  expect(sharedChanges(before, { ...without, display_name: 'B' })).toEqual({ display_name: 'B', timeout_ms: 5000 });
});

test('an inline tool goes into the library without what only this assistant knows of it', () => {
  expect(sharedBody({ type: 'hangup', hangup: {}, tool_id: 't', id: 't', shared: false, x_new: 2 })).toEqual({ type: 'hangup', hangup: {}, x_new: 2 });
});

test('who has it', () => {
  const assistant = (name: string, tools: unknown) => ({ id: name, name, instructions: '', created_at: '', model: 'm', tools });
  expect(
    usersOf('s1', [assistant('Has', [{ type: 'webhook', shared: true, id: 's1' }]), assistant('Copy', [{ type: 'webhook', id: 's1', shared: false }])]),
  ).toEqual(['Has']);
});
