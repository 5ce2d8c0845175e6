import { runList, runPage, testRun } from '#wire/run.ts';
import { suiteNames } from '#wire/test.ts';
import { call, route, type Note } from './http.ts';
import type { PageQuery } from './pages.ts';

type Trigger = { destination_version_id?: string };

/** GET /ai/assistants/tests/{test_id}/runs: newest first. */
export const listTestRuns = (testId: string, query: { status?: string } & PageQuery, signal?: AbortSignal) =>
  call({ method: 'GET', path: route`/v2/ai/assistants/tests/${testId}/runs`, query, answer: runPage, signal });

/** POST /ai/assistants/tests/{test_id}/runs: calls, texts or chats for real. */
export const triggerTestRun = (testId: string, body: Trigger, key: string, note?: Note) =>
  call({ method: 'POST', path: route`/v2/ai/assistants/tests/${testId}/runs`, body, key, answer: testRun, note });

/** GET /ai/assistants/tests/{test_id}/runs/{run_id} */
export const retrieveTestRun = (testId: string, runId: string, signal?: AbortSignal) =>
  call({ method: 'GET', path: route`/v2/ai/assistants/tests/${testId}/runs/${runId}`, answer: testRun, signal });

/** GET /ai/assistants/tests/test-suites: the names. */
export const listTestSuites = (signal?: AbortSignal) => call({ method: 'GET', path: '/v2/ai/assistants/tests/test-suites', answer: suiteNames, signal });

/** GET /ai/assistants/tests/test-suites/{suite_name}/runs: newest first. */
export const listSuiteRuns = (suite: string, query: { status?: string; test_suite_run_id?: string } & PageQuery, signal?: AbortSignal) =>
  call({ method: 'GET', path: route`/v2/ai/assistants/tests/test-suites/${suite}/runs`, query, answer: runPage, signal });

/** POST /ai/assistants/tests/test-suites/{suite_name}/runs: one run per test of the suite, for real. */
export const triggerSuiteRun = (suite: string, body: Trigger, key: string, note?: Note) =>
  call({ method: 'POST', path: route`/v2/ai/assistants/tests/test-suites/${suite}/runs`, body, key, answer: runList, note });
