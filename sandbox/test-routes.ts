import { randomUUID } from 'node:crypto';
import { createTestRequest, updateTestRequest } from '#wire/test-request.ts';
import { created, empty, ok } from './answer.ts';
import { isoTime } from './clock.ts';
import { paged, pageOf } from './page.ts';
import { without, type Fields } from './record.ts';
import type { Call, Route } from './route.ts';
import { sentFields } from './sent.ts';
import { deleteTest, findTest, insertTest, listSuites, listTests, requireTest, reviseTest, type StoredTest } from './test-store.ts';

const TESTS = '/ai/assistants/tests';
const READ_ONLY = new Set(['test_id', 'created_at']);

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
  insertTest(db, account, { testId, createdAt: clock.now(), fields: kept(sentFields(createTestRequest, call)) });
  return created(testAnswer(stored(call, testId)));
}

function update(call: Call) {
  const test = requireTest(call);
  const change = sentFields(updateTestRequest, call);
  reviseTest(call.db, call.account, test, kept({ ...test.fields, ...change }));
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
function kept(body: Fields): Fields {
  return { telnyx_conversation_channel: 'web_chat', ...without(body, READ_ONLY) };
}

function testAnswer(test: StoredTest): Fields {
  return { ...test.fields, test_id: test.testId, created_at: isoTime(test.createdAt) };
}
