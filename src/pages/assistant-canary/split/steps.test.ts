import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEAST_FOR_MAIN, mainShare, percentOf, shareOf, totalOf, WHOLE, type Slot } from '#wire/split.ts';
import { dragBoundary, shareText, slideShare, stepBoundary, stepShare, typedShare } from './steps.ts';

const split = (...percents: number[]): Slot[] => percents.map((percent, at) => ({ version_id: `v${at}`, share: shareOf(percent) }));
const percents = (slots: readonly Slot[]) => slots.map((slot) => percentOf(slot.share));

describe('keys', () => {
  test('move a share, main takes the difference', () => {
    expect(percents(stepShare(split(10, 20), 0, { by: 1 }))).toEqual([11, 20]);
    expect(percents(stepShare(split(10, 20), 0, 'most'))).toEqual([79, 20]);
    expect(percents(stepShare(split(10, 20), 1, 'least'))).toEqual([10, 0]);
    expect(percents(stepShare(split(33.33), 0, { by: 1 }))).toEqual([34.33]);
    expect(percents(stepShare(split(99.5), 0, { by: 1 }))).toEqual([99.5]);
  });

  test('move a boundary, the neighbours exchange', () => {
    expect(percents(stepBoundary(split(10, 20), 0, { by: 10 }))).toEqual([20, 10]);
    expect(percents(stepBoundary(split(10, 20), 0, 'most'))).toEqual([30, 0]);
    expect(percents(stepBoundary(split(10, 20), 1, 'most'))).toEqual([10, 89]);
    expect(percents(stepBoundary(split(10, 20), 1, 'least'))).toEqual([10, 0]);
  });
});

describe('the pointer', () => {
  test('snaps to whole percents and to the end between two versions', () => {
    expect(percents(slideShare(split(10, 20), 0, 33.4))).toEqual([33, 20]);
    expect(percents(slideShare(split(10, 20), 0, 100))).toEqual([79, 20]);
    expect(percents(dragBoundary(split(10, 23.33), 0, 12.6))).toEqual([13, 20.33]);
    expect(percents(dragBoundary(split(10, 23.33), 0, 90))).toEqual([33.33, 0]);
    expect(percents(dragBoundary(split(10, 20), 1, 250))).toEqual([10, 89]);
    expect(percents(dragBoundary(split(10, 20), 0, -5))).toEqual([0, 30]);
  });

  test('whatever is done, nothing is negative and main keeps its least', () => {
    const slots = fc
      .array(fc.integer({ min: 0, max: 12 * 1_000_000 }), { minLength: 1, maxLength: 8 })
      .map((shares) => shares.map((share, at) => ({ version_id: `v${at}`, share })));
    fc.assert(
      fc.property(
        slots,
        fc.nat(7),
        fc.double({ min: -50, max: 150, noNaN: true }),
        fc.constantFrom('least' as const, 'most' as const, { by: 1 }, { by: -10 }),
        (from, index, percent, step) => {
          const at = index % from.length;
          for (const next of [slideShare(from, at, percent), dragBoundary(from, at, percent), stepShare(from, at, step), stepBoundary(from, at, step)]) {
            expect(next.every((slot) => slot.share >= 0 && Number.isInteger(slot.share))).toBe(true);
            expect(mainShare(next)).toBeGreaterThanOrEqual(LEAST_FOR_MAIN);
            expect(totalOf(next) + mainShare(next)).toBe(WHOLE);
          }
        },
      ),
    );
  });
});

describe('typing', () => {
  test('reads points, commas and signs', () => {
    const read = (text: string, slots = split(10, 20), at = 0) => typedShare(text, slots, at);
    expect(['33.33', '33,33', ' 33.33 % ', '.5', '0'].map((text) => read(text))).toEqual(
      [33.33, 33.33, 33.33, 0.5, 0].map((percent) => ({ share: shareOf(percent) })),
    );
    expect(['', 'x', '1e1', '1.2.3', '%'].map((text) => read(text))).toEqual(Array(5).fill({ fault: 'not-a-number' }));
    expect(read('-1')).toEqual({ fault: 'below' });
    expect(read('80')).toEqual({ fault: 'above', most: shareOf(79.99) });
  });

  test('the whole may go to the only version that has a share', () => {
    expect(typedShare('100', split(10), 0)).toEqual({ share: WHOLE });
    expect(typedShare('100', split(10, 0), 0)).toEqual({ share: WHOLE });
    expect(typedShare('100', split(10, 1), 0)).toMatchObject({ fault: 'above' });
  });

  test('a field shows every digit that was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: WHOLE - LEAST_FOR_MAIN }), (share) => {
        expect(typedShare(shareText(share), split(0), 0)).toEqual({ share });
      }),
    );
  });
});
