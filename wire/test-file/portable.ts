import type { JsonObject } from '#lib/json.ts';
import { createTestRequest } from '../test-request.ts';

/** What the API makes by itself for each test. */
const MADE: ReadonlySet<string> = new Set(['test_id', 'created_at', 'updated_at']);

/** A test without what only its account can say. */
export function plainTest(test: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(test).filter(([field]) => !MADE.has(field)));
}

/**
 * A test as it can be created anew: everything, fields that nobody here knows too. The API answers null for a field that is not
 * set, and does not take it back.
 */
export function portableTest(test: JsonObject): JsonObject {
  const known = createTestRequest.shape;
  return Object.fromEntries(Object.entries(plainTest(test)).filter(([field, value]) => value !== null || !Object.hasOwn(known, field)));
}
