import type { RunStatus } from '#wire/run-status.ts';
import { hashOf, randomFrom, type Random } from './random.ts';
import type { Course } from './run-store.ts';
import type { Reached } from './run-target.ts';
import type { StoredTest } from './test-store.ts';

/** What decides how a run goes. */
export type Planned = {
  readonly test: Pick<StoredTest, 'form' | 'script'>;
  readonly reached: Reached;
  /** How often the test was run before. */
  readonly attempt: number;
  /** Its place in the suite trigger. */
  readonly place: number;
  readonly now: number;
  readonly scale: number;
  /** It fails, whatever the version says; default false. */
  readonly regressed?: boolean;
};

const ERRORS = 0.01;

/** Decides a run: the same test, version and attempt always come to the same end. */
export function courseOf(planned: Planned): Course {
  const { test, reached, attempt, place, now, scale } = planned;
  const random = randomFrom(JSON.stringify([test.form.name, test.form.instructions, reached.target.version, hashOf(reached.instructions), attempt]));
  const starts = random.between(400, 1200) + place * 700;
  const runs = starts + random.between(700, 1800);
  const wanted = random.between(7000, 28_000);
  const longest = (test.form.max_duration_seconds ?? Number.POSITIVE_INFINITY) * 1000;
  const judged = planned.regressed ? failed([weakOf(test)]) : judge(planned, random);
  const isCutOff = longest < wanted && !planned.regressed;
  const verdict: Verdict = isCutOff ? { outcome: 'error', missed: [], fault: 'time' } : judged;
  const at = (ms: number) => now + Math.round(ms / scale);
  return { createdAt: now, startsAt: at(starts), runsAt: at(runs), endsAt: at(runs + Math.min(wanted, longest)), ...verdict };
}

/** What a run comes to. */
export type Verdict = Pick<Course, 'outcome' | 'missed' | 'fault'>;

export const PASSED: Verdict = { outcome: 'passed', missed: [], fault: null };

function judge({ test, reached }: Planned, random: Random): Verdict {
  if (random.next() < ERRORS) return { outcome: 'error', missed: [], fault: 'line' };
  const { form, script } = test;
  if (script !== null) {
    const fails = script.failsOn[reached.target.version] ?? script.fails;
    return random.next() < fails ? failed(missedOf(script.weak, form.rubric.length, random)) : PASSED;
  }
  const missed = form.rubric.flatMap((item, at) => (random.next() < chanceToMiss(item.criteria, reached.instructions) ? [at] : []));
  return missed.length > 0 ? failed(missed) : PASSED;
}

/** The criterion that goes first. */
function weakOf({ form, script }: Planned['test']): number {
  return Math.min(script?.weak ?? 0, form.rubric.length - 1);
}

function failed(missed: readonly number[]): Verdict {
  return { outcome: 'failed', missed, fault: null };
}

/** The weak criterion, and now and then the one after it. */
export function missedOf(weak: number, count: number, random: Random): number[] {
  const first = Math.min(weak, count - 1);
  return random.next() < 0.2 && first + 1 < count ? [first, first + 1] : [first];
}

/** Instructions that speak of what a criterion asks for meet it more often: an edit can make a simulated test pass. */
function chanceToMiss(criteria: string, instructions: string): number {
  const words = [...new Set(criteria.toLowerCase().match(/\p{L}{4,}/gu) ?? [])];
  const text = instructions.toLowerCase();
  const covered = words.length === 0 ? 1 : words.filter((word) => text.includes(word)).length / words.length;
  return 0.02 + 0.16 * (1 - covered);
}

/** Where a run stands at an instant. */
export function statusAt(course: Course, now: number): RunStatus {
  if (course.endsAt <= now) return course.outcome;
  if (course.runsAt <= now) return 'running';
  return course.startsAt <= now ? 'starting' : 'pending';
}

/** When it came to stand there. */
export function movedAt(course: Course, now: number): number {
  const past = [course.endsAt, course.runsAt, course.startsAt].find((at) => at <= now);
  return past ?? course.createdAt;
}
