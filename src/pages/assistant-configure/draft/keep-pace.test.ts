import { expect, test } from 'vitest';
import { AT_REST, keepWait, type Pace } from './keep-pace.ts';

/** When what is typed at these times is kept. */
function keptAt(times: readonly number[]): number[] {
  const kept: number[] = [];
  let pace: Pace = AT_REST;
  times.forEach((now, at) => {
    const due = now + keepWait(pace, now);
    pace = { changedAt: now, openSince: pace.openSince ?? now };
    if (due >= (times[at + 1] ?? Infinity)) return;
    kept.push(due);
    pace = { ...pace, openSince: undefined };
  });
  return kept;
}

test('a single change is kept as soon as it is drawn', () => {
  expect(keptAt([1000])).toEqual([1030]);
  expect(keptAt([1000, 1400])).toEqual([1030, 1430]);
});

test('a run of changes is kept in its first pause', () => {
  expect(keptAt([0, 20, 40, 60])).toEqual([360]);
});

test('a run without a pause is kept once in two seconds', () => {
  const keys = Array.from({ length: 500 }, (_, at) => at * 20);
  const kept = keptAt(keys);
  expect(kept[0]).toBe(2000);
  expect(Math.max(...kept.slice(1).map((time, at) => time - (kept[at] ?? 0)))).toBeLessThanOrEqual(2020);
  expect(kept.at(-1)).toBeGreaterThan(9980);
});
