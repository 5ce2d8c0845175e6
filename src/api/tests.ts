import type { TestCreateParams, TestListParams, TestUpdateParams } from 'telnyx/resources/ai/assistants/tests/tests';
import type { JsonObject } from '#lib/json.ts';
import { assistantTest, testPage } from '#wire/test.ts';
import { call, route, type Note } from './http.ts';
import type { PageQuery } from './pages.ts';
import type { BodyOf } from './params.ts';

export type TestFilter = Pick<TestListParams, 'destination' | 'telnyx_conversation_channel' | 'test_suite'>;

/** GET /ai/assistants/tests */
export const listTests = (query: TestFilter & PageQuery, signal?: AbortSignal) =>
  call({ method: 'GET', path: '/v2/ai/assistants/tests', query, answer: testPage, signal });

/** The body of a test that is made. */
export type TestBody = BodyOf<TestCreateParams>;

/** POST /ai/assistants/tests */
export const createTest = (body: TestBody | JsonObject, key: string, note?: Note) =>
  call({ method: 'POST', path: '/v2/ai/assistants/tests', body, key, answer: assistantTest, note });

/** GET /ai/assistants/tests/{test_id} */
export const retrieveTest = (id: string, signal?: AbortSignal) =>
  call({ method: 'GET', path: route`/v2/ai/assistants/tests/${id}`, answer: assistantTest, signal });

/** PUT /ai/assistants/tests/{test_id}: partial. */
export const updateTest = (id: string, body: TestUpdateParams, note?: Note) =>
  call({ method: 'PUT', path: route`/v2/ai/assistants/tests/${id}`, body, answer: assistantTest, note });

/** DELETE /ai/assistants/tests/{test_id}: its runs go too. */
export const deleteTest = (id: string, note?: Note) => call({ method: 'DELETE', path: route`/v2/ai/assistants/tests/${id}`, answer: null, note });
