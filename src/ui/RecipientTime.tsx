import { phoneFault } from '#lib/phone.ts';
import { localTimes, quietVerdict } from '#lib/quiet-hours.ts';
import { t } from '#lib/words/t.ts';
import { Icon } from './Icon.tsx';

/** As many places as can be taken in at a glance. */
const SHOWN = 3;
const HOURS = { from: '08:00', to: '21:00' } as const;

/** What the time is, at an instant, where a number is from, and whether that is an hour at which people are reached. */
export function RecipientTime({ number, at, live = false }: { number: string; at: number; live?: boolean }) {
  if (phoneFault(number) !== undefined) return null;
  const times = localTimes(number, at);
  const verdict = quietVerdict(number, at);
  const says =
    verdict === 'quiet' ? t('phone.quiet', HOURS) : verdict === 'perhaps' ? t('phone.perhaps', HOURS) : verdict === 'unknown' ? t('phone.unknownZone') : null;
  return (
    <div role={live ? 'status' : undefined} className="grid gap-1 text-small">
      {times.length > 0 && (
        <p className="text-ink-2">
          {times
            .slice(0, SHOWN)
            .map((time) => t('phone.local', { time: time.text, place: time.place }))
            .join(' · ')}
          {times.length > SHOWN && ` · ${t('phone.more', { count: times.length - SHOWN })}`}
        </p>
      )}
      {says !== null && (
        <p className={`flex items-start gap-1 ${verdict === 'unknown' ? 'text-ink-3' : 'text-error'}`}>
          {verdict !== 'unknown' && <Icon name="alert" small className="mt-0.5" />}
          {says}
        </p>
      )}
    </div>
  );
}
