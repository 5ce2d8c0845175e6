import type { DatabaseSync } from 'node:sqlite';
import { hasEnded } from '#wire/run-status.ts';
import { createTestRequest } from '#wire/test-request.ts';
import { isoTime } from './clock.ts';
import { first, json, strOrNull } from './db.ts';
import { movedAt, statusAt } from './run-course.ts';
import { logOf } from './run-log.ts';
import type { StoredRun } from './run-store.ts';
import type { TestedRun } from './run-talk.ts';
import { scriptOf } from './script.ts';

/** Runs with what their tests were when they ran. */
export function tested(db: DatabaseSync, runs: readonly StoredRun[]): TestedRun[] {
  const known = new Map<string, Omit<TestedRun, 'run'>>();
  return runs.map((run) => {
    const key = `${run.testNo}/${run.revision}`;
    const then = known.get(key) ?? revisionOf(db, run);
    known.set(key, then);
    return { run, ...then };
  });
}

function revisionOf(db: DatabaseSync, run: StoredRun): Omit<TestedRun, 'run'> {
  const sql = 'SELECT v.form, t.script FROM test_revisions v JOIN tests t ON t.no = v.test_no WHERE v.test_no = ? AND v.revision = ?';
  const row = first(db, sql, run.testNo, run.revision) ?? {};
  const script = strOrNull(row, 'script');
  return { form: createTestRequest.parse(json(row, 'form')), script: script === null ? null : scriptOf(JSON.parse(script)) };
}

/** A run as the API answers it at an instant. */
export function runAnswer(of: TestedRun, now: number): Record<string, unknown> {
  const { run, form } = of;
  const { course } = run;
  const status = statusAt(course, now);
  const ended = hasEnded({ status });
  const verdict = (at: number) => (course.missed.includes(at) ? 'failed' : 'passed');
  return {
    run_id: run.runId,
    test_id: run.testId,
    ...(run.batchId === null ? {} : { test_suite_run_id: run.batchId }),
    status,
    triggered_by: run.triggeredBy,
    created_at: isoTime(course.createdAt),
    updated_at: isoTime(movedAt(course, now)),
    ...(ended ? { completed_at: isoTime(course.endsAt) } : {}),
    ...(course.runsAt <= now ? { conversation_id: conversationIdOf(run.runId) } : {}),
    ...(ended && status !== 'error' ? { conversation_insights_id: insightsIdOf(run.runId) } : {}),
    detail_status: form.rubric.map((item, at) => ({ name: item.name, status: ended && status !== 'error' ? verdict(at) : status })),
    logs: logOf(of, now),
  };
}

/** The conversation of a run has an id of its own from which the run's is found again, so nothing of it is stored. */
export function conversationIdOf(runId: string): string {
  return masked(runId, 0x5c0f_fee1);
}

/** Made of the conversation's id as that is of the run's. */
export function insightsIdOf(runId: string): string {
  return masked(runId, 0x1a51_6475);
}

/** Its own inverse: the first eight digits of a UUID, XORed with a mask. */
function masked(uuid: string, mask: number): string {
  const head = (Number.parseInt(uuid.slice(0, 8), 16) ^ mask) >>> 0;
  return head.toString(16).padStart(8, '0') + uuid.slice(8);
}
