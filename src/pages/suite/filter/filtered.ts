import { isMain, type ShownVersion } from '#lib/batch-version.ts';
import type { Batch } from '#lib/matrix.ts';
import { dayStart, type Standing, type Term } from '#lib/matrix-query.ts';
import { flakyShare, FLAKY_FROM } from '#lib/matrix-score.ts';
import { fold } from '#lib/search-text.ts';
import type { Row } from '#pages/suite/lines.ts';

const DAY_MS = 86_400_000;

/** The columns that a query leaves: by version and by day. */
export function shownBatches(batches: readonly Batch[], terms: readonly Term[], versions: ReadonlyMap<string, ShownVersion>): readonly Batch[] {
  if (terms.length === 0) return batches;
  return batches.filter((batch) => terms.every((term) => isBatchOf(batch, term, versions) !== term.not));
}

function isBatchOf(batch: Batch, term: Term, versions: ReadonlyMap<string, ShownVersion>): boolean {
  const day = dayStart(term.words[0] ?? '') ?? 0;
  if (term.kind === 'since') return batch.at >= day;
  // The day itself counts, even the one that is an hour longer.
  if (term.kind === 'until') return batch.at < (dayStart(isoDay(day + DAY_MS * 1.5)) ?? day);
  if (term.kind !== 'version') return true;
  const version = versions.get(batch.id);
  return term.words.some((word) =>
    version === undefined ? word === '?' : word === version.id || fold(version.name).includes(fold(word)) || (fold(word) === 'main' && isMain(version)),
  );
}

function isoDay(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');
}

/** The rows that a query leaves; terms about columns say nothing of a row. */
export function shownRows(rows: readonly Row[], terms: readonly Term[]): Row[] {
  const wanted = terms.map((term) => ({ ...term, words: term.words.map(fold) }));
  return rows.filter((row) =>
    wanted.every((term) => isRowOf(row, term) !== term.not || term.kind === 'version' || term.kind === 'since' || term.kind === 'until'),
  );
}

/** `words` are folded. */
function isRowOf(row: Row, { kind, words }: Term): boolean {
  switch (kind) {
    case 'status':
      return words.some((word) => fold(row.latest?.status ?? '') === word);
    case 'criterion':
      return words.some((word) => row.criteria.some((criterion) => fold(criterion).includes(word)));
    case 'is':
      return STANDINGS.some((standing) => words.includes(standing) && isStanding(row, standing));
    default: {
      const text = fold([row.name ?? row.testId, ...row.criteria].join('\n'));
      return words.some((word) => text.includes(word));
    }
  }
}

const STANDINGS: readonly Standing[] = ['new', 'still', 'fixed', 'flaky', 'failing', 'never'];

/** Whether a test stands like this: see `transitionOf`; a flaky one may be anything else as well. */
export function isStanding({ transition, flakiness }: Row, standing: Standing): boolean {
  if (standing === 'flaky') return (flakyShare(flakiness) ?? 0) >= FLAKY_FROM;
  if (standing === 'failing') return transition === 'new' || transition === 'still';
  return transition === standing;
}
