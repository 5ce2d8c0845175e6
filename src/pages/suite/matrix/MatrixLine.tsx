import { memo } from 'react';
import type { Fact } from '#lib/matrix.ts';
import { flakyShare, FLAKY_FROM } from '#lib/matrix-score.ts';
import { percentText } from '#lib/percent.ts';
import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { isStanding } from '#pages/suite/filter/filtered.ts';
import { isSameLine, type Line, type Row } from '#pages/suite/lines.ts';
import { rowName } from './cell-words.ts';
import { CellGroup } from './CellGroup.tsx';
import { areSameGroups, GROUP, PITCH, type Group } from './grid.ts';
import { Sparkline } from './Sparkline.tsx';

type Props = {
  line: Line;
  index: number;
  top: number;
  height: number;
  groups: readonly Group[];
  /** Whether the cells are shown, or only their room. */
  drawn: boolean;
  /** The column of this line that is the grid's one tab stop: -1 is the line's head, `null` when it is in another line. */
  active: number | null;
  hrefOf: (fact: Fact) => string;
};

/** One line of the grid: its head, the cells near the window, and what its history amounts to. */
export const MatrixLine = memo(
  OneLine,
  (a, b) =>
    a.index === b.index &&
    a.top === b.top &&
    a.height === b.height &&
    a.active === b.active &&
    a.drawn === b.drawn &&
    a.hrefOf === b.hrefOf &&
    isSameLine(a.line, b.line) &&
    areSameGroups(a.groups, b.groups),
);

function OneLine({ line, index, top, height, groups, drawn, active, hrefOf }: Props) {
  const before = groups[0]?.first ?? 0;
  const last = groups.at(-1);
  const room = drawn || last === undefined ? before : last.first + last.batches.length;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-line={index}
      className={`group/line absolute left-0 flex w-full ${line.kind === 'test' ? '' : line.last ? 'border-b border-line' : ''}`}
      style={{ top, height }}
    >
      <LineHead line={line} active={active === -1} />
      <div role="presentation" className="shrink-0" style={{ width: room * PITCH }} />
      {(drawn ? groups : []).map((group) => (
        <CellGroup
          key={group.first}
          line={line}
          group={group}
          hrefOf={hrefOf}
          active={active !== null && active >= group.first && active < group.first + GROUP ? active - group.first : -1}
        />
      ))}
      <LineEnd line={line} />
    </div>
  );
}

const STUCK = 'sticky z-10 flex items-center bg-surface group-hover/line:bg-hover';

function LineHead({ line, active }: { line: Line; active: boolean }) {
  const place = `${STUCK} left-0 w-(--head) shrink-0 overflow-hidden border-r border-line pr-2 pl-3`;
  if (line.kind === 'criterion') {
    return (
      <div
        role="rowheader"
        aria-colindex={1}
        data-column={-1}
        tabIndex={active ? 0 : -1}
        title={line.criterion}
        className={`${place} -outline-offset-2 focus-visible:outline-accent`}
      >
        <span className="truncate pl-6 text-small text-ink-2 max-phone:pl-4">{line.criterion}</span>
      </div>
    );
  }
  const name = rowName(line.row);
  const none = line.row.criteria.length === 0;
  return (
    <div role="rowheader" aria-colindex={1} className={place}>
      <button
        type="button"
        data-column={-1}
        data-toggle={line.row.testId}
        tabIndex={active ? 0 : -1}
        aria-expanded={none ? undefined : line.open}
        title={line.row.name === null ? t('suites.goneSays') : name}
        className="flex h-full min-w-0 items-center gap-1.5 rounded-1 text-left"
      >
        <Icon name={line.open ? 'chevronDown' : 'chevronRight'} small className={none ? 'invisible' : 'text-ink-3'} />
        <span className={`truncate max-phone:text-small ${line.open ? 'font-semibold' : ''} ${line.row.name === null ? 'text-ink-3' : ''}`}>{name}</span>
        <Standing row={line.row} />
      </button>
    </div>
  );
}

/** What its newest result changed, in a word beside the name. */
function Standing({ row }: { row: Row }) {
  const style = 'inline-flex shrink-0 items-center gap-0.5 text-small max-phone:hidden';
  if (row.transition === 'new') {
    return (
      <span className={`${style} text-fail`}>
        <Icon name="arrowDown" small />
        {t('suites.badgeNew')}
      </span>
    );
  }
  if (row.transition === 'fixed') {
    return (
      <span className={`${style} text-pass`}>
        <Icon name="arrowUp" small />
        {t('suites.badgeFixed')}
      </span>
    );
  }
  return isStanding(row, 'flaky') ? <span className={`${style} text-ink-3`}>{t('suites.badgeFlaky')}</span> : null;
}

function LineEnd({ line }: { line: Line }) {
  const place = `${STUCK} right-0 w-(--tail) shrink-0 justify-end gap-4 border-l border-line pr-4 pl-2 max-phone:hidden`;
  if (line.kind === 'criterion') return <div role="presentation" className={place} />;
  const share = flakyShare(line.row.flakiness);
  const { changes, pairs } = line.row.flakiness;
  const says = share === null ? t('suites.flakyNone') : t('suites.flakyShare', { share: shareText(share), changes, pairs });
  const tone = share !== null && share >= FLAKY_FROM ? 'font-semibold text-error' : share !== null && share > 0 ? 'text-ink' : 'text-ink-3';
  return (
    <div role="gridcell" className={place}>
      <span title={says} className={`text-small ${tone}`}>
        <span aria-hidden="true">{share === null ? '–' : shareText(share)}</span>
        <span className="sr-only">{says}</span>
      </span>
      <Sparkline facts={line.row.trend} />
    </div>
  );
}

function shareText(share: number): string {
  return percentText(Math.round(share * 100));
}
