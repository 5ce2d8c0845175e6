import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { courseOf, movedAt, statusAt } from './run-course.ts';
import { createSandbox } from './sandbox.ts';

const form = { name: 'Hours', destination: 'x', instructions: 'Ask.', rubric: [{ name: 'Hours', criteria: 'Says when the office opens on Saturday.' }] };
const target = { assistantId: 'a', assistant: 'A', versionId: 'v', version: 'Main', greeting: '' };
const planned = { test: { form, script: null }, reached: { target, instructions: 'Be kind.' }, attempt: 0, place: 0, now: 1000, scale: 1 };

test('the same test, version and attempt come to the same end; another attempt may not', () => {
  expect(courseOf(planned)).toEqual(courseOf({ ...planned, test: { form: { ...form }, script: null } }));
  const ends = Array.from({ length: 40 }, (_, attempt) => courseOf({ ...planned, attempt }).outcome);
  expect(new Set(ends).size).toBeGreaterThan(1);
});

test('takes 8 to 40 seconds, staggered over a suite, and divided by the scale of time', () => {
  for (let attempt = 0; attempt < 50; attempt++) {
    const course = courseOf({ ...planned, attempt });
    expect(course.endsAt - course.createdAt).toBeGreaterThan(8000);
    expect(course.endsAt - course.createdAt).toBeLessThan(40_000);
    const later = courseOf({ ...planned, attempt, place: 5 });
    expect(later.startsAt - course.startsAt).toBe(3500);
    const fast = courseOf({ ...planned, attempt, scale: 100 });
    expect(fast.endsAt - 1000).toBe(Math.round((course.endsAt - 1000) / 100));
  }
});

test('instructions that speak of what is asked for pass more often', () => {
  const passes = (instructions: string) =>
    Array.from({ length: 300 }, (_, attempt) => courseOf({ ...planned, attempt, reached: { target, instructions } })).filter(
      (course) => course.outcome === 'passed',
    ).length;
  expect(passes('Says when the office opens on Saturday: at nine.')).toBeGreaterThan(passes('Be kind.') + 10);
});

test('each status begins at its own instant', () => {
  const course = courseOf(planned);
  expect([course.createdAt, course.startsAt, course.runsAt, course.endsAt].map((at) => statusAt(course, at))).toEqual([
    'pending',
    'starting',
    'running',
    course.outcome,
  ]);
  expect(movedAt(course, course.runsAt - 1)).toBe(course.startsAt);
});

test('a run goes on after a restart as if there had been none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-'));
  let now = 1_800_000_000_000;
  const opened = () => createSandbox({ file: join(folder, 'sandbox.db'), seed: 'empty', now: () => now });
  const ask = async (sandbox: ReturnType<typeof opened>, method: string, path: string, body?: object): Promise<unknown> =>
    (
      await sandbox.handle(
        new Request(`http://sandbox/v2/ai/assistants/tests${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
      )
    ).json();
  const before = opened();
  await ask(before, 'POST', '', { ...form, test_suite: 'S' });
  await ask(before, 'POST', '/test-suites/S/runs');
  now += 12_000;
  const seen = await ask(before, 'GET', '/test-suites/S/runs');
  before.close();
  const after = opened();
  expect(await ask(after, 'GET', '/test-suites/S/runs')).toEqual(seen);
  now += 60_000;
  expect(await ask(after, 'GET', '/test-suites/S/runs')).toMatchObject({ data: [{ status: expect.stringMatching(/passed|failed|error/) }] });
  after.close();
  rmSync(folder, { recursive: true });
});
