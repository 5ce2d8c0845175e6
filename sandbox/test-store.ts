import type { DatabaseSync } from 'node:sqlite';
import { createTestRequest } from '#wire/test-request.ts';
import type { z } from 'zod';
import { all, first, int, json, run, str, strOrNull, type Row } from './db.ts';
import type { Page } from './page.ts';
import { isRecord, type Fields } from './record.ts';
import { notFound } from './refusal.ts';
import { param, type Call } from './route.ts';
import { scriptOf, type Script } from './script.ts';

/**
 * There may be 100,000 runs, so they refer to tests and suites by small numbers. A test keeps each of its revisions that was
 * run: a run goes on showing the criteria that it was judged on. A suite's row only gives its name a number; the suite
 * exists as long as a test is in it.
 */
export const testTables = `
CREATE TABLE IF NOT EXISTS suites (
  no INTEGER PRIMARY KEY,
  account TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (account, name)
) STRICT;
CREATE TABLE IF NOT EXISTS tests (
  no INTEGER PRIMARY KEY,
  account TEXT NOT NULL,
  test_id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  suite_no INTEGER REFERENCES suites (no),
  channel TEXT NOT NULL,
  destination TEXT NOT NULL,
  revision INTEGER NOT NULL,
  script TEXT,
  UNIQUE (account, test_id)
) STRICT;
CREATE INDEX IF NOT EXISTS tests_by_suite ON tests (suite_no, no);
CREATE TABLE IF NOT EXISTS test_revisions (
  test_no INTEGER NOT NULL REFERENCES tests (no) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  form TEXT NOT NULL,
  PRIMARY KEY (test_no, revision)
) STRICT, WITHOUT ROWID;
`;

/** What the sandbox itself reads of a test. */
export type TestForm = z.output<typeof createTestRequest>;

export type NewTest = {
  readonly testId: string;
  readonly createdAt: number;
  /** The body of the request, with its channel. */
  readonly fields: Fields;
  /** How its simulated runs go; only seeded tests have one. */
  readonly script?: Script;
};

export type StoredTest = {
  readonly no: number;
  readonly testId: string;
  readonly createdAt: number;
  readonly suiteNo: number | null;
  readonly revision: number;
  /** Exactly as it was sent, and the same as the schema reads it. */
  readonly fields: Fields;
  readonly form: TestForm;
  readonly script: Script | null;
};

/** Makes a test; seeds use it too. Answers its number in the store. */
export function insertTest(db: DatabaseSync, account: string, made: NewTest): number {
  const form = createTestRequest.parse(made.fields);
  run(
    db,
    'INSERT INTO tests (account, test_id, created_at, suite_no, channel, destination, revision, script) VALUES (?, ?, ?, ?, ?, ?, 1, ?)',
    account,
    made.testId,
    made.createdAt,
    suiteNoFor(db, account, form),
    channelOf(form),
    JSON.stringify(form.destination),
    made.script === undefined ? null : JSON.stringify(made.script),
  );
  const no = int(first(db, 'SELECT no FROM tests WHERE account = ? AND test_id = ?', account, made.testId) ?? {}, 'no');
  run(db, 'INSERT INTO test_revisions (test_no, revision, form) VALUES (?, 1, ?)', no, JSON.stringify(made.fields));
  return no;
}

/** The channel of a test that names none. */
export function channelOf(form: TestForm): string {
  return form.telnyx_conversation_channel ?? 'web_chat';
}

const SELECT = `SELECT t.no, t.test_id, t.created_at, t.suite_no, t.revision, t.script, r.form FROM tests t
  JOIN test_revisions r ON r.test_no = t.no AND r.revision = t.revision`;

export function findTest(db: DatabaseSync, account: string, testId: string): StoredTest | undefined {
  const row = first(db, `${SELECT} WHERE t.account = ? AND t.test_id = ?`, account, testId);
  return row === undefined ? undefined : testOf(row);
}

/** The test that the path names, or 404. */
export function requireTest(call: Call): StoredTest {
  const found = findTest(call.db, call.account, param(call, 'test_id'));
  if (found === undefined) throw notFound();
  return found;
}

export type TestFilter = { readonly suite: string | null; readonly channel: string | null; readonly destination: string | null };

