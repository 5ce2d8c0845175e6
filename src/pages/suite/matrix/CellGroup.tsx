import { memo } from 'react';
import type { Fact } from '#lib/matrix.ts';
import type { Line } from '#pages/suite/lines.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { cellStatus, cellText } from './cell-words.ts';
import { isSameGroup, PITCH, type Group } from './grid.ts';
import './cells.css';

type Look = { icon: IconName | null; test: string; criterion: string };

const OPEN = 'bg-running-soft text-running ring-1 ring-running ring-inset';
const ERROR = 'bg-error-soft text-error ring-1 ring-error ring-inset';

const LOOKS: Readonly<Record<string, Look>> = {
  passed: { icon: null, test: 'cell-check cell-tint', criterion: 'cell-check' },
  failed: { icon: null, test: 'cell-cross', criterion: 'cell-cross' },
  error: { icon: 'alert', test: ERROR, criterion: ERROR },
  starting: { icon: 'ring', test: OPEN, criterion: OPEN },
  running: { icon: 'ring', test: OPEN, criterion: OPEN },
  pending: { icon: 'clock', test: 'bg-sunken text-ink-3', criterion: 'bg-sunken text-ink-3' },
};
const UNKNOWN: Look = { icon: 'ringDashed', test: 'bg-sunken text-ink-3', criterion: 'bg-sunken text-ink-3' };
const NOTHING: Look = { icon: null, test: 'text-ink-3', criterion: 'text-ink-3' };

// No cell is positioned: the browser would keep a layer for each of 1,500. What holds nothing needs no grid either.
const FACE = 'rounded-1';
const CENTRED = 'grid place-items-center';

function lookOf(status: string | null): Look {
  return status === null ? NOTHING : (LOOKS[status] ?? UNKNOWN);
}

/** The look of one cell, for the legend: still, for what turns costs a frame every 16 ms. */
export function CellFace({ status }: { status: string }) {
  return <span className={`h-full w-full ${CENTRED} ${FACE} ${lookOf(status).test}`}>{glyphOf(status, false)}</span>;
}

function glyphOf(status: string | null, turns: boolean) {
  if (status === null) return <span aria-hidden="true">·</span>;
  const { icon } = lookOf(status);
  return icon === null ? null : <Icon name={icon} small className={turns && icon === 'ring' ? 'turning' : ''} />;
}

type Props = {
  line: Line;
  group: Group;
  /** Which column of the group is the grid's one tab stop, or -1. */
  active: number;
  hrefOf: (fact: Fact) => string;
};

/** Some neighbouring cells of a line. A click is handled by the grid, which knows the router. */
export const CellGroup = memo(
  Cells,
  (a, b) => a.active === b.active && a.hrefOf === b.hrefOf && a.line.key === b.line.key && a.line.row.name === b.line.row.name && isSameGroup(a.group, b.group),
);

function Cells({ line, group, active, hrefOf }: Props) {
  const size = line.kind === 'test' ? 'mx-px my-0.5 h-6' : 'mx-px my-[3px] h-[18px]';
  return (
    <div className="flex shrink-0 [contain:size_layout_style]" style={{ width: group.batches.length * PITCH }}>
      {group.batches.map((batch, at) => {
        const fact = batch.cells.get(line.row.testId);
        const status = cellStatus(line, fact);
        const glyph = fact === undefined ? '–' : glyphOf(status, true);
        const shape = `${size} ${FACE} ${glyph === null ? 'block' : CENTRED} ${lookOf(status)[line.kind]}`;
        const common = { 'data-column': group.first + at, tabIndex: at === active ? 0 : -1, 'aria-label': cellText(line, batch), className: shape };
        return (
          <div key={batch.id} role="gridcell" aria-colindex={group.first + at + 2} className="w-(--pitch) shrink-0">
            {fact === undefined ? (
              <span {...common} role="img">
                {glyph}
              </span>
            ) : (
              <a {...common} href={hrefOf(fact)}>
                {glyph}
              </a>
            )}
          </div>
        );
      })}
    </div>
  );
}
