import { describe, expect, it } from 'vitest';
import { folder } from '../journal/journal-rig.ts';
import { HOUR, post, rampWorld, ramps, share, started, step } from './ramp-rig.ts';

describe('a server', () => {
  const files = () => {
    const path = folder();
    return { journal: `${path}/journal.db`, ramps: `${path}/ramps.db` };
  };

  it('that starts again goes on where the other ended', async () => {
    const [world, shared] = [await rampWorld(), files()];
    const one = await world.open(shared);
    await started(one, world, [step(5), step(25)]);
    one.endRamps();
    world.pass(HOUR);
    const other = await world.open(shared);
    expect((await ramps(other))[0]).toMatchObject({ state: 'running', step: 0 });
    await other.tick();
    expect(await share(other, world)).toBe(25);
  });

  it.each([
    ['after', 25, 1],
    ['before', 5, 0],
  ] as const)('that died %s its write went through makes up for it without writing twice', async (when, found, at) => {
    const [world, shared] = [await rampWorld(), files()];
    const one = await world.open(shared);
    await started(one, world, [step(5), step(25)]);
    world.pass(HOUR);
    world.upstream.afterWrite = () => one.endRamps();
    if (when === 'before') world.upstream.down = true;
    await one.tick();
    one.endRamps();
    world.upstream.afterWrite = () => undefined;
    world.upstream.down = false;
    const other = await world.open(shared);
    expect(await share(other, world)).toBe(found);
    const before = world.upstream.writes;
    if (when === 'after') await other.tick();
    expect((await ramps(other))[0]).toMatchObject({ state: 'running', step: at });
    expect(world.upstream.writes).toBe(before);
    await other.tick();
    expect(await share(other, world)).toBe(25);
    expect(world.upstream.writes).toBe(when === 'after' ? before : before + 1);
  });

  it('beside another with the same data leaves the acting to one', async () => {
    const [world, shared] = [await rampWorld(), files()];
    const rigs = [await world.open(shared), await world.open(shared)] as const;
    await started(rigs[0], world, [step(5), step(25), step(50)]);
    const before = world.upstream.writes;
    world.pass(HOUR);
    await Promise.all([rigs[0].tick(), rigs[1].tick(), rigs[0].tick(), rigs[1].tick()]);
    expect(world.upstream.writes).toBe(before + 1);
    expect(await share(rigs[1], world)).toBe(25);
    // The one that holds the lease ends: the other takes over.
    rigs[0].endRamps();
    world.pass(HOUR);
    await rigs[1].tick();
    expect(await share(rigs[1], world)).toBe(50);
  });

  it('that cannot read just now waits, says so, and does nothing blindly', async () => {
    const world = await rampWorld();
    const rig = await world.open();
    await started(rig, world, [step(5), step(25)]);
    world.pass(HOUR);
    world.upstream.down = true;
    await rig.tick();
    expect((await ramps(rig))[0]).toMatchObject({ state: 'running', step: 0, waiting: ['answer'] });
    world.upstream.down = false;
    await rig.tick();
    expect(await share(rig, world)).toBe(25);
  });

  it('that is read only shows ramps, moves none and takes no orders', async () => {
    const [world, shared] = [await rampWorld(), files()];
    const one = await world.open(shared);
    const { id } = await started(one, world, [step(5), step(25)]);
    one.endRamps();
    const rig = await world.open({ ...shared, readOnly: true });
    world.pass(HOUR);
    const before = world.upstream.writes;
    await rig.tick();
    expect((await ramps(rig))[0]).toMatchObject({ state: 'running', step: 0 });
    for (const act of ['pause', 'resume', 'step', 'abort'])
      expect(await post(rig, `/${id}/${act}`)).toMatchObject({ status: 403, text: expect.stringContaining('switchboard_read_only') });
    expect(world.upstream.writes).toBe(before);
  });
});
