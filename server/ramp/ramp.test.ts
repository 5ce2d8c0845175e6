import { describe, expect, it } from 'vitest';
import { listed, writes } from '../journal/journal-rig.ts';
import { HOUR, post, rampWorld, ramps, share, started, step, suite } from './ramp-rig.ts';

describe('a ramp', () => {
  it('climbs step by step, each after its hold, and promotes; every write is in the journal as its own', async () => {
    const world = await rampWorld();
    const rig = await world.open();
    expect(await started(rig, world, [step(5), step(25)], { finish: 'promote', reason: 'Shorter calls' })).toMatchObject({
      state: 'running',
      step: 0,
      reason: 'Shorter calls',
      log: [
        { what: 'created', who: 'local' },
        { what: 'step', who: 'ramp', step: 0 },
      ],
    });
    expect(await share(rig, world)).toBe(5);
    world.pass(HOUR - 60_000);
    await rig.tick();
    expect((await ramps(rig))[0]).toMatchObject({ step: 0, waiting: ['hold'], until: new Date(world.now() + 60_000).toISOString() });
    world.pass(60_000);
    await rig.tick();
    expect(await share(rig, world)).toBe(25);
    world.pass(HOUR);
    await rig.tick();
    expect((await ramps(rig))[0]).toMatchObject({ state: 'done', step: 1, why: null });
    expect(await share(rig, world)).toBeNull();
    const { data } = await listed(rig);
    expect(data.map(({ who, operation, reason }) => [who, operation, reason])).toEqual([
      ['ramp', 'promoteVersion', 'Ramp 1: every step is done.'],
      ['ramp', 'updateCanaryDeploy', 'Ramp 1, step 2 of 2: 25\u00a0%.'],
      ['ramp', 'createCanaryDeploy', 'Ramp 1, step 1 of 2: 5\u00a0%.'],
    ]);
    const before = world.upstream.writes;
    await rig.tick();
    expect(world.upstream.writes).toBe(before);
  });

  it('waits for its gates: a green suite since the step, and enough runs', async () => {
    const world = await rampWorld();
    const rig = await world.open();
    await suite(rig, world, world.version);
    await started(rig, world, [step(5, { gates: { green: true, runs: 9 } }), step(25)]);
    world.pass(2 * HOUR);
    await rig.tick();
    expect((await ramps(rig))[0]).toMatchObject({ step: 0, waiting: ['green', 'runs'], progress: { green: 'open', runs: 3 } });
    await suite(rig, world, world.version);
    await rig.tick();
    expect((await ramps(rig))[0]).toMatchObject({ step: 0, waiting: ['runs'], progress: { green: 'green', runs: 6 } });
    await suite(rig, world, world.version);
    await rig.tick();
    expect(await share(rig, world)).toBe(25);
  });

  it('runs the suite itself only where the plan says so, and once a step', async () => {
    const world = await rampWorld();
    const rig = await world.open();
    await started(rig, world, [step(5, { run_suite: true, gates: { green: true } }), step(25)]);
    for (let look = 0; look < 3; look += 1) await rig.tick();
    const runs = async () => (await listed(rig, '?kind=run')).data;
    expect(await runs()).toMatchObject([{ who: 'ramp', operation: 'triggerSuiteRun', assistant_id: world.id }]);
    world.pass(HOUR);
    await rig.tick();
    await rig.tick();
    expect(await share(rig, world)).toBe(25);
    expect(await runs()).toHaveLength(1);
  });

  it('goes back to main by itself when tests fail, and says why', async () => {
    const world = await rampWorld();
    const rig = await world.open();
    await started(rig, world, [step(5, { gates: { green: true } }), step(25)]);
    world.outcomes.set(world.version, 'failed');
    await suite(rig, world, world.version);
    await rig.tick();
    expect((await ramps(rig))[0]).toMatchObject({
      state: 'aborted',
      why: 'tests-failed',
      log: [{}, {}, { what: 'abort', who: 'ramp', why: 'tests-failed', entry: expect.any(Number) }],
    });
    expect(await share(rig, world)).toBeNull();
    expect((await listed(rig)).data[0]).toMatchObject({
      who: 'ramp',
      operation: 'deleteCanaryDeploy',
      reason: 'Ramp 1 is aborted: tests failed on this version since the step.',
    });
  });

  it('goes back when the version is worse than main', async () => {
    const world = await rampWorld();
    const rig = await world.open();
    world.outcomes.set(world.version, 'failed');
    for (let n = 0; n < 3; n += 1) {
      await suite(rig, world, world.main);
      await suite(rig, world, world.version);
    }
    await started(rig, world, [step(5, { gates: { no_regression: true } }), step(25)]);
    await rig.tick();
    expect((await ramps(rig))[0]).toMatchObject({ state: 'aborted', why: 'regression' });
    expect(await share(rig, world)).toBeNull();
  });

  it('leaves other versions alone when it goes back', async () => {
    const world = await rampWorld();
    const rig = await world.open();
    const other = JSON.parse((await writes(rig, 'POST', `/ai/assistants/${world.id}`, { greeting: 'Other', promote_to_main: false })).text).version_id;
    const canary = await writes(rig, 'POST', `/ai/assistants/${world.id}/canary-deploys`, {
      rules: [{ match: [], serve: { rollout: [{ version_id: other, weight: 10 }] } }],
    });
    const { id } = await started(rig, world, [step(5)], { seen: JSON.parse(canary.text).updated_at });
    expect(await share(rig, world)).toBe(5);
    expect((await post(rig, `/${id}/abort`, { reason: 'Callers complain' })).ramp()).toMatchObject({ state: 'aborted', why: 'person' });
    const now = JSON.parse((await rig.ask({ path: `/api/v2/ai/assistants/${world.id}/canary-deploys` })).text);
    expect(now.rules).toEqual([{ match: [], serve: { rollout: [{ version_id: other, weight: 10 }] } }]);
    expect((await listed(rig)).data[0]).toMatchObject({ who: 'local', reason: 'Ramp 1 is aborted: somebody said so. Callers complain' });
  });
});

