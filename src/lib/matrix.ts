/** A verdict on one criterion, as the API words it. */
export type Verdict = { readonly name: string; readonly status: string };

/** What the history keeps of a run: small, because there may be 100,000. */
export type Fact = {
  readonly runId: string;
  readonly testId: string;
  /** The suite trigger that it belongs to; `null` when it was started alone. */
  readonly trigger: string | null;
  readonly status: string;
  /** Epoch ms of its creation, and of its end when the API tells. */
  readonly at: number;
  readonly endedAt: number | null;
  readonly open: boolean;
  readonly verdicts: readonly Verdict[];
};

/** One column: all runs of one trigger, or a single run that was started alone. */
export type Batch = {
  readonly id: string;
  /** When its first run was made. */
  readonly at: number;
  readonly suite: boolean;
  /** All runs by id; a test that ran twice in a batch has one cell, its latest run. */
  readonly runs: ReadonlyMap<string, Fact>;
  readonly cells: ReadonlyMap<string, Fact>;
};

/** What is known of a suite's runs. Batches stand newest first. */
export type History = {
  readonly batches: readonly Batch[];
  readonly byId: ReadonlyMap<string, Batch>;
  readonly loaded: number;
};

export const NO_HISTORY: History = { batches: [], byId: new Map(), loaded: 0 };

/** The batch that a run belongs to. */
export function batchIdOf(fact: Pick<Fact, 'runId' | 'trigger'>): string {
  return fact.trigger ?? `run:${fact.runId}`;
}

/** Adds runs, in whatever order and however often they arrive: each counts once, and batches that they do not touch stay the same objects. */
export function withRuns(history: History, facts: readonly Fact[]): History {
  const groups = Map.groupBy(facts, batchIdOf);
  const byId = new Map(history.byId);
  let added = 0;
  for (const [id, group] of groups) {
    const before = byId.get(id);
    const after = batchWith(before, id, group);
    if (after === before) continue;
    added += after.runs.size - (before?.runs.size ?? 0);
    byId.set(id, after);
  }
  if (byId.size === history.byId.size && [...groups.keys()].every((id) => byId.get(id) === history.byId.get(id))) return history;
  return { byId, batches: [...byId.values()].toSorted(newestFirst), loaded: history.loaded + added };
}

function newestFirst(a: Batch, b: Batch): number {
  return b.at - a.at || (a.id < b.id ? 1 : -1);
}

function batchWith(before: Batch | undefined, id: string, facts: readonly Fact[]): Batch {
  const runs = new Map(before?.runs);
  let changed = before === undefined;
  for (const fact of facts) {
    const known = runs.get(fact.runId);
    if (known !== undefined && (isSame(known, fact) || (!known.open && fact.open))) continue;
    runs.set(fact.runId, fact);
    changed = true;
  }
  if (before !== undefined && !changed) return before;
  const cells = new Map<string, Fact>();
  let at = Number.POSITIVE_INFINITY;
  for (const fact of runs.values()) {
    at = Math.min(at, fact.at);
    const other = cells.get(fact.testId);
    if (other === undefined || isLater(fact, other)) cells.set(fact.testId, fact);
  }
  return { id, at, suite: !id.startsWith('run:'), runs, cells };
}

function isLater(a: Fact, b: Fact): boolean {
  return a.at === b.at ? a.runId > b.runId : a.at > b.at;
}

function isSame(a: Fact, b: Fact): boolean {
  return (
    a.status === b.status &&
    a.open === b.open &&
    a.endedAt === b.endedAt &&
    a.at === b.at &&
    a.verdicts.length === b.verdicts.length &&
    a.verdicts.every((verdict, index) => verdict.name === b.verdicts[index]?.name && verdict.status === b.verdicts[index].status)
  );
}
