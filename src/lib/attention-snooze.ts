import { isObject, own } from './json.ts';
import type { Item } from './attention.ts';

/** How long an item stays out of sight: for a time, or until what it says is no longer the same. */
export type Span = 'day' | 'week' | 'change';

/** `until` in epoch ms; `null` for as long as the item stays in `state`. */
type Snooze = { readonly until: number | null; readonly state: string };
/** By the id of the item. */
export type Snoozes = Readonly<Record<string, Snooze>>;

const LENGTHS = { day: 86_400_000, week: 604_800_000, change: null } as const satisfies Record<Span, number | null>;

export function snoozed(snoozes: Snoozes, item: Item, span: Span, now: number): Snoozes {
  const length = LENGTHS[span];
  return { ...living(snoozes, now), [item.id]: { until: length === null ? null : now + length, state: item.state } };
}

export function woken(snoozes: Snoozes, id: string, now: number): Snoozes {
  return Object.fromEntries(Object.entries(living(snoozes, now)).filter(([known]) => known !== id));
}

/** The snooze that holds an item back now. */
export function snoozeOf(snoozes: Snoozes, item: Item, now: number): Snooze | null {
  const snooze = Object.hasOwn(snoozes, item.id) ? snoozes[item.id] : undefined;
  if (snooze === undefined) return null;
  return (snooze.until === null ? snooze.state === item.state : now < snooze.until) ? snooze : null;
}

function living(snoozes: Snoozes, now: number): Snoozes {
  return Object.fromEntries(Object.entries(snoozes).filter(([, { until }]) => until === null || now < until));
}

/** What was remembered as a text; whatever is no snooze there is left out. */
export function readSnoozes(text: string | null): Snoozes {
  const kept = attempt(text ?? '{}');
  if (!isObject(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([id, snooze]) => {
      if (!isObject(snooze)) return [];
      const [until, state] = [own(snooze, 'until'), own(snooze, 'state')];
      return typeof state === 'string' && (until === null || typeof until === 'number') ? [[id, { until, state }] as const] : [];
    }),
  );
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