/** Newest first. */
export function listTests(db: DatabaseSync, account: string, filter: TestFilter, page: Page): { tests: StoredTest[]; total: number } {
  const where = `t.account = ?1 AND (?2 IS NULL OR t.suite_no = (SELECT no FROM suites WHERE account = ?1 AND name = ?2))
    AND (?3 IS NULL OR t.channel = ?3) AND (?4 IS NULL OR t.destination = ?4)`;
  const values = [account, jsonOrNull(filter.suite), filter.channel, jsonOrNull(filter.destination)];
  const total = int(first(db, `SELECT COUNT(*) AS n FROM tests t WHERE ${where}`, ...values) ?? {}, 'n');
  const rows = all(db, `${SELECT} WHERE ${where} ORDER BY t.no DESC LIMIT ?5 OFFSET ?6`, ...values, page.size, page.offset);
  return { tests: rows.map(testOf), total };
}

/** The tests of a suite, oldest first. */
export function testsOfSuite(db: DatabaseSync, suiteNo: number): StoredTest[] {
  return all(db, `${SELECT} WHERE t.suite_no = ? ORDER BY t.no`, suiteNo).map(testOf);
}

/** The suites that have a test, by name. */
export function listSuites(db: DatabaseSync, account: string): string[] {
  const sql = 'SELECT s.name FROM suites s WHERE s.account = ? AND EXISTS (SELECT 1 FROM tests t WHERE t.suite_no = s.no)';
  return all(db, sql, account)
    .map((row) => String(json(row, 'name')))
    .toSorted();
}

export function findSuite(db: DatabaseSync, account: string, name: string): number | undefined {
  const row = first(db, 'SELECT no FROM suites WHERE account = ? AND name = ?', account, JSON.stringify(name));
  return row === undefined ? undefined : int(row, 'no');
}

/** Writes the next revision of a test; the one before stays as long as a run refers to it. Its runs go where the test goes. */
export function reviseTest(db: DatabaseSync, account: string, test: StoredTest, fields: Fields): void {
  const form = createTestRequest.parse(fields);
  const suiteNo = suiteNoFor(db, account, form);
  const next = test.revision + 1;
  run(db, 'INSERT INTO test_revisions (test_no, revision, form) VALUES (?, ?, ?)', test.no, next, JSON.stringify(fields));
  run(
    db,
    'UPDATE tests SET suite_no = ?, channel = ?, destination = ?, revision = ? WHERE no = ?',
    suiteNo,
    channelOf(form),
    JSON.stringify(form.destination),
    next,
    test.no,
  );
  if (suiteNo !== test.suiteNo) run(db, 'UPDATE runs SET suite_no = ? WHERE test_no = ?', suiteNo, test.no);
  run(
    db,
    'DELETE FROM test_revisions WHERE test_no = ?1 AND revision = ?2 AND NOT EXISTS (SELECT 1 FROM runs WHERE test_no = ?1 AND revision = ?2)',
    test.no,
    test.revision,
  );
}

export function deleteTest(db: DatabaseSync, test: StoredTest): void {
  run(db, 'DELETE FROM tests WHERE no = ?', test.no);
}

/** The number of the suite that a test is in. An empty name is no suite: no path could name it. */
function suiteNoFor(db: DatabaseSync, account: string, form: TestForm): number | null {
  if (form.test_suite === undefined || form.test_suite === '') return null;
  run(db, 'INSERT OR IGNORE INTO suites (account, name) VALUES (?, ?)', account, JSON.stringify(form.test_suite));
  return findSuite(db, account, form.test_suite) ?? null;
}

function jsonOrNull(text: string | null): string | null {
  return text === null ? null : JSON.stringify(text);
}

function testOf(row: Row): StoredTest {
  const script = strOrNull(row, 'script');
  const suiteNo = row['suite_no'];
  const fields = json(row, 'form');
  return {
    no: int(row, 'no'),
    testId: str(row, 'test_id'),
    createdAt: int(row, 'created_at'),
    suiteNo: typeof suiteNo === 'number' ? suiteNo : null,
    revision: int(row, 'revision'),
    fields: isRecord(fields) ? fields : {},
    form: createTestRequest.parse(fields),
    script: script === null ? null : scriptOf(JSON.parse(script)),
  };
}