describe('somebody else', () => {
  it.each([
    [
      'the split',
      'canary-changed',
      (id: string, version: string) =>
        ['PUT', `/ai/assistants/${id}/canary-deploys`, { rules: [{ match: [], serve: { rollout: [{ version_id: version, weight: 7 }] } }] }] as const,
    ],
    ['that there is a split', 'canary-changed', (id: string) => ['DELETE', `/ai/assistants/${id}/canary-deploys`, undefined] as const],
    ['main', 'main-changed', (id: string) => ['POST', `/ai/assistants/${id}`, { greeting: 'New' }] as const],
  ])('who changes %s stops it, even with a red gate, and it writes nothing more', async (_, why, change) => {
    const world = await rampWorld();
    const rig = await world.open();
    await started(rig, world, [step(5, { gates: { green: true } }), step(25)]);
    world.outcomes.set(world.version, 'failed');
    await suite(rig, world, world.version);
    const [method, path, body] = change(world.id, world.version);
    expect((await writes(rig, method, path, body)).status).toBeLessThan(300);
    const before = world.upstream.writes;
    world.pass(HOUR);
    await rig.tick();
    await rig.tick();
    expect((await ramps(rig))[0]).toMatchObject({ state: 'stopped', why });
    expect(world.upstream.writes).toBe(before);
  });

  it('with an older split on the screen cannot start one, nor a second one, nor one without room', async () => {
    const world = await rampWorld();
    const rig = await world.open();
    const plan = { assistant_id: world.id, version_id: world.version, suite: null, steps: [step(5)], finish: 'stay', seen: null };
    expect(await post(rig, '', { ...plan, seen: '2020-01-01T00:00:00Z' })).toMatchObject({
      status: 409,
      text: expect.stringContaining('switchboard_ramp_stale'),
    });
    expect(await post(rig, '', { ...plan, version_id: 'nowhere' })).toMatchObject({ status: 409, text: expect.stringContaining('ramp_version_gone') });
    expect(await post(rig, '', { ...plan, version_id: world.main })).toMatchObject({ status: 409, text: expect.stringContaining('ramp_is_main') });
    expect(await post(rig, '', { ...plan, steps: [step(5), step(5)] })).toMatchObject({ status: 400, text: expect.stringContaining('steps[1].share') });
    expect((await post(rig, '', plan)).status).toBe(200);
    const seen = JSON.parse((await rig.ask({ path: `/api/v2/ai/assistants/${world.id}/canary-deploys` })).text).updated_at;
    expect(await post(rig, '', { ...plan, seen })).toMatchObject({ status: 409, text: expect.stringContaining('ramp_exists') });
  });
});

describe('a person', () => {
  it('pauses, resumes, steps and aborts', async () => {
    const world = await rampWorld();
    const rig = await world.open();
    const { id } = await started(rig, world, [step(5), step(25), step(50)]);
    expect((await post(rig, `/${id}/pause`)).ramp()).toMatchObject({ state: 'paused' });
    world.pass(5 * HOUR);
    await rig.tick();
    expect(await share(rig, world)).toBe(5);
    expect((await post(rig, `/${id}/step`)).ramp()).toMatchObject({ state: 'paused', step: 1 });
    expect(await share(rig, world)).toBe(25);
    expect((await post(rig, `/${id}/resume`)).ramp()).toMatchObject({ state: 'running', step: 1 });
    world.pass(HOUR);
    await rig.tick();
    expect(await share(rig, world)).toBe(50);
    expect((await post(rig, `/${id}/abort`)).ramp()).toMatchObject({ state: 'aborted', why: 'person' });
    expect(await share(rig, world)).toBeNull();
    expect(await post(rig, `/${id}/step`)).toMatchObject({ status: 409, text: expect.stringContaining('ramp_over') });
    expect((await post(rig, '/99/step')).status).toBe(404);
    expect((await rig.ask({ method: 'POST', path: `/api/local/ramps/${id}/abort`, headers: { 'x-switchboard-account': 'other' } })).status).toBe(404);
  });
});
