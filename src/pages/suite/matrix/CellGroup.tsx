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

const FACE = 'grid place-items-center rounded-1';

function lookOf(status: string | null): Look {
  return status === null ? NOTHING : (LOOKS[status] ?? UNKNOWN);
}

/** The look of one cell, for the legend. */
export function CellFace({ status }: { status: string }) {
  return <span className={`h-full w-full ${FACE} ${lookOf(status).test}`}>{glyphOf(status)}</span>;
}

function glyphOf(status: string | null) {
  if (status === null) return <span aria-hidden="true">·</span>;
  const { icon } = lookOf(status);
  return icon === null ? null : <Icon name={icon} small className={icon === 'ring' ? 'turning' : ''} />;
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
  const inset = line.kind === 'test' ? 'inset-x-px inset-y-0.5' : 'inset-x-px inset-y-[3px]';
  return (
    <div className="flex shrink-0">
      {group.batches.map((batch, at) => {
        const fact = batch.cells.get(line.row.testId);
        const status = cellStatus(line, fact);
        const common = { 'data-column': group.first + at, tabIndex: at === active ? 0 : -1, 'aria-label': cellText(line, batch) };
        return (
          <div key={batch.id} role="gridcell" aria-colindex={group.first + at + 2} className="relative h-full shrink-0" style={{ width: PITCH }}>
            {fact === undefined ? (
              <span {...common} role="img" className={`absolute grid place-items-center rounded-1 text-ink-3 ${inset}`}>
                –
              </span>
            ) : (
              <a {...common} href={hrefOf(fact)} data-run={fact.runId} className={`absolute ${FACE} ${inset} ${lookOf(status)[line.kind]}`}>
                {glyphOf(status)}
              </a>
            )}
          </div>
        );
      })}
    </div>
  );
}
