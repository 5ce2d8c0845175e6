import { randomUUID } from 'node:crypto';
import { triggerRequest } from '#wire/run-request.ts';
import { created, ok, type Answer } from './answer.ts';
import { paged, pageOf } from './page.ts';
import { notFound } from './refusal.ts';
import { param, type Call, type Route } from './route.ts';
import { runAnswer, tested } from './run-answer.ts';
import { courseOf } from './run-course.ts';
import { countRuns, findRun, insertRun, listRuns, targetNoFor, type Owner, type StoredRun } from './run-store.ts';
import { isBesideMain, reach } from './run-target.ts';
import { findSuite, requireTest, testsOfSuite, type StoredTest } from './test-store.ts';
import { parseOptionalBody } from './validate.ts';

const TEST_RUNS = '/ai/assistants/tests/:test_id/runs';
const SUITE_RUNS = '/ai/assistants/tests/test-suites/:suite_name/runs';

export const runRoutes: readonly Route[] = [
  { method: 'GET', path: TEST_RUNS, handle: (call) => list(call, { column: 'test_no', no: requireTest(call).no }) },
  { method: 'POST', path: TEST_RUNS, idempotent: true, handle: triggerTest },
  { method: 'GET', path: `${TEST_RUNS}/:run_id`, handle: retrieve },
  { method: 'GET', path: SUITE_RUNS, handle: listSuite },
  { method: 'POST', path: SUITE_RUNS, idempotent: true, handle: triggerSuite },
];

function list(call: Call, owner: Owner): Answer {
  const page = pageOf(call);
  const now = call.clock.now();
  const filter = { status: call.query.get('status'), batchId: call.query.get('test_suite_run_id') };
  const { runs, total } = listRuns(call.db, owner, filter, now, page);
  return ok(
    paged(
      tested(call.db, runs).map((run) => runAnswer(run, now)),
      total,
      page,
    ),
  );
}

/** A name that no test carries is a suite without runs. */
function listSuite(call: Call): Answer {
  const no = findSuite(call.db, call.account, param(call, 'suite_name'));
  return no === undefined ? ok(paged([], 0, pageOf(call))) : list(call, { column: 'suite_no', no });
}

function retrieve(call: Call): Answer {
  const run = findRun(call.db, requireTest(call).no, param(call, 'run_id'));
  if (run === undefined) throw notFound();
  return ok(answersOf(call, [run])[0]);
}

function triggerTest(call: Call): Answer {
  return created(answersOf(call, trigger(call, [requireTest(call)], null))[0]);
}

function triggerSuite(call: Call): Answer {
  const no = findSuite(call.db, call.account, param(call, 'suite_name'));
  const tests = no === undefined ? [] : testsOfSuite(call.db, no);
  if (tests.length === 0) throw notFound();
  return created(answersOf(call, trigger(call, tests, randomUUID())));
}

/** Starts a run of each test. Either all start or, where one refuses the version, none. */
function trigger(call: Call, tests: readonly StoredTest[], batchId: string | null): StoredRun[] {
  const { db, account, clock } = call;
  const { destination_version_id: versionId } = parseOptionalBody(triggerRequest, call);
  const now = clock.now();
  return tests.map((test, place) => {
    const reached = reach(db, account, test.form.destination, versionId);
    const regressed = call.regresses === true && isBesideMain(db, account, reached.target);
    const course = courseOf({ test, reached, attempt: countRuns(db, test.no), place, now, scale: clock.scale, regressed });
    const run = { runId: randomUUID(), testNo: test.no, revision: test.revision, batchId, triggeredBy: 'manual', course };
    insertRun(db, { ...run, suiteNo: test.suiteNo, targetNo: targetNoFor(db, account, reached.target) });
    return { ...run, testId: test.testId, target: reached.target };
  });
}

function answersOf(call: Call, runs: readonly StoredRun[]): Record<string, unknown>[] {
  const now = call.clock.now();
  return tested(call.db, runs).map((run) => runAnswer(run, now));
}
