import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { percentText } from '#lib/percent.ts';
import { phoneCallsOf } from '#lib/run-plan.ts';
import { t } from '#lib/words/t.ts';
import { createRampWrite } from '#queries/ramps.ts';
import { suiteTestsQuery } from '#queries/suites.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { Select, TextInput } from '#ui/inputs.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import type { CanaryDeploy } from '#wire/canary.ts';
import { rulesOf } from '#wire/canary-form.ts';
import { withStep } from '#wire/ramp-rules.ts';
import { isCatchAll, slotsOf } from '#wire/rules.ts';
import { percentOf } from '#wire/split.ts';
import { useEvidence } from '#pages/assistant-canary/evidence/use-evidence.ts';
import { useRaises } from '#pages/assistant-canary/evidence/use-raises.ts';
import { RaiseReason } from '#pages/assistant-canary/review/RaiseReason.tsx';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { firstSteps, lastShare, planFaults, planOf, type PlanText } from './plan.ts';
import { PlanGates } from './PlanGates.tsx';
import { PlanSteps } from './PlanSteps.tsx';

type Props = {
  id: string;
  deploy: CanaryDeploy | null;
  book: VersionBook;
  /** The version that is proposed; `null`: the newest. */
  versionId: string | null;
  isSandbox: boolean;
  blocked: string | undefined;
  onClose: () => void;
};

/** A plan of steps, each with its share and hold, and the gates between them; said before it starts. */
export function PlanRamp({ id, deploy, book, versionId, isSandbox, blocked, onClose }: Props) {
  const start = useMutation(createRampWrite(id));
  const evidence = useEvidence();
  const rules = deploy === null ? [] : rulesOf(deploy);
  const shareOf = (version: string) => {
    const slots = slotsOf(rules.find(isCatchAll)?.serve ?? {});
    return percentOf(slots.find((slot) => slot.version_id === version)?.share ?? 0);
  };
  const first = versionId ?? book.others.at(-1)?.id ?? '';
  const [plan, setPlan] = useState<PlanText>(() => ({
    versionId: first,
    suite: evidence.data?.versions.find((version) => version.suites.length > 0)?.suites[0] ?? '',
    steps: firstSteps(shareOf(first)),
    unit: 'hours',
    green: true,
    noRegression: true,
    runs: '',
    runSuite: false,
    finish: 'stay',
  }));
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const tests = useQuery({ ...suiteTestsQuery(plan.suite), enabled: plan.suite !== '' });
  const faults = planFaults(plan);
  const after = withStep(rules, plan.versionId, lastShare(plan));
  const { raises, isPending, isUnread } = useRaises(rules, after ?? rules, book.main.id);
  const calls = plan.runSuite && !isSandbox ? phoneCallsOf(tests.data ?? []) * plan.steps.length : 0;
  const isReasonMissing = raises.length > 0 && reason.trim() === '';
  const why =
    blocked ??
    (plan.versionId === '' ? t('ramps.planNoVersion') : undefined) ??
    (isPending || (plan.runSuite && plan.suite !== '' && tests.data === undefined) ? t('evidence.loading') : undefined) ??
    (faults.length === 0 && after === null ? t('ramps.planNoRoom') : undefined);
  const go = () => {
    setTried(true);
    if (faults.length > 0 || isReasonMissing || (calls > 0 && typed.trim() !== String(calls))) return;
    start.mutate(planOf(plan, deploy?.updated_at ?? null, reason.trim() || undefined), { onSuccess: onClose });
  };
  const firstShare = Number(plan.steps[0]?.share.replace(',', '.'));
  return (
    <Dialog
      wide
      title={t('ramps.planTitle')}
      description={t('ramps.planSays')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" busy={start.isPending} disabledReason={why} onClick={go}>
            {t('ramps.planDo')}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 pb-1">
        <Field label={t('ramps.planVersion')}>
          {(ids) => (
            <Select
              {...ids}
              value={plan.versionId}
              onChange={(event) => setPlan({ ...plan, versionId: event.target.value, steps: firstSteps(shareOf(event.target.value)) })}
            >
              {book.others.toReversed().map((look) => (
                <option key={look.id} value={look.id}>
                  {look.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <PlanSteps plan={plan} faults={isTried ? faults : []} onPlan={setPlan} />
        <PlanGates plan={plan} faults={isTried ? faults : []} tests={tests.data ?? []} isSandbox={isSandbox} onPlan={setPlan} />
        {raises.length > 0 && (
          <RaiseReason
            raises={raises}
            book={book}
            isUnread={isUnread}
            reason={reason}
            error={isTried && isReasonMissing ? t('canary.raiseReasonMissing') : undefined}
            onReason={setReason}
          />
        )}
        {calls > 0 && (
          <Field
            label={t('suites.typeCalls', { count: calls })}
            hint={t('suites.typeCallsHint')}
            error={isTried && typed.trim() !== String(calls) ? t('suites.typeCalls', { count: calls }) : undefined}
          >
            {(ids) => <TextInput {...ids} inputMode="numeric" value={typed} onChange={(event) => setTyped(event.target.value)} />}
          </Field>
        )}
        {firstShare > 0 && <p className="text-ink-2">{t('ramps.planFirst', { percent: percentText(firstShare) })}</p>}
        {why !== undefined && <p className="text-small text-fail">{why}</p>}
        {start.error && <ErrorPanel title={t('ramps.startFailed')} failure={start.error} />}
      </div>
    </Dialog>
  );
}
