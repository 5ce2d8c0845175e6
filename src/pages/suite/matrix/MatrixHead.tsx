import { memo } from 'react';
import type { ShownVersion } from '#lib/batch-version.ts';
import type { Batch } from '#lib/matrix.ts';
import { LOW_RATE, rateOf, scoreOf } from '#lib/matrix-score.ts';
import { locale, t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { StatusGlyph } from '#ui/Status.tsx';
import { VersionMark } from '#ui/Version.tsx';
import { headText } from './cell-words.ts';
import { PITCH, type Group } from './grid.ts';

type GroupProps = {
  group: Group;
  /** The batch left of them, whose month need not be said again. */ before: Batch | undefined;
  versions: ReadonlyMap<string, ShownVersion>;
  marked: readonly string[];
};

/** The heads of some neighbouring columns. */
export const HeadGroup = memo(function HeadGroup({ group, before, versions, marked }: GroupProps) {
  return (
    <div className="flex shrink-0">
      {group.batches.map((batch, at) => (
        <Head
          key={batch.id}
          batch={batch}
          column={group.first + at}
          newer={at === 0 ? before : group.batches[at - 1]}
          version={versions.get(batch.id) ?? null}
          marked={marked.includes(batch.id)}
        />
      ))}
    </div>
  );
});

type HeadProps = { batch: Batch; column: number; newer: Batch | undefined; version: ShownVersion | null; marked: boolean };

function Head({ batch, column, newer, version, marked }: HeadProps) {
  const date = new Date(batch.at);
  const month = newer === undefined || monthOf(newer) !== monthOf(batch);
  const text = headText(batch, version);
  const face = (
    <>
      <span aria-hidden="true" className="block text-ink-2">
        {date.getDate()}
      </span>
      <span className="grid h-5 place-items-center">
        <VersionMark mark={version?.mark ?? null} />
      </span>
      <span aria-hidden="true" className="grid h-5 place-items-center font-semibold">
        <Rate batch={batch} />
      </span>
    </>
  );
  const place = `absolute inset-x-px bottom-0 pt-1 rounded-t-1 ${marked ? 'border-t-2 border-accent bg-accent-soft' : 'border-t-2 border-transparent'}`;
  return (
    <div role="columnheader" aria-colindex={column + 2} className="relative shrink-0 text-center text-micro" style={{ width: PITCH }}>
      {month && (
        <span aria-hidden="true" className="absolute top-1 left-1 border-l border-line-2 pl-1 whitespace-nowrap text-ink-3">
          {date.toLocaleDateString(locale(), column === 0 || date.getMonth() === 11 ? { month: 'long', year: 'numeric' } : { month: 'short' })}
        </span>
      )}
      {batch.suite ? (
        <button
          type="button"
          tabIndex={-1}
          aria-pressed={marked}
          title={`${text}. ${t('suites.markHint')}`}
          data-mark={batch.id}
          className={`${place} hover:bg-hover`}
        >
          <span className="sr-only">{text}</span>
          {face}
        </button>
      ) : (
        <div role="img" aria-label={text} title={text} className={place}>
          {face}
        </div>
      )}
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
