import type { Batch, Fact } from './matrix.ts';
import { rateOf, scoreOf } from './matrix-score.ts';
import { wilson, type Interval } from './stats/wilson.ts';

/** One batch of a suite in the trend. */
export type TrendPoint = {
  readonly batch: Batch;
  /** Passed of all that ended, in percent. */
  readonly rate: number;
  readonly passed: number;
  readonly ended: number;
  /** Where the true rate lies with 95 % confidence, 0 to 1. */
  readonly interval: Interval;
  /** The middle of how long its runs took, in ms; `null` where no run tells. */
  readonly took: number | null;
};

/** The newest `most` batches of the whole suite that have ended, oldest first. */
export function trendPoints(batches: readonly Batch[], most: number): TrendPoint[] {
  const points: TrendPoint[] = [];
  for (const batch of batches) {
    if (points.length === most) break;
    const point = batch.suite ? pointOf(batch) : null;
    if (point !== null) points.push(point);
  }
  return points.toReversed();
}

function pointOf(batch: Batch): TrendPoint | null {
  const score = scoreOf(batch.cells.values());
  const rate = rateOf(score);
  const ended = score.total - score.open;
  const interval = wilson(score.passed, ended);
  if (rate === null || interval === null || score.open > 0) return null;
  return { batch, rate, passed: score.passed, ended, interval, took: median([...batch.cells.values()].flatMap((fact) => lengthOf(fact) ?? [])) };
}

/** How long a run took; `null` while it goes on, and where the clocks disagree. */
export function lengthOf(fact: Fact): number | null {
  const ms = fact.endedAt === null ? -1 : fact.endedAt - fact.at;
  return ms >= 0 ? ms : null;
}

/** The middle of the values; of an even number of them the middle of the two. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** Something that happened to the assistant: before which point of the trend it stands. */
export type Placed<Event> = { readonly event: Event; readonly before: number };

/** Puts events between the points in time. What happened before the first or after the last point is left out. */
export function placeEvents<Event extends { readonly at: number }>(points: readonly TrendPoint[], events: readonly Event[]): Placed<Event>[] {
  return events.flatMap((event) => {
    const before = points.findIndex((point) => point.batch.at >= event.at);
    return before <= 0 ? [] : [{ event, before }];
  });
}
