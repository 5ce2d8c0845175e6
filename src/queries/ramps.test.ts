import { QueryClient, type MutationOptions } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setTransport, type Transport } from '#api/http.ts';
import { rampWorld, share, step, type World } from '#server/ramp/ramp-rig.ts';
import type { Rig } from '#server/test-rig.ts';
import { createRampWrite, openRamp, rampsQuery, rampWrite } from './ramps.ts';

// Against the server itself, as the console asks it.

let before: Transport;
let world: World;
let rig: Rig;

beforeEach(async () => {
  world = await rampWorld();
  rig = await world.open();
  before = setTransport(async (request) => {
    const { pathname, search } = new URL(request.url);
    const body = await request.text();
    const answer = await rig.ask({ method: request.method, path: pathname + search, ...(body === '' ? {} : { body }) });
    return new Response(answer.text, { status: answer.status });
  });
});
afterEach(() => setTransport(before));

const run = <Vars, Answer>(options: MutationOptions<Answer, Error, Vars>, vars: Vars) =>
  new QueryClient().getMutationCache().build(new QueryClient(), options).execute(vars);
const read = () => new QueryClient().fetchQuery(rampsQuery(world.id));

test('a ramp is made, seen, moved and aborted', async () => {
  expect(await read()).toEqual([]);
  const plan = { version_id: world.version, suite: null, steps: [step(5), step(25)], finish: 'stay' as const, seen: null };
  const { answer } = await run(createRampWrite(world.id), plan);
  expect(answer).toMatchObject({ state: 'running', step: 0 });
  expect(openRamp(await read())?.id).toBe(answer.id);
  const paused = await run(rampWrite(world.id, answer.id), { act: 'pause' });
  expect(paused.answer.state).toBe('paused');
  expect((await run(rampWrite(world.id, answer.id), { act: 'step', reason: 'Looks good' })).answer.step).toBe(1);
  expect(await share(rig, world)).toBe(25);
  const { said } = await run(rampWrite(world.id, answer.id), { act: 'abort' });
  expect(said).toContain('aborted');
  expect(openRamp(await read())).toBeNull();
});

test('a refusal comes back with its code', async () => {
  const error: unknown = await run(createRampWrite(world.id), { version_id: world.main, suite: null, steps: [step(5)], finish: 'stay', seen: null }).catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ status: 409, code: 'switchboard_ramp_is_main' });
});
