import type { DatabaseSync } from 'node:sqlite';
import { all, first, int, run, str, strOrNull, type Row } from './db.ts';
import type { Page } from './page.ts';
import { targetOf, type Target } from './run-target.ts';

/**
 * A run is decided when it is made: what comes out, and when it moves on. What it shows is computed from that and the clock,
 * so it needs no timer and goes on after a restart. Runs go with their test.
 */
export const runTables = `
CREATE TABLE IF NOT EXISTS run_targets (
  no INTEGER PRIMARY KEY,
  account TEXT NOT NULL,
  target TEXT NOT NULL,
  UNIQUE (account, target)
) STRICT;
CREATE TABLE IF NOT EXISTS runs (
  no INTEGER PRIMARY KEY,
  test_no INTEGER NOT NULL REFERENCES tests (no) ON DELETE CASCADE,
  suite_no INTEGER,
  target_no INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  run_id TEXT NOT NULL,
  batch_id TEXT,
  triggered_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  starts_at INTEGER NOT NULL,
  runs_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  missed TEXT NOT NULL,
  fault TEXT
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS runs_by_id ON runs (run_id, test_no);
CREATE INDEX IF NOT EXISTS runs_by_test ON runs (test_no, no);
CREATE INDEX IF NOT EXISTS runs_by_suite ON runs (suite_no, no);
CREATE INDEX IF NOT EXISTS runs_by_batch ON runs (batch_id, no) WHERE batch_id IS NOT NULL;
`;

export type Outcome = 'passed' | 'failed' | 'error';

/** Why a run could not be judged: its time was over, or the line was lost. */
export type Fault = 'time' | 'line';

/** What a run comes to, and when it moves on. */
export type Course = {
  readonly createdAt: number;
  readonly startsAt: number;
  readonly runsAt: number;
  readonly endsAt: number;
  readonly outcome: Outcome;
  /** The places of the criteria that are missed. */
  readonly missed: readonly number[];
  /** Only errors have one. */
  readonly fault: Fault | null;
};

export type NewRun = {
  readonly runId: string;
  readonly testNo: number;
  readonly suiteNo: number | null;
  readonly revision: number;
  readonly targetNo: number;
  /** The suite trigger that it belongs to. */
  readonly batchId: string | null;
  readonly triggeredBy: string;
  readonly course: Course;
};

export type StoredRun = Omit<NewRun, 'targetNo' | 'suiteNo'> & { readonly testId: string; readonly target: Target };

/** The number of a target in the store: thousands of runs share one. */
export function targetNoFor(db: DatabaseSync, account: string, target: Target): number {
  const text = JSON.stringify(target);
  run(db, 'INSERT OR IGNORE INTO run_targets (account, target) VALUES (?, ?)', account, text);
  return int(first(db, 'SELECT no FROM run_targets WHERE account = ? AND target = ?', account, text) ?? {}, 'no');
}

export function insertRun(db: DatabaseSync, made: NewRun): void {
  const { course } = made;
  run(
    db,
    `INSERT INTO runs (test_no, suite_no, target_no, revision, run_id, batch_id, triggered_by, created_at, starts_at, runs_at, ends_at, outcome, missed, fault)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    made.testNo,
    made.suiteNo,
    made.targetNo,
    made.revision,
    made.runId,
    made.batchId,
    made.triggeredBy,
    course.createdAt,
    course.startsAt,
    course.runsAt,
    course.endsAt,
    course.outcome,
    course.missed.join(','),
    course.fault,
  );
}

const SELECT = `SELECT r.test_no, t.test_id, r.revision, r.run_id, r.batch_id, r.triggered_by, r.created_at, r.starts_at, r.runs_at, r.ends_at,
  r.outcome, r.missed, r.fault, g.target FROM runs r JOIN tests t ON t.no = r.test_no JOIN run_targets g ON g.no = r.target_no`;

export function findRun(db: DatabaseSync, testNo: number, runId: string): StoredRun | undefined {
  const row = first(db, `${SELECT} WHERE r.run_id = ? AND r.test_no = ?`, runId, testNo);
  return row === undefined ? undefined : runOf(row);
}

/** A run by its id alone, for what belongs to a run but is not asked for through its test. */
export function findRunOfAccount(db: DatabaseSync, account: string, runId: string): StoredRun | undefined {
  const row = first(db, `${SELECT} WHERE r.run_id = ? AND t.account = ?`, runId, account);
  return row === undefined ? undefined : runOf(row);
}

/** How often a test was run. */
export function countRuns(db: DatabaseSync, testNo: number): number {
  return int(first(db, 'SELECT COUNT(*) AS n FROM runs WHERE test_no = ?', testNo) ?? {}, 'n');
}

export type Owner = { readonly column: 'test_no' | 'suite_no'; readonly no: number };
export type RunFilter = { readonly status: string | null; readonly batchId: string | null };

/** The status at an instant, as `statusAt` has it. */
const STATUS = `CASE WHEN ends_at <= ? THEN outcome WHEN runs_at <= ? THEN 'running' WHEN starts_at <= ? THEN 'starting' ELSE 'pending' END`;

/** Newest first. `now` is the same for filter, total and rows, so that a page is of one instant. */
export function listRuns(db: DatabaseSync, owner: Owner, filter: RunFilter, now: number, page: Page): { runs: StoredRun[]; total: number } {
  const conditions = [
    { sql: `${owner.column} = ?`, values: [owner.no] },
    ...(filter.status === null ? [] : [{ sql: `${STATUS} = ?`, values: [now, now, now, filter.status] }]),
    ...(filter.batchId === null ? [] : [{ sql: 'batch_id = ?', values: [filter.batchId] }]),
  ];
  const where = conditions.map((condition) => condition.sql).join(' AND ');
  const values = conditions.flatMap<string | number>((condition) => condition.values);
  const total = int(first(db, `SELECT COUNT(*) AS n FROM runs WHERE ${where}`, ...values) ?? {}, 'n');
  // The page is found in an index alone; only its rows are then read whole.
  const numbers = `SELECT no FROM runs WHERE ${where} ORDER BY no DESC LIMIT ? OFFSET ?`;
  const rows = all(db, `${SELECT} WHERE r.no IN (${numbers}) ORDER BY r.no DESC`, ...values, page.size, page.offset);
  return { runs: rows.map(runOf), total };
}

function runOf(row: Row): StoredRun {
  const outcome = str(row, 'outcome');
  const missed = str(row, 'missed');
  return {
    testNo: int(row, 'test_no'),
    testId: str(row, 'test_id'),
    revision: int(row, 'revision'),
    runId: str(row, 'run_id'),
    batchId: strOrNull(row, 'batch_id'),
    triggeredBy: str(row, 'triggered_by'),
    target: targetOf(JSON.parse(str(row, 'target'))),
    course: {
      createdAt: int(row, 'created_at'),
      startsAt: int(row, 'starts_at'),
      runsAt: int(row, 'runs_at'),
      endsAt: int(row, 'ends_at'),
      outcome: outcome === 'passed' || outcome === 'failed' ? outcome : 'error',
      missed: missed === '' ? [] : missed.split(',').map(Number),
      fault: faultOf(strOrNull(row, 'fault')),
    },
  };
}

function faultOf(text: string | null): Fault | null {
  return text === 'time' || text === 'line' ? text : null;
}
