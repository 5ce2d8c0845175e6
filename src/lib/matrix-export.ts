import type { Batch, Fact } from './matrix.ts';
import { lengthOf } from './matrix-trend.ts';

/** One run as it is given away; the version is empty where nobody knows it. */
export type ExportedRun = {
  readonly suite: string;
  readonly batch: string;
  readonly started: string;
  readonly version: string;
  readonly test: string;
  readonly test_id: string;
  readonly run_id: string;
  readonly status: string;
  readonly seconds: number | null;
  readonly criteria: readonly { readonly name: string; readonly status: string }[];
};

type Shown = {
  readonly suite: string;
  readonly rows: readonly { readonly testId: string; readonly name: string }[];
  readonly batches: readonly Batch[];
  readonly versionOf: (batch: Batch) => string;
};

/** The runs that rows and columns show, column after column. */
export function exportedRuns({ suite, rows, batches, versionOf }: Shown): ExportedRun[] {
  return batches.flatMap((batch) =>
    rows.flatMap(({ testId, name }) => {
      const fact = batch.cells.get(testId);
      return fact === undefined ? [] : [exportedRun(suite, batch, versionOf(batch), name, fact)];
    }),
  );
}

function exportedRun(suite: string, batch: Batch, version: string, test: string, fact: Fact): ExportedRun {
  const took = lengthOf(fact);
  return {
    suite,
    batch: batch.id,
    started: new Date(fact.at).toISOString(),
    version,
    test,
    test_id: fact.testId,
    run_id: fact.runId,
    status: fact.status,
    seconds: took === null ? null : took / 1000,
    criteria: fact.verdicts,
  };
}

/** For programs, with every criterion. */
export function jsonText(runs: readonly ExportedRun[]): string {
  return `${JSON.stringify(runs, null, 2)}\n`;
}

const COLUMNS = ['suite', 'batch', 'started', 'version', 'test', 'test_id', 'run_id', 'status', 'seconds', 'criteria_passed', 'criteria_not_passed'] as const;

/** For spreadsheets (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function csvText(runs: readonly ExportedRun[]): string {
  const lines = runs.map((run) => {
    const names = (passed: boolean) => run.criteria.filter(({ status }) => (status === 'passed') === passed).map(({ name }) => name);
    const { suite, batch, started, version, test, test_id, run_id, status, seconds } = run;
    return [
      suite,
      batch,
      started,
      version,
      test,
      test_id,
      run_id,
      status,
      seconds === null ? '' : String(seconds),
      names(true).join('; '),
      names(false).join('; '),
    ];
  });
  return [COLUMNS, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** A cell of a CSV text. What begins like a formula, even after blanks, is text. */
export function csvCell(text: string): string {
  const safe = /^\s*[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
