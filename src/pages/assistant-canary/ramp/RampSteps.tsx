import { percentText } from '#lib/percent.ts';
import { durationText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import type { Ramp } from '#wire/ramp.ts';

/** The steps of a ramp: which were taken, which one callers hear now, which are to come. */
export function RampSteps({ ramp }: { ramp: Ramp }) {
  const isOpen = ramp.state === 'running' || ramp.state === 'paused';
  return (
    <ol className="grid gap-1">
      {ramp.steps.map((step, at) => {
        const place = at < ramp.step || ramp.state === 'done' ? 'past' : at === ramp.step && isOpen ? 'now' : 'ahead';
        return (
          <li key={step.share} aria-current={place === 'now' ? 'step' : undefined} className="flex items-baseline gap-2">
            <Icon name={GLYPHS[place]} small className={`self-center ${place === 'now' ? 'text-running' : 'text-ink-3'}`} />
            <span className={`w-14 ${place === 'now' ? 'font-semibold' : 'text-ink-2'}`}>{percentText(step.share)}</span>
            <span className="min-w-0 flex-1 text-small text-ink-3">
              {place === 'now' && ramp.since !== null ? (
                <>
                  {t('ramps.since')} <TimeText iso={ramp.since} />
                </>
              ) : (
                t('ramps.holds', { time: durationText(step.hold_minutes * 60_000) })
              )}
            </span>
          </li>
        );
      })}
      <li className="flex items-baseline gap-2">
        <Icon name={ramp.state === 'done' ? 'check' : 'arrowRight'} small className="self-center text-ink-3 rtl:-scale-x-100" />
        <span className="text-ink-2">{t(`ramps.finish_${ramp.finish}`)}</span>
      </li>
    </ol>
  );
}

const GLYPHS: Record<'past' | 'now' | 'ahead', IconName> = { past: 'check', now: 'play', ahead: 'clock' };
