import { memo } from 'react';
import type { Fact } from '#lib/matrix.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import type { Line } from '#pages/suite/lines.ts';
import { cellStatus, cellText } from './cell-words.ts';
import { isSameGroup, PITCH, type Group } from './grid.ts';

type Look = { icon: IconName; test: string; criterion: string };

const OPEN = 'bg-running-soft text-running ring-1 ring-running ring-inset';
const LOOKS: Readonly<Record<string, Look>> = {
  passed: { icon: 'check', test: 'bg-pass-soft text-pass', criterion: 'text-pass' },
  failed: { icon: 'cross', test: 'bg-fail-fill text-on-fail', criterion: 'bg-fail-fill text-on-fail' },
  error: { icon: 'alert', test: 'bg-error-soft text-error ring-1 ring-error ring-inset', criterion: 'bg-error-soft text-error ring-1 ring-error ring-inset' },
  starting: { icon: 'ring', test: OPEN, criterion: OPEN },
  running: { icon: 'ring', test: OPEN, criterion: OPEN },
  pending: { icon: 'clock', test: 'bg-sunken text-ink-3', criterion: 'bg-sunken text-ink-3' },
};
const UNKNOWN: Look = { icon: 'ringDashed', test: 'bg-sunken text-ink-3', criterion: 'bg-sunken text-ink-3' };

/** The look of one cell, also used by the legend. */
export function CellFace({ status, small = false }: { status: string; small?: boolean }) {
  const look = LOOKS[status] ?? UNKNOWN;
  return (
    <span className={`grid h-full w-full place-items-center rounded-1 transition-colors duration-(--normal) ${small ? look.criterion : look.test}`}>
      <Icon name={look.icon} small className={look.icon === 'ring' ? 'turning' : ''} />
    </span>
  );
}

type Props = {
  line: Line;
  group: Group;
  /** Which column of the group is the grid's one tab stop, or -1. */
  active: number;
  hrefOf: (fact: Fact) => string;
};

/** Some neighbouring cells of a line. A click is handled by the grid, which knows the router. */
export const CellGroup = memo(Cells, (a, b) => a.active === b.active && a.hrefOf === b.hrefOf && isSameLine(a.line, b.line) && isSameGroup(a.group, b.group));

/** Lines are made anew whenever a run changes; cells only show these parts of them. */
function isSameLine(a: Line, b: Line): boolean {
  return a.key === b.key && a.kind === b.kind && a.row.name === b.row.name;
}

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
                <span aria-hidden="true">–</span>
              </span>
            ) : (
              <a {...common} href={hrefOf(fact)} data-run={fact.runId} className={`absolute rounded-1 ${inset}`}>
                {status === null ? (
                  <span aria-hidden="true" className="grid h-full place-items-center text-ink-3">
                    ·
                  </span>
                ) : (
                  <CellFace status={status} small={line.kind === 'criterion'} />
                )}
              </a>
            )}
          </div>
        );
      })}
    </div>
  );
}
