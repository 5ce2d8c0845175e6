import type { Page } from '@playwright/test';

/** From here on the page notes how long each event took until its result was painted (to 8 ms, as browsers tell it). */
export async function watchEvents(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) times.push(entry.duration);
    });
    const options: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16, buffered: false };
    watch.observe(options);
    Object.assign(globalThis, { eventTimes: times });
  });
}

/** The worst event since, and the 98th of a hundred. Events faster than a frame are not told one by one: they count as that. */
export async function eventTimes(page: Page): Promise<string> {
  const times = await page.evaluate(async () => {
    // The browser tells of an event after the frame that it led to.
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
    const kept: unknown = Reflect.get(globalThis, 'eventTimes');
    return Array.isArray(kept) ? kept.filter((time) => typeof time === 'number') : [];
  });
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return sorted.length === 0 ? 'every event within 16 ms' : `worst ${at(1)} ms, p98 ${at(0.98)} ms (of ${sorted.length} events over 16 ms)`;
}
