import type { ShownVersion } from '#lib/batch-version.ts';
import type { Batch, Fact } from '#lib/matrix.ts';
import { rateOf, scoreOf, verdictOn } from '#lib/matrix-score.ts';
import { percentText } from '#lib/percent.ts';
import { dateTimeText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { statusWord } from '#ui/Status.tsx';
import type { Line, Row } from '#pages/suite/lines.ts';

// Making a date formatter costs more than drawing a cell: each batch is put into words once for all of its cells.
const times = new WeakMap<Batch, string>();

/** A batch's time in the reader's words. */
function whenText(batch: Batch): string {
  const known = times.get(batch);
  if (known !== undefined) return known;
  const text = dateTimeText(new Date(batch.at).toISOString());
  times.set(batch, text);
  return text;
}

/** The name of a row; a test known from its runs alone is named by its id. */
export function rowName(row: Row): string {
  return row.name ?? t('suites.goneTest', { id: row.testId.slice(0, 8) });
}

/** What a cell shows: the status of the run, or the verdict on the criterion. `null`: there is nothing to show. */
export function cellStatus(line: Line, fact: Fact | undefined): string | null {
  if (fact === undefined) return null;
  if (line.kind === 'test') return fact.status;
  const verdict = verdictOn(fact, line.criterion);
  return verdict ?? (fact.open ? fact.status : null);
}

/** "test, date: status", as a screen reader says it and the foot of the matrix shows it. */
export function cellText(line: Line, batch: Batch): string {
  const fact = batch.cells.get(line.row.testId);
  const words = { test: line.kind === 'test' ? rowName(line.row) : line.criterion, when: whenText(batch) };
  if (fact === undefined) return t('suites.cellNone', words);
  const status = cellStatus(line, fact);
  return status === null ? t('suites.cellUnjudged', words) : t('suites.cell', { ...words, status: statusWord(status) });
}

/** What a column's head says: its time, its version, its rate and the counts behind it. */
export function headText(batch: Batch, version: ShownVersion | null): string {
  return t('suites.headOn', { head: resultText(batch), version: version?.name ?? t('suites.versionUnknown') });
}

function resultText(batch: Batch): string {
  const score = scoreOf(batch.cells.values());
  const rate = rateOf(score);
  const when = whenText(batch);
  const [only] = batch.cells.values();
  if (!batch.suite && only !== undefined) return t('suites.headSingle', { when, status: statusWord(only.status) });
  if (score.open > 0) return t('suites.headLive', { when, done: score.total - score.open, total: score.total, passed: score.passed });
  return t('suites.head', { when, rate: percentText(Math.round(rate ?? 0)), passed: score.passed, total: score.total });
}
