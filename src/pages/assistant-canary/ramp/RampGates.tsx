import type { ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import type { Ramp } from '#wire/ramp.ts';

type Gate = 'green' | 'red' | 'open';
const LOOKS: Record<Gate, { icon: IconName; ink: string }> = {
  green: { icon: 'check', ink: 'text-pass' },
  red: { icon: 'cross', ink: 'text-fail' },
  open: { icon: 'clock', ink: 'text-pending' },
};

/** What the step waits for: its hold, and each gate with what it saw last. */
export function RampGates({ ramp }: { ramp: Ramp }) {
  const step = ramp.steps[ramp.step];
  if (step === undefined) return null;
  const { gates } = step;
  const { progress } = ramp;
  return (
    <ul className="grid gap-1 text-small" aria-label={t('ramps.gates')}>
      {ramp.until !== null && (
        <Line gate={ramp.waiting.includes('hold') ? 'open' : 'green'}>
          {t('ramps.until')} <TimeText iso={ramp.until} exact />
        </Line>
      )}
      {gates.green && <Line gate={progress?.green ?? 'open'}>{t('ramps.gateGreen', { suite: ramp.suite ?? '' })}</Line>}
      {gates.runs > 0 && (
        <Line gate={(progress?.runs ?? 0) >= gates.runs ? 'green' : 'open'}>{t('ramps.gateRuns', { done: progress?.runs ?? 0, count: gates.runs })}</Line>
      )}
      {gates.no_regression && (
        <Line gate={progress === null ? 'open' : progress.verdict === 'worse' ? 'red' : 'green'}>
          {t('ramps.gateRegression', { verdict: t(`evidence.${progress?.verdict ?? 'cannot-tell'}`) })}
        </Line>
      )}
      {step.run_suite && <li className="ps-5 text-ink-3">{t('ramps.runsSuite', { suite: ramp.suite ?? '' })}</li>}
      {ramp.waiting.includes('answer') && <li className="text-error">{t('ramps.waitsAnswer')}</li>}
    </ul>
  );
}

function Line({ gate, children }: { gate: Gate; children: ReactNode }) {
  const { icon, ink } = LOOKS[gate];
  return (
    <li className="flex items-baseline gap-2">
      <Icon name={icon} small className={`self-center ${ink}`} />
      <span className="min-w-0 flex-1 break-words">
        <span className="sr-only">{t(`ramps.gate_${gate}`)}: </span>
        {children}
      </span>
    </li>
  );
}
