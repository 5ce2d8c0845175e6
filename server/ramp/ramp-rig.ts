import { expect, onTestFinished } from 'vitest';
import { ramp, rampList, type Ramp, type RampPlan, type RampStep } from '#wire/ramp.ts';
import { canaryDeploy } from '#wire/canary.ts';
import { assistant } from '#wire/assistant.ts';
import { rulesOf } from '#wire/canary-form.ts';
import { createSandbox } from '#sandbox/sandbox.ts';
import { startRig, type Rig, type RigOptions } from '../test-rig.ts';
import { writes } from '../journal/journal-rig.ts';

export const HOUR = 3_600_000;

/** One sandbox with a clock of the test's own, an assistant with a version beside main, and a suite whose runs end as wanted. */
export async function rampWorld() {
  let clock = Date.now();
  const sandbox = createSandbox({ file: ':memory:', seed: 'empty', now: () => clock });
  onTestFinished(() => sandbox.close());
  /** What the runs of a version come to; chance has no place in these tests. */
  const outcomes = new Map<string, 'passed' | 'failed'>();
  const versionOfRun = new Map<string, string>();
  const upstream = { down: false, writes: 0, afterWrite: (): void => undefined };

  const handle = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname;
    const body: unknown = request.method === 'POST' && path.endsWith('/runs') ? await request.clone().json() : null;
    if (upstream.down) return Response.json({ errors: [] }, { status: 503 });
    const answer = await sandbox.handle(request);
    if (request.method !== 'GET') {
      upstream.writes += 1;
      upstream.afterWrite();
    }
    if (!path.endsWith('/runs') || !answer.ok) return answer;
    return Response.json(judged(await answer.json(), body), { status: answer.status });
  };

  /** Runs as the API tells them, with the outcome that the test wants. */
  const judged = (answer: unknown, asked: unknown): unknown => {
    if (Array.isArray(answer)) return answer.map((run: unknown) => judged(run, asked));
    if (typeof answer !== 'object' || answer === null) return answer;
    if ('data' in answer) return { ...answer, data: judged(answer.data, asked) };
    const id = 'run_id' in answer ? String(answer.run_id) : '';
    const version = typeof asked === 'object' && asked !== null && 'destination_version_id' in asked ? String(asked.destination_version_id) : undefined;
    if (version !== undefined) versionOfRun.set(id, version);
    const status = 'completed_at' in answer && answer.completed_at ? (outcomes.get(versionOfRun.get(id) ?? '') ?? 'passed') : undefined;
    return status === undefined ? answer : { ...answer, status, detail_status: [{ name: 'Kind', status }] };
  };

  const open = (more: Pick<RigOptions, 'journal' | 'ramps' | 'readOnly'> = {}) => startRig({ sandbox: handle, timeoutMs: 2_000, now: () => clock, ...more });
  const setUp = await open();
  const made = async (path: string, body: unknown) => {
    const answer = await writes(setUp, 'POST', path, body);
    expect(answer.status, answer.text).toBeLessThan(300);
    const answered: unknown = JSON.parse(answer.text);
    return answered;
  };
  const main = assistant.parse(await made('/ai/assistants', { name: 'Rita', instructions: 'Be kind.' }));
  const beside = assistant.parse(await made(`/ai/assistants/${main.id}`, { greeting: 'Hey', promote_to_main: false, version_name: 'Shorter' }));
  for (const name of ['One', 'Two', 'Three'])
    await made('/ai/assistants/tests', {
      name,
      destination: main.id,
      instructions: 'Call.',
      rubric: [{ name: 'Kind', criteria: 'Is kind' }],
      test_suite: 'Desk',
    });

  return {
    id: main.id,
    main: main.version_id ?? '',
    version: beside.version_id ?? '',
    open,
    outcomes,
    upstream,
    now: () => clock,
    pass: (ms: number) => {
      clock += ms;
    },
  };
}

export type World = Awaited<ReturnType<typeof rampWorld>>;

export const step = (share: number, more: Partial<Omit<RampStep, 'gates'>> & { gates?: Partial<RampStep['gates']> } = {}): RampStep => ({
  share,
  hold_minutes: 60,
  run_suite: false,
  ...more,
  gates: { green: false, runs: 0, no_regression: false, ...more.gates },
});

export async function post(rig: Rig, path: string, body: unknown = {}) {
  const answer = await rig.ask({ method: 'POST', path: `/api/local/ramps${path}`, body: JSON.stringify(body) });
  return { status: answer.status, text: answer.text, ramp: () => ramp.parse(JSON.parse(answer.text)) };
}

export async function started(rig: Rig, world: World, steps: readonly RampStep[], more: Partial<RampPlan> = {}): Promise<Ramp> {
  const answer = await post(rig, '', { assistant_id: world.id, version_id: world.version, suite: 'Desk', steps, finish: 'stay', seen: null, ...more });
  expect(answer.status, answer.text).toBe(200);
  return answer.ramp();
}

export async function ramps(rig: Rig): Promise<Ramp[]> {
  const answer = await rig.ask({ path: '/api/local/ramps' });
  expect(answer.status, answer.text).toBe(200);
  return rampList.parse(JSON.parse(answer.text)).data;
}

/** The version's share of everyone in the API, in percent; `null` without a canary. */
export async function share(rig: Rig, world: World): Promise<number | null> {
  const answer = await rig.ask({ path: `/api/v2/ai/assistants/${world.id}/canary-deploys` });
  if (answer.status === 404) return null;
  const [rule] = rulesOf(canaryDeploy.parse(JSON.parse(answer.text)));
  return rule?.serve.rollout?.find((slot) => slot.version_id === world.version)?.weight ?? 0;
}

/** Runs the suite on a version, as a person does, and lets it come to its end. */
export async function suite(rig: Rig, world: World, version: string): Promise<void> {
  const answer = await writes(
    rig,
    'POST',
    '/ai/assistants/tests/test-suites/Desk/runs',
    { destination_version_id: version },
    { 'x-switchboard-assistant': world.id },
  );
  expect(answer.status, answer.text).toBe(201);
  world.pass(10 * 60_000);
}
