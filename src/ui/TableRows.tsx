import type { ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';

/** Below this many rows all of them exist, so that the browser's own search finds everything. */
const ALL_BELOW = 100;

/**
 * The body of a table of equal rows, scrolled with the window. A component of its own: the virtualiser mutates what it
 * returns, so the compiler must leave this one alone.
 */
export function TableRows<Row>({ rows, height, renderRow }: { rows: readonly Row[]; height: number; renderRow: (row: Row, index: number) => ReactNode }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [margin, setMargin] = useState(0);
  // Outside system: the page's layout, which decides how far down the rows begin.
  useLayoutEffect(() => {
    const measure = () => setMargin(Math.round((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => height,
    overscan: rows.length < ALL_BELOW ? ALL_BELOW : 12,
    scrollMargin: margin,
  });
  // The height changes when a window becomes a phone's; positions computed for the old one are void then.
  useLayoutEffect(() => virtual.measure(), [virtual, height]);
  const items = virtual.getVirtualItems();
  const before = items[0] ? items[0].start - margin : 0;
  const after = virtual.getTotalSize() - before - items.length * height;
  return (
    <tbody ref={body} role="rowgroup" className="block" style={{ paddingTop: before, paddingBottom: Math.max(0, after) }}>
      {items.map((item) => {
        const row = rows[item.index];
        return row === undefined ? null : renderRow(row, item.index);
      })}
    </tbody>
  );
}
