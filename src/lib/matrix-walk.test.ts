import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from './matrix.ts';
import { NEW_WALK, settledBatches, withKnown, withNewest, withOlder, withPages, type Arrived, type Walk } from './matrix-walk.ts';

const SIZE = 5;
const run = (number: number, more: Partial<Fact> = {}): Fact => ({
  runId: `r${number}`,
  testId: `t${number % 3}`,
  trigger: `b${Math.floor(number / 3)}`,
  status: 'passed',
  at: number,
  endedAt: null,
  open: false,
  verdicts: [],
  ...more,
});

/** The API's list, newest first. */
const page = (all: readonly Fact[], number: number): Arrived => ({
  facts: all.slice((number - 1) * SIZE, number * SIZE),
  total: all.length,
  pages: Math.ceil(all.length / SIZE),
});
const newestFirst = (count: number) => Array.from({ length: count }, (_, at) => run(count - at));

const ids = (walk: Walk) => walk.history.batches.flatMap((batch) => [...batch.runs.keys()]).toSorted();

type Step = { kind: 'older' } | { kind: 'newest' } | { kind: 'insert'; count: number } | { kind: 'beside'; count: number; after: boolean[] };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Step>({ kind: 'older' }) },
  { weight: 2, arbitrary: fc.constant<Step>({ kind: 'newest' }) },
  fc.record({ kind: fc.constant('insert' as const), count: fc.integer({ min: 1, max: 23 }) }),
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('beside' as const), count: fc.nat({ max: 7 }), after: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }) }),
  },
);

function play(start: number, steps: readonly Step[]): { walk: Walk; all: Fact[] } {
  let all = newestFirst(start);
  let walk = NEW_WALK;
  for (const one of steps) {
    const grown = (count: number) => [...Array.from({ length: count }, (_, at) => run(all.length + count - at)), ...all];
    if (one.kind === 'insert') all = grown(one.count);
    else if (one.kind === 'beside') {
      // Some of the pages are answered before new runs come, some after, in any order.
      const [before, after] = [all, grown(one.count)];
      const { next } = walk;
      if (next !== null)
        walk = withPages(
          walk,
          one.after.map((isAfter, at) => page(isAfter ? after : before, next + at)),
        );
      all = after;
    } else if (one.kind === 'newest') walk = withNewest(walk, page(all, 1));
    else if (walk.next !== null) walk = withOlder(walk, page(all, walk.next));
  }
  return { walk, all };
}

function toTheEnd(walk: Walk, all: readonly Fact[]): Walk {
  let now = withNewest(walk, page(all, 1));
  for (let left = 200; now.next !== null; left -= 1) {
    expect(left).toBeGreaterThan(0);
    now = withOlder(now, page(all, now.next));
  }
  return now;
}

describe('walking a list that grows', () => {
  it('ends with every run once, whatever arrived between the pages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.array(step, { maxLength: 30 }), (start, steps) => {
        const { walk, all } = play(start, steps);
        const end = toTheEnd(walk, all);
        expect(ids(end)).toEqual(all.map((one) => one.runId).toSorted());
        expect(end.history.loaded).toBe(all.length);
        expect(end.gap).toBeNull();
      }),
    );
  });

  it('has no hole between two runs it shows, unless it says so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(step, { maxLength: 30 }), (start, steps) => {
        const { walk } = play(start, steps);
        if (walk.gap !== null || walk.history.loaded === 0) return;
        const numbers = ids(walk).map((id) => Number(id.slice(1)));
        expect(Math.max(...numbers) - Math.min(...numbers) + 1).toBe(numbers.length);
      }),
    );
  });

  it('shows only batches of which every run is here', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(step, { maxLength: 30 }), (start, steps) => {
        const { walk, all } = play(start, steps);
        if (walk.gap !== null) return;
        const newest = Math.max(...[...walk.history.batches].flatMap((batch) => [...batch.runs.values()].map((one) => one.at)));
        for (const batch of settledBatches(walk)) {
          const runs = all.filter((one) => one.trigger === batch.id && one.at <= newest);
          expect(batch.runs.size).toBe(runs.length);
        }
      }),
    );
  });

  it('reads only the missing pages after a gap', () => {
    const old = newestFirst(20);
    let walk = withOlder(withOlder(NEW_WALK, page(old, 1)), page(old, 2));
    const all = [...Array.from({ length: 12 }, (_, at) => run(32 - at)), ...old];
    walk = withNewest(walk, page(all, 1));
    expect(walk).toMatchObject({ next: 2, gap: { resume: 3 } });
    walk = withOlder(walk, page(all, 2));
    expect(walk).toMatchObject({ next: 3, gap: { resume: 3 } });
    walk = withOlder(walk, page(all, 3));
    expect(walk).toMatchObject({ next: 4, gap: null });
  });
});

describe('pages side by side', () => {
  it('leaves what does not join to be read again, and keeps what was read', () => {
    const before = newestFirst(20);
    const after = [run(21), ...before];
    const walk = withPages(withOlder(NEW_WALK, page(before, 1)), [page(after, 2), page(before, 3)]);
    expect(walk).toMatchObject({ next: 3, gap: null });
    expect(walk.history.loaded).toBe(9);
    expect(withPages(walk, [page(after, 3), page(after, 4), page(after, 5)])).toMatchObject({ next: null, history: { loaded: 20 } });
  });
});

describe('walking a list that shrinks', () => {
  it('begins again, so that nothing is missed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 40 }), fc.integer({ min: 1, max: 5 }), fc.nat(), (start, read, pick) => {
        const all = newestFirst(start);
        let walk = NEW_WALK;
        for (let at = 0; at < read && walk.next !== null; at += 1) walk = withOlder(walk, page(all, walk.next));
        const rest = all.filter((_, at) => at !== pick % all.length);
        const end = toTheEnd(walk.next === null ? walk : withOlder(walk, page(rest, walk.next)), rest);
        expect(ids(end)).toEqual(rest.map((one) => one.runId).toSorted());
      }),
    );
  });
});

describe('runs read by themselves', () => {
  it('change what is known and add nothing', () => {
    const open = run(3, { status: 'running', open: true });
    const walk = withOlder(NEW_WALK, { facts: [open], total: 9, pages: 2 });
    const after = withKnown(walk, [run(3), run(4)]);
    expect(ids(after)).toEqual(['r3']);
    expect(after.history.batches[0]?.cells.get('t0')?.status).toBe('passed');
    expect(withKnown(after, [run(3)])).toBe(after);
  });
});
