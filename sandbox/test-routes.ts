import { randomUUID } from 'node:crypto';
import { createTestRequest, updateTestRequest } from '#wire/test-request.ts';
import { created, empty, ok } from './answer.ts';
import { isoTime } from './clock.ts';
import { paged, pageOf } from './page.ts';
import type { Call, Route } from './route.ts';
import { deleteTest, findTest, insertTest, listSuites, listTests, requireTest, reviseTest, type StoredTest, type TestForm } from './test-store.ts';
import { parseBody } from './validate.ts';

const TESTS = '/ai/assistants/tests';

export const testRoutes: readonly Route[] = [
  { method: 'GET', path: TESTS, handle: list },
  { method: 'POST', path: TESTS, idempotent: true, handle: create },
  { method: 'GET', path: `${TESTS}/test-suites`, handle: ({ db, account }) => ok({ data: listSuites(db, account) }) },
  { method: 'GET', path: `${TESTS}/:test_id`, handle: (call) => ok(testAnswer(requireTest(call))) },
  { method: 'PUT', path: `${TESTS}/:test_id`, handle: update },
  { method: 'DELETE', path: `${TESTS}/:test_id`, handle: remove },
];

function list(call: Call) {
  const page = pageOf(call);
  const { query } = call;
  const filter = { suite: query.get('test_suite'), channel: query.get('telnyx_conversation_channel'), destination: query.get('destination') };
  const { tests, total } = listTests(call.db, call.account, filter, page);
  return ok(paged(tests.map(testAnswer), total, page));
}

function create(call: Call) {
  const { db, account, clock } = call;
  const testId = randomUUID();
  insertTest(db, account, { testId, createdAt: clock.now(), form: formOf(parseBody(createTestRequest, call)) });
  return created(testAnswer(stored(call, testId)));
}

function update(call: Call) {
  const test = requireTest(call);
  const change = parseBody(updateTestRequest, call);
  reviseTest(call.db, call.account, test, formOf({ ...test.form, ...change }));
  return ok(testAnswer(stored(call, test.testId)));
}

function remove(call: Call) {
  deleteTest(call.db, requireTest(call));
  return empty(200);
}

function stored(call: Call, testId: string): StoredTest {
  const test = findTest(call.db, call.account, testId);
  if (test === undefined) throw new Error(`test ${testId} was not stored`);
  return test;
}

/** What a test keeps of a body: everything but what the server itself says. */
function formOf(body: TestForm): TestForm {
  const { test_id: _id, created_at: _at, ...form } = body;
  return { telnyx_conversation_channel: 'web_chat', ...form };
}

function testAnswer(test: StoredTest): Record<string, unknown> {
  return { ...test.form, test_id: test.testId, created_at: isoTime(test.createdAt) };
}
