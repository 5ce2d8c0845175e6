import { memo } from 'react';
import type { Batch } from '#lib/matrix.ts';
import { LOW_RATE, rateOf, scoreOf } from '#lib/matrix-score.ts';
import { locale, t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { StatusGlyph } from '#ui/Status.tsx';
import { headText } from './cell-words.ts';
import { PITCH, type Group } from './grid.ts';

/** The heads of some neighbouring columns. `before` is the batch left of them, whose month need not be said again. */
export const HeadGroup = memo(function HeadGroup({ group, before }: { group: Group; before: Batch | undefined }) {
  return (
    <div className="flex shrink-0">
      {group.batches.map((batch, at) => (
        <Head key={batch.id} batch={batch} column={group.first + at} newer={at === 0 ? before : group.batches[at - 1]} />
      ))}
    </div>
  );
});

function Head({ batch, column, newer }: { batch: Batch; column: number; newer: Batch | undefined }) {
  const date = new Date(batch.at);
  const month = newer === undefined || monthOf(newer) !== monthOf(batch);
  const text = headText(batch);
  return (
    <div
      role="columnheader"
      aria-colindex={column + 2}
      aria-label={text}
      title={text}
      className="relative shrink-0 text-center text-micro"
      style={{ width: PITCH }}
    >
      {month && (
        <span aria-hidden="true" className="absolute top-1 left-1 border-l border-line-2 pl-1 whitespace-nowrap text-ink-3">
          {date.toLocaleDateString(locale(), column === 0 || date.getMonth() === 11 ? { month: 'long', year: 'numeric' } : { month: 'short' })}
        </span>
      )}
      <span aria-hidden="true" className="mt-6 block text-ink-2">
        {date.getDate()}
      </span>
      <span aria-hidden="true" className="grid h-5 place-items-center font-semibold">
        <Rate batch={batch} />
      </span>
    </div>
  );
}

function Rate({ batch }: { batch: Batch }) {
  const score = scoreOf(batch.cells.values());
  const [only] = batch.cells.values();
  if (score.open > 0) return <Icon name="ring" small className="turning text-running" />;
  // A run that was started alone has a status, not a rate.
  if (!batch.suite && only !== undefined) return <StatusGlyph status={only.status} small />;
  const rate = Math.round(rateOf(score) ?? 0);
  return <span className={rate < LOW_RATE ? 'text-fail' : 'text-ink'}>{rate}</span>;
}

function monthOf(batch: Batch): number {
  const date = new Date(batch.at);
  return date.getFullYear() * 12 + date.getMonth();
}

/** The name of the grid's corner, over the names of the tests. */
export function cornerText(tests: number): string {
  return t('suites.testCount', { count: tests });
}
