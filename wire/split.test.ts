import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEAST_FOR_MAIN, WHOLE, boundaryAt, boundaryRange, mainShare, moveBoundary, percentOf, setShare, shareOf, snap, totalOf, type Slot } from './split.ts';

const slots = fc
  .array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 8 })
  .filter((parts) => parts.reduce((a, b) => a + b, 0) < 10_000)
  .map((parts): Slot[] => parts.map((part, i) => ({ version_id: `v${i}`, share: part * LEAST_FOR_MAIN })));

describe('shares', () => {
  test('a percentage with up to six decimals survives the way there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (millionths) => {
        const percent = Number((millionths / 1_000_000).toFixed(6));
        expect(percentOf(shareOf(percent))).toBe(percent);
      }),
    );
    expect(percentOf(shareOf(33.33))).toBe(33.33);
  });

  test('sums do not drift', () => {
    const tenths = Array.from({ length: 3 }, (_, i) => ({ version_id: `v${i}`, share: shareOf(0.1) }));
    expect(totalOf(tenths)).toBe(shareOf(0.3));
    const thirds = [33.33, 66.67].map((p, i) => ({ version_id: `v${i}`, share: shareOf(p) }));
    expect(mainShare(thirds)).toBe(0);
  });
});

describe('setting a share', () => {
  test('main absorbs the difference and always keeps something', () => {
    fc.assert(
      fc.property(slots, fc.nat(7), fc.integer({ min: -WHOLE, max: 2 * WHOLE }), (before, at, share) => {
        const index = at % before.length;
        const after = setShare(before, index, share);
        expect(totalOf(after) + mainShare(after)).toBe(WHOLE);
        expect(mainShare(after)).toBeGreaterThanOrEqual(LEAST_FOR_MAIN);
        expect(after.filter((_, i) => i !== index)).toEqual(before.filter((_, i) => i !== index));
      }),
    );
  });
});

describe('moving a boundary', () => {
  test('gives and takes between its two neighbours alone', () => {
    fc.assert(
      fc.property(slots, fc.nat(7), fc.integer({ min: -WHOLE, max: 2 * WHOLE }), (before, at, position) => {
        const index = at % before.length;
        const after = moveBoundary(before, index, position);
        const { least, most } = boundaryRange(before, index);
        expect(boundaryAt(after, index)).toBe(Math.min(Math.max(position, least), most));
        expect(after.every((slot) => slot.share >= 0)).toBe(true);
        expect(mainShare(after)).toBeGreaterThanOrEqual(LEAST_FOR_MAIN);
        const apart = (list: Slot[]) => list.filter((_, i) => i !== index && i !== index + 1);
        expect(apart(after)).toEqual(apart(before));
        if (index < before.length - 1) expect(mainShare(after)).toBe(mainShare(before));
      }),
    );
  });
});

describe('snapping', () => {
  test('stays in range and on the step where the range holds one', () => {
    expect(snap(shareOf(99.99), shareOf(1), 0, shareOf(99.99))).toBe(shareOf(99));
    expect(snap(shareOf(12.4), shareOf(1), 0, WHOLE)).toBe(shareOf(12));
    expect(snap(shareOf(5), shareOf(10), shareOf(2.5), shareOf(7.5))).toBe(shareOf(5));
    expect(snap(shareOf(9), shareOf(10), shareOf(2.5), shareOf(7.5))).toBe(shareOf(7.5));
  });
});
