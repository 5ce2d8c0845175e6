import { useSyncExternalStore } from 'react';
import { dateTimeText, relativeTime, utcText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';

// One clock for all relative times on a page; it ticks once in half a minute, only while something shows a time.
const listeners = new Set<() => void>();
const clock = { now: Date.now(), timer: 0 };

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    clock.timer = window.setInterval(() => {
      clock.now = Date.now();
      for (const each of listeners) each();
    }, 30_000);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.clearInterval(clock.timer);
  };
}

/** A time as people say it ("2 hr. ago"), or day and time with `exact`; the UTC time is in its title. */
export function TimeText({ iso, exact = false }: { iso: string; exact?: boolean }) {
  const now = useSyncExternalStore(subscribe, () => clock.now);
  const at = Date.parse(iso);
  // What happened since the clock last ticked happened now, not in the future.
  const base = at > now && at - now < 60_000 ? at : now;
  return (
    <time dateTime={iso} title={t('ui.utc', { time: utcText(iso) })} className="whitespace-nowrap">
      {exact ? dateTimeText(iso) : relativeTime(iso, base)}
    </time>
  );
}
