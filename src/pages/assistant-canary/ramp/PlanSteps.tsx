import { t } from '#lib/words/t.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { Select, TextInput } from '#ui/inputs.tsx';
import type { PlanFaults, PlanText, StepText } from './plan.ts';

type Props = { plan: PlanText; faults: PlanFaults; onPlan: (plan: PlanText) => void };

/** The steps, each a share and how long it stays there at least. */
export function PlanSteps({ plan, faults, onPlan }: Props) {
  const change = (key: number, to: Partial<StepText>) => onPlan({ ...plan, steps: plan.steps.map((step) => (step.key === key ? { ...step, ...to } : step)) });
  const add = () => {
    const last = plan.steps.at(-1);
    const key = Math.max(-1, ...plan.steps.map((step) => step.key)) + 1;
    onPlan({ ...plan, steps: [...plan.steps, { key, share: '', hold: last?.hold ?? '1' }] });
  };
  const own = faults.filter((fault) => fault.step !== null || fault.code === 'steps');
  return (
    <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2">
      <legend className="mb-1 font-semibold">{t('ramps.planSteps')}</legend>
      <ol className="grid gap-2">
        {plan.steps.map((step, at) => (
          <li
            key={step.key}
            className="grid grid-cols-[20px_minmax(0,72px)_auto_minmax(0,72px)_minmax(0,1fr)_28px] items-center gap-2 max-phone:flex max-phone:flex-wrap max-phone:[&>button]:ms-auto max-phone:[&>input]:w-18"
          >
            <span aria-hidden="true" className="text-small text-ink-3">
              {at + 1}
            </span>
            <TextInput
              inputMode="decimal"
              aria-label={t('ramps.planShare', { n: at + 1 })}
              aria-invalid={own.some((fault) => fault.step === at && fault.code !== 'hold') || undefined}
              value={step.share}
              onChange={(event) => change(step.key, { share: event.target.value })}
            />
            <span className="text-small text-ink-2">{t('ramps.planPercent')}</span>
            <TextInput
              inputMode="decimal"
              aria-label={t('ramps.planHold', { n: at + 1 })}
              aria-invalid={own.some((fault) => fault.step === at && fault.code === 'hold') || undefined}
              value={step.hold}
              onChange={(event) => change(step.key, { hold: event.target.value })}
            />
            {at === 0 ? (
              <Select
                aria-label={t('ramps.planUnit')}
                value={plan.unit}
                onChange={(event) => onPlan({ ...plan, unit: event.target.value === 'minutes' ? 'minutes' : 'hours' })}
              >
                <option value="minutes">{t('ramps.minutes')}</option>
                <option value="hours">{t('ramps.hours')}</option>
              </Select>
            ) : (
              <span className="text-small text-ink-3">{t(`ramps.${plan.unit}`)}</span>
            )}
            <IconButton
              icon="cross"
              size="small"
              tip="none"
              label={t('ramps.planRemove', { n: at + 1 })}
              onClick={() => onPlan({ ...plan, steps: plan.steps.filter((one) => one.key !== step.key) })}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button size="small" icon="plus" onClick={add}>
          {t('ramps.planAdd')}
        </Button>
      </div>
      {own.map((fault) => (
        <p key={`${fault.step} ${fault.code}`} role="alert" className="text-small text-fail">
          {faultText(fault)}
        </p>
      ))}
    </fieldset>
  );
}

function faultText({ code, step }: PlanFaults[number]): string {
  if (code === 'share' || code === 'order' || code === 'hold') return t(`ramps.fault_${code}`, { n: (step ?? 0) + 1 });
  return t(`ramps.fault_${code}`);
}
