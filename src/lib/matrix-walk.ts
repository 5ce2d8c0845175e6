import { batchIdOf, NO_HISTORY, withRuns, type Batch, type Fact, type History } from './matrix.ts';

/**
 * A history on its way from newest to oldest. The list may change between two pages: new runs push known ones to later
 * pages (they come twice and count once), deleted ones pull unknown ones to earlier pages (they would be missed).
 */
export type Walk = {
  readonly history: History;
  /** How many runs the API says there are. */
  readonly total: number;
  /** The page that comes next; `null` when everything is here. */
  readonly next: number | null;
  /**
   * So many new runs arrived that some before the `known` ones are missing: the walk must go on by itself until it meets
   * those, and then goes on where it stood before.
   */
  readonly gap: { readonly known: History; readonly resume: number | null } | null;
};

/** A page of runs, with how many runs and pages the API says there are. */
export type Arrived = { readonly facts: readonly Fact[]; readonly total: number; readonly pages: number };

export const NEW_WALK: Walk = { history: NO_HISTORY, total: 0, next: 1, gap: null };

/** Puts in the page that `walk.next` asked for. */
export function withOlder(walk: Walk, page: Arrived): Walk {
  const number = walk.next;
  if (number === null) return withNewest(walk, page);
  // Fewer runs than before: something was deleted, and what moved forward was never seen. Begin again.
  if (number > 1 && page.total < walk.total) return NEW_WALK;
  const history = withRuns(walk.history, page.facts);
  const after = page.facts.length === 0 || number >= page.pages ? null : number + 1;
  const gap = walk.gap ?? (jumped(walk, page) ? { known: walk.history, resume: number } : null);
  if (gap === null || (after !== null && !meets(gap.known, page.facts))) return { history, total: page.total, next: after, gap };
  return { history, total: page.total, next: gap.resume === null || after === null ? null : Math.max(gap.resume, after), gap: null };
}

/**
 * Puts in pages that were read side by side from `walk.next` on. One that was answered before new runs came, and the page in front
 * of it after, does not join it: a run slipped from one to the other unseen. From there on they are left to be read again.
 */
export function withPages(walk: Walk, pages: readonly Arrived[]): Walk {
  let now = walk;
  for (const [at, page] of pages.entries()) {
    if (at > 0 && (now.gap !== null || now.next !== (walk.next ?? 0) + at || page.total < now.total)) break;
    now = withOlder(now, page);
  }
  return now;
}

/** Whether more new runs than a page holds came before this page, so that it does not join what is known. */
function jumped(walk: Walk, page: Arrived): boolean {
  return walk.history.loaded > 0 && page.total > walk.total && !meets(walk.history, page.facts);
}

/** Puts in the first page, read again: what is new, and what has changed. */
export function withNewest(walk: Walk, page: Arrived): Walk {
  if (walk.history.loaded === 0 || page.total < walk.total) return withOlder(NEW_WALK, page);
  const history = withRuns(walk.history, page.facts);
  if (page.pages > 1 && !meets(walk.history, page.facts))
    return { history, total: page.total, next: 2, gap: walk.gap ?? { known: walk.history, resume: walk.next } };
  return { ...walk, history, total: page.total };
}

/** Puts in runs that were read by themselves, such as those of a running batch. Unknown ones are left to the walk. */
export function withKnown(walk: Walk, facts: readonly Fact[]): Walk {
  const history = withRuns(
    walk.history,
    facts.filter((fact) => isKnown(walk.history, fact)),
  );
  return history === walk.history ? walk : { ...walk, history };
}

/**
 * The batches of which every run is here. A page ends in the middle of a batch: the oldest one is not shown until the next
 * page has come, or its missing cells would look like tests that were not part of it.
 */
export function settledBatches(walk: Walk): readonly Batch[] {
  const { batches } = walk.history;
  return walk.next === null || batches.at(-1)?.suite !== true ? batches : batches.slice(0, -1);
}

function meets(history: History, facts: readonly Fact[]): boolean {
  return facts.some((fact) => isKnown(history, fact));
}

function isKnown(history: History, fact: Fact): boolean {
  return history.byId.get(batchIdOf(fact))?.runs.has(fact.runId) ?? false;
}
