import type { ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';

export type TableRowsProps = { count: number; height: number; renderRow: (index: number) => ReactNode };

/**
 * The body of a long table of equal rows, scrolled with the window. A component of its own: the virtualiser mutates what it
 * returns, so the compiler must leave this one alone; and a file of its own, which short tables never load.
 */
export function TableRows({ count, height, renderRow }: TableRowsProps) {
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
    count,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: margin,
  });
  // The height changes when a window becomes a phone's; positions computed for the old one are void then.
  useLayoutEffect(() => virtual.measure(), [virtual, height]);
  const items = virtual.getVirtualItems();
  const before = items[0] ? items[0].start - margin : 0;
  const after = virtual.getTotalSize() - before - items.length * height;
  return (
    <tbody ref={body} role="rowgroup" className="block" style={{ paddingTop: before, paddingBottom: Math.max(0, after) }}>
      {items.map((item) => (item.index < count ? renderRow(item.index) : null))}
    </tbody>
  );
}
