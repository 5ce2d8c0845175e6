import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '#sandbox/clock.ts';
import { randomFrom, type Random } from '#sandbox/random.ts';
import { missedOf, PASSED, type Verdict } from '#sandbox/run-course.ts';
import { insertRun, targetNoFor, type Course } from '#sandbox/run-store.ts';
import { reach } from '#sandbox/run-target.ts';
import { insertTest, findTest } from '#sandbox/test-store.ts';
import type { MadeAssistant } from './assistants.ts';
import type { SeedSuite, SeedTest } from './shapes.ts';

const DAY = 86_400_000;
const LATELY_FAILS = 0.9;

type Place = { readonly db: DatabaseSync; readonly account: string; readonly clock: Clock };
/** `luck`: each test has its own, so that a change of one test does not rewrite the history of the others. */
type MadeTest = { readonly no: number; readonly suiteNo: number | null; readonly seed: SeedTest; readonly luck: Random };

/** Makes the tests of a suite and its batches, back to when the assistant was new. */
export function seedSuite(place: Place, suite: SeedSuite, assistant: MadeAssistant): void {
  const random = randomFrom(`suite ${suite.name}`);
  const born = place.clock.now() - (suite.batches + 1) * suite.every * DAY;
  const tests = suite.tests.map((seed, at) => makeTest(place, suite, seed, assistant, born + at * 60_000, random));
  for (let age = suite.batches - 1; age >= 0; age--) seedBatch(place, suite, tests, assistant, age, random);
}

function makeTest({ db, account }: Place, suite: SeedSuite, seed: SeedTest, assistant: MadeAssistant, createdAt: number, random: Random): MadeTest {
  const testId = random.uuid();
  const fails = seed.lately === undefined ? (seed.fails ?? 0) : LATELY_FAILS;
  const script = {
    fails,
    failsOn: seed.failsOn ?? {},
    weak: seed.weak ?? 0,
    opens: seed.opens,
    says: seed.says,
    slips: seed.slips,
    goesOn: [...(seed.goesOn ?? [])],
    bye: seed.bye ?? null,
    tool: seed.tool ?? null,
  };
  const fields = {
    name: seed.name,
    ...(seed.description === undefined ? {} : { description: seed.description }),
    destination: suite.number ?? assistant.id,
    instructions: seed.asks,
    rubric: seed.rubric.map(([name, criteria]) => ({ name, criteria })),
    telnyx_conversation_channel: suite.channel,
    max_duration_seconds: 300,
    test_suite: suite.name,
  };
  const no = insertTest(db, account, { testId, createdAt, fields, script });
  return { no, suiteNo: findTest(db, account, testId)?.suiteNo ?? null, seed, luck: randomFrom(`luck of ${suite.name}, ${seed.name}`) };
}

/** `age`: how many batches came after it. */
function seedBatch(place: Place, suite: SeedSuite, tests: readonly MadeTest[], assistant: MadeAssistant, age: number, random: Random): void {
  const { db, account, clock } = place;
  const daysAgo = (age + 0.15 + random.next() * 0.5) * suite.every;
  const at = Math.round(clock.now() - daysAgo * DAY);
  const batchId = random.uuid();
  const version = versionFor(suite, assistant, daysAgo, age);
  const { target } = reach(db, account, assistant.id, version.versionId);
  const targetNo = targetNoFor(db, account, target);
  const triggeredBy = random.next() < 0.75 ? 'scheduled' : 'manual';
  for (const [order, test] of tests.entries()) {
    if (test.seed.since !== undefined && age >= test.seed.since) continue;
    const course = courseFrom(at, order, judged(suite, test, target.version, age), random);
    insertRun(db, { runId: random.uuid(), testNo: test.no, suiteNo: test.suiteNo, revision: 1, targetNo, batchId, triggeredBy, course });
  }
}

/** Main as it then was; now and then a version that was being tried. */
function versionFor(suite: SeedSuite, assistant: MadeAssistant, daysAgo: number, age: number): MadeAssistant['versions'][number] {
  const trial = suite.trials?.find((one) => daysAgo <= one.fromDaysAgo && age % 2 === 0);
  const tried = assistant.versions.find((version) => version.name === trial?.version);
  const then = assistant.versions.filter((version) => version.daysAgo >= daysAgo && version.order <= assistant.main.order);
  return tried ?? then.at(-1) ?? assistant.versions[0] ?? assistant.main;
}

function judged(suite: SeedSuite, { seed, luck: random }: MadeTest, version: string, age: number): Verdict {
  const luck = random.next();
  const fault = random.next();
  if (age === suite.faultAt && fault < 0.35) return { outcome: 'error', missed: [], fault: 'line' };
  const fails = age < (seed.lately ?? 0) ? 1 : (seed.failsOn?.[version] ?? seed.fails ?? 0);
  return luck < fails ? { outcome: 'failed', missed: missedOf(seed.weak ?? 0, seed.rubric.length, random), fault: null } : PASSED;
}

function courseFrom(at: number, order: number, verdict: Verdict, random: Random): Course {
  const startsAt = at + random.between(400, 1200) + order * 700;
  const runsAt = startsAt + random.between(700, 1800);
  return { createdAt: at, startsAt, runsAt, endsAt: runsAt + random.between(8000, 34_000), ...verdict };
}
