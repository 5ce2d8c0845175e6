import type { JsonObject } from '#lib/json.ts';
import type { ApiRequest } from '#lib/snippets/request.ts';
import type { TestChanges } from '#queries/test-writes.ts';
import type { AssistantTest } from '#wire/test.ts';
import { toWire, type TestValues } from '../form/values.ts';

export type CallName = 'create' | 'update' | 'read' | 'run';

/** What can be written down: only of a test that exists can be more than its making. */
export function callsFor(read: AssistantTest | null): readonly CallName[] {
  return read === null ? ['create'] : ['create', 'update', 'read', 'run'];
}

/** A call about the test as it stands in the form. */
export function callOf(name: CallName, values: TestValues, read: AssistantTest | null, changes: TestChanges): ApiRequest {
  const path = `/ai/assistants/tests/${encodeURIComponent(read?.test_id ?? '')}`;
  switch (name) {
    case 'create':
      return { method: 'POST', path: '/ai/assistants/tests', body: bodyOf(values) };
    case 'update':
      return { method: 'PUT', path, body: Object.keys(changes).length > 0 ? { ...changes } : bodyOf(values) };
    case 'read':
      return { method: 'GET', path };
    case 'run':
      return { method: 'POST', path: `${path}/runs` };
  }
}

function bodyOf(values: TestValues): JsonObject {
  return { ...toWire(values) };
}

/** The test as JSON: what the API said of it, with what stands in the form. */
export function jsonOf(values: TestValues, read: AssistantTest | null, changes: TestChanges): JsonObject {
  return read === null ? bodyOf(values) : { ...read, ...changes };
}
