import type { Page } from '@playwright/test';

/** The shortest time that the browser tells of, in milliseconds: a frame. */
const FRAME = 16;

type Seen = { readonly slow: readonly number[]; readonly moves: readonly number[]; readonly count: number };

declare global {
  interface Window {
    /** What was seen since the page began to watch; and an end to it. */
    eventsSeen?: () => Seen;
    endOfEvents?: () => void;
  }
}

/**
 * From here on the page notes how long each event took until its result was painted. The browser tells it of what lasts a frame or
 * more, to 8 ms, and counts the rest; it tells nothing of a pointer on its way, which is timed here, until the frame after it is out.
 */
export async function watchEvents(page: Page): Promise<void> {
  await page.evaluate((frame) => {
    // A pointer that comes over something else because that has moved is no act of a person.
    const isAct = (name: string) => !/^(?:pointer|mouse)(?:over|enter|out|leave)$/.test(name);
    const counted = () => [...performance.eventCounts.entries()].reduce((sum, [name, count]) => sum + (isAct(name) ? count : 0), 0);
    const [slow, moves, waiting]: [number[], number[], number[]] = [[], [], []];
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (isAct(entry.name)) slow.push(entry.duration);
    });
    const options: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: frame, buffered: false };
    watch.observe(options);
    const painted = new MessageChannel();
    painted.port1.addEventListener('message', () => {
      for (const since of waiting.splice(0)) moves.push(performance.now() - since);
    });
    painted.port1.start();
    const moved = ({ timeStamp }: Event) => {
      requestAnimationFrame(() => {
        waiting.push(timeStamp);
        painted.port2.postMessage(null);
      });
    };
    window.endOfEvents?.();
    addEventListener('pointermove', moved, { capture: true });
    const before = counted();
    window.eventsSeen = () => ({ slow, moves, count: counted() - before });
    window.endOfEvents = () => {
      watch.disconnect();
      removeEventListener('pointermove', moved, { capture: true });
    };
  }, FRAME);
}

/** The worst event since, and the 98th of a hundred of all that there were. */
export async function eventTimes(page: Page): Promise<string> {
  const seen = await page.evaluate(async () => {
    // The browser tells of an event after the frame that it led to.
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
    return window.eventsSeen?.();
  });
  const { slow, moves, count } = seen ?? { slow: [], moves: [], count: 0 };
  const quick = Array.from({ length: Math.max(0, count - slow.length) }, () => FRAME);
  const sorted = [...slow, ...moves, ...quick].toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return `worst ${at(1)} ms, p98 ${at(0.98)} ms (of ${sorted.length} events, ${sorted.filter((time) => time > FRAME).length} longer than a frame)`;
}
