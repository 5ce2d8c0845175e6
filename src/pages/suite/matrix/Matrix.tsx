import { useEffect, useLayoutEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { ShownVersion } from '#lib/batch-version.ts';
import type { Batch, Fact } from '#lib/matrix.ts';
import { t } from '#lib/words/t.ts';
import type { Line } from '#pages/suite/lines.ts';
import { PHONE, useMedia } from '#ui/use-media.ts';
import { CRITERION_HEIGHT, groupsOf, moved, PITCH, revealing, TEST_HEIGHT, type Spot } from './grid.ts';
import { cornerText, HeadGroup } from './MatrixHead.tsx';
import { MatrixLine } from './MatrixLine.tsx';
import { useDrawn, useMatrixWindow } from './use-matrix-window.ts';

const HEAD_HEIGHT = 84;

export type MatrixProps = {
  label: string;
  lines: readonly Line[];
  tests: number;
  batches: readonly Batch[];
  /** On which version each batch was made, by batch id, as far as it is known. */
  versions: ReadonlyMap<string, ShownVersion>;
  /** The batches that are marked for comparison. */
  marked: readonly string[];
  hrefOf: (fact: Fact) => string;
  /** A plain click or Enter on a cell; with a modifier the browser opens the link itself. */
  onOpen: (href: string) => void;
  onToggle: (testId: string) => void;
  onMark: (batchId: string) => void;
  onRun: (testId: string) => void;
  /** Whether the oldest loaded column is near. */
  onNearEnd: (near: boolean) => void;
  /** The cell or head under the pointer or the focus, in words. */
  onSay: (text: string) => void;
};

/** Tests by batches, newest first. One tab stop; only the cells near the window exist. */
export function Matrix({ label, lines, tests, batches, versions, marked, hrefOf, onOpen, onToggle, onMark, onRun, onNearEnd, onSay }: MatrixProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const pending = useRef(false);
  const phone = useMedia(PHONE);
  const head = phone ? 148 : 280;
  const tail = phone ? 0 : 176;
  const groups = useMemo(() => groupsOf(batches), [batches]);
  const near = useMatrixWindow(scroller, lines, groups, head);
  // By name, not by number: lines open and new batches arrive while somebody reads.
  const [active, setActive] = useState<{ line: string; batch: string | null }>({ line: '', batch: '' });
  const spot: Spot = {
    line: Math.max(
      0,
      lines.findIndex((line) => line.key === active.line),
    ),
    column:
      active.batch === null || batches.length === 0
        ? -1
        : Math.max(
            0,
            batches.findIndex((batch) => batch.id === active.batch),
          ),
  };
  const isThere =
    near.lines.some((item) => item.index === spot.line) &&
    (spot.column === -1 || near.groups.some((group) => spot.column >= group.first && spot.column < group.first + group.batches.length));
  const width = head + batches.length * PITCH + tail;
  const drawn = useDrawn(near, lines, lines[spot.line]?.key ?? '');

  const nearEnd = near.groups.at(-1) === groups.at(-1);
  // Outside system: the window's scroll position, which decides whether older runs are wanted.
  useEffect(() => onNearEnd(nearEnd), [nearEnd, onNearEnd]);

  // Outside system: the browser's focus, which can only go to a cell once scrolling has brought it into being.
  useLayoutEffect(() => {
    if (!pending.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-line="${spot.line}"] [data-column="${spot.column}"]`);
    if (!cell) return;
    pending.current = false;
    cell.focus({ preventScroll: true });
  });

  function go(to: Spot) {
    const line = lines[to.line];
    const element = scroller.current;
    if (line === undefined || element === null) return;
    const top = lines.slice(0, to.line).reduce((sum, one) => sum + heightOf(one), 0);
    element.scrollTop = revealing(top, heightOf(line), element.scrollTop, element.clientHeight, HEAD_HEIGHT, 0);
    if (to.column >= 0) element.scrollLeft = revealing(to.column * PITCH, PITCH, element.scrollLeft, element.clientWidth, head, tail);
    pending.current = true;
    setActive({ line: line.key, batch: batches[to.column]?.id ?? null });
  }

  /** The keys that do something with the line or the column that has the focus. */
  function act(key: string): boolean {
    const line = lines[spot.line];
    const batch = batches[spot.column];
    if (key === 'r' && line !== undefined) onRun(line.row.testId);
    else if (key === 'c' && batch?.suite === true) onMark(batch.id);
    else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey || event.metaKey || (event.ctrlKey && event.key !== 'Home' && event.key !== 'End')) return;
    if (act(event.key)) return event.preventDefault();
    const next = moved(spot, event.key, event.ctrlKey, lines.length, batches.length);
    if (next === null) return;
    event.preventDefault();
    go(next);
  }

  function onFocus(event: FocusEvent<HTMLElement>) {
    if (event.target === scroller.current) return go(spot);
    const place = spotOf(event.target);
    if (place === null) return;
    onSay(event.target.getAttribute('aria-label') ?? event.target.title);
    const line = lines[place.line];
    if (line !== undefined) setActive({ line: line.key, batch: batches[place.column]?.id ?? null });
  }

  function onClick(event: MouseEvent<HTMLElement>) {
    const target = event.target instanceof Element ? event.target : null;
    const toggle = target?.closest<HTMLElement>('[data-toggle]')?.dataset['toggle'];
    if (toggle !== undefined) return onToggle(toggle);
    const mark = target?.closest<HTMLElement>('[data-mark]')?.dataset['mark'];
    if (mark !== undefined) return onMark(mark);
    const link = target?.closest('a');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(link.getAttribute('href') ?? '');
  }

  function onMouseOver(event: MouseEvent<HTMLElement>) {
    const said = event.target instanceof Element ? event.target.closest('[aria-label][data-column], [role=columnheader] [title]') : null;
    if (said) onSay(said.getAttribute('aria-label') ?? said.getAttribute('title') ?? '');
  }

  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={lines.length + 1}
      aria-colcount={batches.length + 2}
      tabIndex={isThere ? -1 : 0}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onClick={onClick}
      onMouseOver={onMouseOver}
      onBlur={() => onSay('')}
      onMouseLeave={() => onSay('')}
      className="relative max-h-[max(360px,calc(100dvh-200px))] overflow-auto overscroll-x-contain [--head:280px] [--pitch:28px] [--tail:176px] max-phone:[--head:148px] max-phone:[--tail:0px]"
    >
      <div role="rowgroup" className="sticky top-0 z-20 min-w-full bg-surface" style={{ width }}>
        <div role="row" aria-rowindex={1} className="flex border-b border-line-2" style={{ height: HEAD_HEIGHT }}>
          <div
            role="columnheader"
            aria-colindex={1}
            className="sticky left-0 z-10 flex w-(--head) shrink-0 items-end border-r border-line bg-surface pb-1.5 pl-3 text-small text-ink-3"
          >
            {cornerText(tests)}
          </div>
          <div role="presentation" className="shrink-0" style={{ width: (near.groups[0]?.first ?? 0) * PITCH }} />
          {near.groups.map((group) => (
            <HeadGroup key={group.first} group={group} before={batches[group.first - 1]} versions={versions} marked={marked} />
          ))}
          <div
            role="columnheader"
            className="sticky right-0 z-10 flex w-(--tail) shrink-0 items-end justify-between border-l border-line bg-surface pr-4 pb-1.5 pl-2 text-small text-ink-3 max-phone:hidden"
          >
            <span>{t('suites.flaky')}</span>
            <span className="w-22">{t('suites.trend')}</span>
          </div>
        </div>
      </div>
      <div role="rowgroup" className="relative min-w-full" style={{ width, height: near.height }}>
        {marked.map((id) => {
          const at = batches.findIndex((batch) => batch.id === id);
          return at === -1 ? null : (
            <span key={id} aria-hidden="true" className="absolute inset-y-0 bg-accent-soft" style={{ left: head + at * PITCH, width: PITCH }} />
          );
        })}
        {near.lines.map((item) => {
          const line = lines[item.index];
          return line === undefined ? null : (
            <MatrixLine
              key={line.key}
              line={line}
              index={item.index}
              top={item.start}
              height={item.size}
              groups={near.groups}
              drawn={drawn.has(line.key)}
              hrefOf={hrefOf}
              active={item.index === spot.line ? spot.column : null}
            />
          );
        })}
      </div>
    </div>
  );
}

function heightOf(line: Line): number {
  return line.kind === 'test' ? TEST_HEIGHT : CRITERION_HEIGHT;
}

/** The place of a focused element, from the numbers it carries. */
function spotOf(element: HTMLElement): Spot | null {
  const column = element.dataset['column'];
  const line = element.closest<HTMLElement>('[data-line]')?.dataset['line'];
  return column === undefined || line === undefined ? null : { line: Number(line), column: Number(column) };
}
