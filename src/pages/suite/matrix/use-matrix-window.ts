import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import type { Line } from '#pages/suite/lines.ts';
import { CRITERION_HEIGHT, drawnNext, GROUP, NOTHING_DRAWN, PITCH, TEST_HEIGHT, type Group } from './grid.ts';

type Placed = { readonly index: number; readonly start: number; readonly size: number };
export type Window = { readonly lines: readonly Placed[]; readonly height: number; readonly groups: readonly Group[] };

/** Which lines and which groups of columns are near the window of the scroller. */
export function useMatrixWindow(scroller: RefObject<HTMLDivElement | null>, lines: readonly Line[], groups: readonly Group[], headWidth: number): Window {
  const down = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'criterion' ? CRITERION_HEIGHT : TEST_HEIGHT),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 5,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: groups.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (groups[index]?.batches.length ?? GROUP) * PITCH,
    scrollMargin: headWidth,
    overscan: 1,
  });
  // Opening a row moves those below it, and the last group of columns grows: sizes computed before are void then.
  useLayoutEffect(() => down.measure(), [down, lines]);
  useLayoutEffect(() => across.measure(), [across, groups, headWidth]);
  const shown = across.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const end = (shown.at(-1)?.index ?? -1) + 1;
  // The same array as long as the same groups are shown: scrolling by one column must not render any line.
  const near = useMemo(() => groups.slice(first, end), [groups, first, end]);
  return { lines: down.getVirtualItems(), height: down.getTotalSize(), groups: near };
}

/** The keys of the lines that may show their cells; after a jump some more with each frame, beginning with the line `first`. */
export function useDrawn({ lines: placed, groups }: Window, lines: readonly Line[], first: string): ReadonlySet<string> {
  const near = placed.flatMap((item) => lines[item.index]?.key ?? []);
  const from = groups[0]?.first ?? 0;
  const to = (groups.at(-1)?.first ?? 0) + GROUP;
  // By content: the same window may come as another array in each render.
  const place = [from, to, ...near].join('\n');
  const [state, setState] = useState({ place: '', near, from, to, drawn: NOTHING_DRAWN });
  const drawn = state.place === place ? state.drawn : drawnNext(state.drawn, near, from, to, first);
  if (state.place !== place) setState({ place, near, from, to, drawn });
  const isDone = near.every((key) => drawn.keys.has(key));
  // Outside system: the browser's frames.
  useEffect(() => {
    if (isDone) return undefined;
    const frame = requestAnimationFrame(() =>
      setState((now) => (now.drawn === drawn ? { ...now, drawn: drawnNext(drawn, now.near, now.from, now.to, first) } : now)),
    );
    return () => cancelAnimationFrame(frame);
  }, [isDone, drawn, first]);
  return drawn.keys;
}
