import { isObject, textOf } from '#lib/json.ts';
import { canaryDeploy } from './canary.ts';
import { rulesOf } from './canary-form.ts';
import type { JournalRecord } from './journal.ts';
import type { Rule } from './rules.ts';

/** What callers heard from a moment on. */
export type PastSplit = {
  /** The journal's entry, or a word where there is none. */
  readonly key: string;
  readonly at: string;
  /** Who did it; `null` where it was not done through this console. */
  readonly who: string | null;
  readonly reason: string | null;
  /** The rules; none when everyone heard main. */
  readonly rules: readonly Rule[];
  /** The version that became main by it. */
  readonly promoted: string | null;
  /** The version that was main then, as the next promotion tells; `null` where none came since: today's. */
  readonly main: string | null;
};

/**
 * The splits of an assistant that the journal tells of, newest first; only what surely happened. The oldest entry also tells
 * what was there before it, made by somebody elsewhere.
 */
export function pastSplits(records: readonly JournalRecord[]): PastSplit[] {
  const done = records.filter((record) => record.state === 'done');
  const told: PastSplit[] = [];
  let main: string | null = null;
  for (const record of done) {
    const split = splitOf(record, main);
    if (split !== null) told.push(split);
    main = mainBefore(record) ?? main;
  }
  const oldest = done.at(-1);
  const before = oldest === undefined ? null : deployIn(beforeOf(oldest));
  if (before === null) return told;
  return [...told, { key: 'before', at: before.updated_at, who: null, reason: null, rules: rulesOf(before), promoted: null, main }];
}

/** The version that a promotion took the place of. */
function mainBefore({ operation, before }: About): string | null {
  if (operation !== 'promoteVersion' || !isObject(before) || !isObject(before['main'])) return null;
  return textOf(before['main']['version_id']) || null;
}

type About = Pick<JournalRecord, 'operation' | 'before' | 'request' | 'answer'>;

/** The rules before a write and after it; where it was not done, those that were asked for. `null` where it tells of none. */
export function rulesAround(record: About): { readonly before: readonly Rule[]; readonly after: readonly Rule[] } | null {
  const before = deployIn(beforeOf(record));
  const after = rulesAfter(record);
  return after === null ? null : { before: before === null ? [] : rulesOf(before), after };
}

function rulesAfter({ operation, answer, request, before }: About): readonly Rule[] | null {
  if (operation === 'promoteVersion' || operation === 'deleteCanaryDeploy') return [];
  const after = deployIn(answer) ?? deployIn(joined(before, request));
  return after === null ? null : rulesOf(after);
}

function splitOf(record: JournalRecord, main: string | null): PastSplit | null {
  const rules = rulesAfter(record);
  const { id, at, who, reason, operation, object_id: objectId } = record;
  return rules === null ? null : { key: String(id), at, who, reason, rules, promoted: operation === 'promoteVersion' ? objectId : null, main };
}

/** Where the answer was not kept, what was sent says the same. */
function joined(before: unknown, request: unknown): unknown {
  const read = typeof before === 'object' && before !== null ? before : { assistant_id: '', created_at: '', updated_at: '' };
  return typeof request === 'object' && request !== null ? { ...read, rules: undefined, versions: undefined, ...request } : null;
}

function beforeOf({ operation, before }: About): unknown {
  if (operation !== 'promoteVersion') return before;
  return typeof before === 'object' && before !== null && 'canary' in before ? before.canary : null;
}

/** A deploy as the API answers it, bare or in `data`. */
function deployIn(value: unknown) {
  const bare = typeof value === 'object' && value !== null && 'data' in value ? value.data : value;
  const read = canaryDeploy.safeParse(bare);
  return read.success && (read.data.rules ?? read.data.versions) ? read.data : null;
}
