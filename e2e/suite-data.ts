import { z } from 'zod';
import { expect, type Sandbox } from './fixtures.ts';

const made = z.object({ test_id: z.string(), name: z.string() });
const run = z.object({ run_id: z.string(), test_id: z.string(), status: z.string(), test_suite_run_id: z.string().optional() });
const page = z.object({ data: z.array(run) });

type Made = z.output<typeof made>;
type Run = z.output<typeof run>;

/** What every test made here is judged on. */
export const RUBRIC = [
  { name: 'Greets the caller', criteria: 'Says hello before anything else.' },
  { name: 'Names the hours', criteria: 'Says when the office is open.' },
];

const TESTS = '/ai/assistants/tests';
const runsPath = (suite: string) => `${TESTS}/test-suites/${encodeURIComponent(suite)}/runs`;

/** Makes the tests of a suite; each reaches `destination`. */
export async function makeSuite(sandbox: Sandbox, suite: string, names: readonly string[], destination = '+15125550100'): Promise<Made[]> {
  const all: Made[] = [];
  for (const name of names) {
    const body = {
      name,
      destination,
      instructions: 'Ask for the opening hours.',
      rubric: RUBRIC,
      telnyx_conversation_channel: 'phone_call',
      test_suite: suite,
    };
    all.push(made.parse(await sandbox.call('POST', TESTS, body)));
  }
  return all;
}

/** The newest runs of a suite, as the API has them. */
export async function runsOf(sandbox: Sandbox, suite: string): Promise<Run[]> {
  return page.parse(await sandbox.call('GET', `${runsPath(suite)}?page[size]=100`)).data;
}

/** Runs a suite past the console and waits until every run has ended. */
export async function runSuiteToTheEnd(sandbox: Sandbox, suite: string): Promise<Run[]> {
  const started = z.array(run).parse(await sandbox.call('POST', runsPath(suite), {}));
  const ids = new Set(started.map((one) => one.run_id));
  const mine = async () => (await runsOf(sandbox, suite)).filter((one) => ids.has(one.run_id));
  await expect
    .poll(async () => (await mine()).filter((one) => ['pending', 'starting', 'running'].includes(one.status)).length, { timeout: 30_000, intervals: [100] })
    .toBe(0);
  return mine();
}
