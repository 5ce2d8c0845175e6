import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_HISTORY, withRuns } from '#lib/matrix.ts';
import { drawnNext, GROUP, groupsOf, isSameGroup, moved, NOTHING_DRAWN, revealing } from './grid.ts';

const batches = (count: number) =>
  withRuns(
    NO_HISTORY,
    Array.from({ length: count }, (_, at) => ({ runId: `r${at}`, testId: 't', trigger: null, status: 'passed', at, endedAt: null, open: false, verdicts: [] })),
  ).batches;

describe('groups of columns', () => {
  it('hold every column once, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (count) => {
        const all = batches(count);
        const groups = groupsOf(all);
        expect(groups.flatMap((group) => group.batches)).toEqual(all);
        expect(groups.every((group, at) => group.first === at * GROUP)).toBe(true);
      }),
    );
  });

  it('show the same when older columns come after them', () => {
    const all = batches(30);
    const [one, two, three] = groupsOf(all.slice(0, 20));
    const after = groupsOf(all);
    const same = [one, two, three].map((group, at) => group !== undefined && after[at] !== undefined && isSameGroup(group, after[at]));
    expect(same).toEqual([true, true, false]);
  });
});

describe('moving in the grid', () => {
  const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'h', 'j', 'k', 'l', 'Home', 'End', 'PageUp', 'PageDown');

  it('never leaves it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), fc.array(fc.tuple(keys, fc.boolean())), (lines, columns, pressed) => {
        let spot = { line: 0, column: -1 };
        for (const [key, whole] of pressed) {
          spot = moved(spot, key, whole, lines, columns) ?? spot;
          expect(spot.line).toBeGreaterThanOrEqual(0);
          expect(spot.line).toBeLessThan(lines);
          expect(spot.column).toBeGreaterThanOrEqual(-1);
          expect(spot.column).toBeLessThan(Math.max(columns, 1));
        }
      }),
    );
  });

  it('the letters do what the arrows do, other keys nothing', () => {
    const from = { line: 3, column: 3 };
    for (const [letter, arrow] of [
      ['h', 'ArrowLeft'],
      ['j', 'ArrowDown'],
      ['k', 'ArrowUp'],
      ['l', 'ArrowRight'],
    ] as const) {
      expect(moved(from, letter, false, 9, 9)).toEqual(moved(from, arrow, false, 9, 9));
    }
    expect(moved(from, 'x', false, 9, 9)).toBeNull();
    expect(moved(from, 'Tab', false, 9, 9)).toBeNull();
  });
});

describe('bringing a cell into view', () => {
  it('scrolls as little as needed, and not at all when it is in view', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (start, scroll) => {
        const after = revealing(start, 28, scroll, 800, 280, 150);
        expect(start).toBeGreaterThanOrEqual(after);
        expect(start + 28).toBeLessThanOrEqual(after + 370);
        if (start >= scroll && start + 28 <= scroll + 370) expect(after).toBe(scroll);
      }),
    );
  });
});

describe('drawing after a jump', () => {
  const keys = fc.uniqueArray(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 40 });

  it('comes to every line near the window, a few with each frame, the wanted one first', () => {
    fc.assert(
      fc.property(keys, keys, fc.nat({ max: 60 }), (before, near, pick) => {
        const first = near[pick % Math.max(1, near.length)] ?? '';
        let drawn = drawnNext({ keys: new Set(before), from: 0, to: 40 }, near, 40, 80, first);
        expect(drawn.keys.has(first)).toBe(near.length > 0);
        for (let frame = 0; frame < 6; frame += 1) {
          const next = drawnNext(drawn, near, 40, 80, first);
          expect(next.keys.size - drawn.keys.size).toBeLessThanOrEqual(4);
          expect(drawn.keys.difference(next.keys).size).toBe(0);
          drawn = next;
        }
        expect([...drawn.keys].toSorted()).toEqual(near.toSorted());
      }),
    );
  });

  it('leaves what is drawn while columns of it stay', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `line ${at}`);
    const all = { keys: new Set(lines), from: 0, to: 40 };
    expect(drawnNext(all, lines, 8, 48, '').keys.size).toBe(30);
    expect(drawnNext(all, lines, 40, 80, '').keys.size).toBe(4);
    expect(drawnNext(NOTHING_DRAWN, lines.slice(0, 3), 0, 8, '').keys.size).toBe(3);
  });
});
