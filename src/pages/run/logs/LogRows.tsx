import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { t } from '#lib/words/t.ts';
import { markedParts, type Level, type LogLine, type Piece } from './log-lines.ts';

const TONES: Readonly<Record<Level, string>> = { debug: 'text-ink-3', info: 'text-ink-3', warn: 'font-semibold text-error', error: 'font-semibold text-fail' };

/** A region that scrolls must be reachable, or the keyboard cannot scroll it. */
const REACHABLE = { tabIndex: 0 };

const ROW = 20;
/** Of a letter, and of what stands before the text of a line. The rows near the window are measured; these place the others, so that the end is where it seems. */
const LETTER = 7.2;
const BEFORE = 232;

function wrappedHeight(line: LogLine | undefined, width: number): number {
  const letters = Math.max(20, Math.floor((width - BEFORE) / LETTER));
  return ROW * Math.max(1, Math.ceil((line?.rest.length ?? 0) / letters));
}

type Props = { lines: readonly LogLine[]; query: string; /** The line of the current match, or -1. */ current: number; wrap: boolean };

/** The lines near the window of the log: a megabyte of them stays fluid. What they hold is text, never markup. */
export function LogRows({ lines, query, current, wrap }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (wrap ? wrappedHeight(lines[at], scroller.current?.clientWidth ?? 0) : ROW),
    overscan: 20,
  });
  // Outside system: the scroll position. Wrapping changes every height; the current match comes into view.
  useEffect(() => virtual.measure(), [virtual, wrap, lines]);
  useEffect(() => {
    if (current >= 0) virtual.scrollToIndex(current, { align: 'center' });
  }, [virtual, current]);
  const items = virtual.getVirtualItems();
  return (
    <div
      ref={scroller}
      role="region"
      aria-label={t('run.logRegion')}
      {...REACHABLE}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
        if (event.key !== 'Home' && event.key !== 'End') return;
        // The browser goes to where the end seems to be before the rows on the way were measured.
        event.preventDefault();
        virtual.scrollToIndex(event.key === 'End' ? lines.length - 1 : 0, { align: event.key === 'End' ? 'end' : 'start' });
      }}
      className="max-h-120 overflow-auto border-t border-line py-2 font-mono text-small -outline-offset-2"
    >
      <div className="relative min-w-max" style={{ height: virtual.getTotalSize(), ...(wrap ? { minWidth: 0 } : {}) }}>
        {items.map((item) => {
          const line = lines[item.index];
          if (line === undefined) return null;
          const parts = markedParts(line, query);
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              aria-current={item.index === current ? 'true' : undefined}
              className={`absolute top-0 left-0 flex min-h-5 min-w-full gap-4 px-4 leading-5 ${wrap ? 'w-full' : 'w-max'} ${item.index === current ? 'bg-accent-soft' : ''}`}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <span aria-hidden="true" className="w-10 shrink-0 text-right text-ink-3 select-none max-phone:w-6">
                {line.number ?? ''}
              </span>
              {line.time !== '' && <Marked pieces={parts.time} className="shrink-0 text-ink-3 max-phone:hidden" />}
              {line.level !== null && line.number !== null && <Marked pieces={parts.level} className={`w-10 shrink-0 ${TONES[line.level]}`} />}
              <Marked pieces={parts.rest} className={wrap ? 'min-w-0 break-words whitespace-pre-wrap' : 'whitespace-pre'} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Marked({ pieces, className }: { pieces: readonly Piece[]; className: string }) {
  return (
    <span className={className}>
      {pieces.map((piece, at) =>
        piece.hit ? (
          <mark key={`${at}:${piece.text}`} className="rounded-1 bg-error-soft text-ink ring-1 ring-error">
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </span>
  );
}
