import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { announcement } from '#lib/run-plan.ts';
import { t } from '#lib/words/t.ts';
import { suitesQuery } from '#queries/suites.ts';
import { Field } from '#ui/Field.tsx';
import { Select, TextInput } from '#ui/inputs.tsx';
import { Note } from '#ui/Note.tsx';
import type { AssistantTest } from '#wire/test.ts';
import type { PlanFaults, PlanText } from './plan.ts';

type Props = {
  plan: PlanText;
  faults: PlanFaults;
  /** The tests of the suite. */
  tests: readonly AssistantTest[];
  isSandbox: boolean;
  onPlan: (plan: PlanText) => void;
};

/** What must be so before each next step, what it costs, and what comes after the last one. */
export function PlanGates({ plan, faults, tests, isSandbox, onPlan }: Props) {
  const suites = useQuery(suitesQuery()).data ?? [];
  const names = plan.suite === '' || suites.includes(plan.suite) ? suites : [plan.suite, ...suites];
  const fault = (code: 'suite' | 'runs') => (faults.some((one) => one.code === code) ? t(`ramps.fault_${code}`) : undefined);
  return (
    <>
      <Field label={t('ramps.planSuite')} error={fault('suite')}>
        {(ids) => (
          <Select {...ids} value={plan.suite} onChange={(event) => onPlan({ ...plan, suite: event.target.value })}>
            <option value="">{t('ramps.planSuiteNone')}</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <fieldset className="grid min-w-0 gap-2">
        <legend className="mb-1 font-semibold">{t('ramps.planGates')}</legend>
        <Check checked={plan.green} onCheck={(green) => onPlan({ ...plan, green })}>
          {t('ramps.planGreen')}
        </Check>
        <Check checked={plan.noRegression} onCheck={(noRegression) => onPlan({ ...plan, noRegression })}>
          {t('ramps.planRegression')}
        </Check>
        <Check checked={plan.runSuite} onCheck={(runSuite) => onPlan({ ...plan, runSuite })}>
          {t('ramps.planRunSuite')}
        </Check>
        {plan.runSuite && tests.length > 0 ? (
          <Note tone={isSandbox ? 'info' : 'warn'}>{announcement(tests, plan.steps.length, isSandbox)}</Note>
        ) : (
          plan.green && <p className="ps-6 text-small text-ink-3">{t('ramps.planNoRun')}</p>
        )}
      </fieldset>
      <div className="grid grid-cols-2 gap-4 max-phone:grid-cols-[minmax(0,1fr)]">
        <Field label={t('ramps.planRuns')} error={fault('runs')}>
          {(ids) => (
            <TextInput {...ids} inputMode="numeric" placeholder="0" value={plan.runs} onChange={(event) => onPlan({ ...plan, runs: event.target.value })} />
          )}
        </Field>
        <Field label={t('ramps.planFinish')}>
          {(ids) => (
            <Select {...ids} value={plan.finish} onChange={(event) => onPlan({ ...plan, finish: event.target.value === 'promote' ? 'promote' : 'stay' })}>
              <option value="stay">{t('ramps.planStay')}</option>
              <option value="promote">{t('ramps.planPromote')}</option>
            </Select>
          )}
        </Field>
      </div>
    </>
  );
}

function Check({ checked, onCheck, children }: { checked: boolean; onCheck: (is: boolean) => void; children: ReactNode }) {
  const id = useId();
  return (
    <div className="flex min-h-6 items-start gap-2">
      <input
        id={id}
        type="checkbox"
        className="mt-0.5 size-4 shrink-0 accent-(--accent-fill)"
        checked={checked}
        onChange={(event) => onCheck(event.target.checked)}
      />
      <label htmlFor={id} className="min-w-0">
        {children}
      </label>
    </div>
  );
}
