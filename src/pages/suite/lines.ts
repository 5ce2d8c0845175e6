import type { Batch, Fact } from '#lib/matrix.ts';
import { flakinessOf, latestOf, trendOf, type Flakiness } from '#lib/matrix-score.ts';
import { transitionOf, type Transition } from '#lib/matrix-transition.ts';

/** What the matrix needs of a test. */
export type Tested = { readonly test_id: string; readonly name: string; readonly rubric: readonly { readonly name: string }[] };

/** A test with what its history says. `gone`: only its runs are left in this suite. */
export type Row = {
  readonly testId: string;
  /** `null` when only runs tell of the test. */
  readonly name: string | null;
  readonly criteria: readonly string[];
  readonly flakiness: Flakiness;
  readonly trend: readonly Fact[];
  readonly latest: Fact | undefined;
  readonly transition: Transition;
};

/** How many runs a row's trend shows. */
const TREND = 22;

/** One row per test of the suite, by name, then the tests that only the runs know. */
export function rowsOf(tests: readonly Tested[], batches: readonly Batch[], locale: string): Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const known = new Set(tests.map((test) => test.test_id));
  const gone = new Set<string>();
  // A plain walk: this runs over 100,000 cells each time a page of them arrives.
  for (const batch of batches) for (const id of batch.cells.keys()) if (!known.has(id)) gone.add(id);
  const row = (testId: string, name: string | null, criteria: readonly string[]): Row => ({
    testId,
    name,
    criteria: [...new Set([...criteria, ...criteriaSeen(testId, batches)])],
    flakiness: flakinessOf(testId, batches),
    trend: trendOf(testId, batches, TREND),
    latest: latestOf(testId, batches),
    transition: transitionOf(testId, batches),
  });
  return [
    ...tests
      .toSorted((a, b) => compare(a.name, b.name))
      .map((test) =>
        row(
          test.test_id,
          test.name,
          test.rubric.map((item) => item.name),
        ),
      ),
    ...[...gone].toSorted().map((id) => row(id, null, [])),
  ];
}

/** Criteria of the newest judged run: a renamed one keeps its history under its old name. */
function criteriaSeen(testId: string, batches: readonly Batch[]): string[] {
  for (const batch of batches) {
    const verdicts = batch.cells.get(testId)?.verdicts ?? [];
    if (verdicts.length > 0) return verdicts.map((verdict) => verdict.name);
  }
  return [];
}

/** A line of the matrix: a test, or one criterion of an opened test. */
export type Line =
  | { readonly kind: 'test'; readonly key: string; readonly row: Row; readonly open: boolean }
  | { readonly kind: 'criterion'; readonly key: string; readonly row: Row; readonly criterion: string; readonly last: boolean };

export function linesOf(rows: readonly Row[], open: ReadonlySet<string>): Line[] {
  return rows.flatMap((row): Line[] => {
    const isOpen = open.has(row.testId);
    const test: Line = { kind: 'test', key: row.testId, row, open: isOpen };
    if (!isOpen) return [test];
    return [
      test,
      ...row.criteria.map((criterion, at): Line => ({
        kind: 'criterion',
        key: `${row.testId}\n${criterion}`,
        row,
        criterion,
        last: at === row.criteria.length - 1,
      })),
    ];
  });
}

/** Whether two lines look the same. Rows are made anew whenever a run changes. */
export function isSameLine(a: Line, b: Line): boolean {
  if (a === b) return true;
  if (a.key !== b.key || a.row.name !== b.row.name) return false;
  if (a.kind === 'criterion') return b.kind === 'criterion' && a.last === b.last;
  return b.kind === 'test' && a.open === b.open && isSameRow(a.row, b.row);
}

function isSameRow(a: Row, b: Row): boolean {
  return (
    a.transition === b.transition &&
    a.flakiness.changes === b.flakiness.changes &&
    a.flakiness.pairs === b.flakiness.pairs &&
    (a.criteria.length === 0) === (b.criteria.length === 0) &&
    a.trend.length === b.trend.length &&
    a.trend.every((fact, at) => fact === b.trend[at])
  );
}
