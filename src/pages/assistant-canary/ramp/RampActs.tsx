import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { percentText } from '#lib/percent.ts';
import { t } from '#lib/words/t.ts';
import { rampWrite } from '#queries/ramps.ts';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import { REASON_LIMIT } from '#wire/journal.ts';
import type { Ramp } from '#wire/ramp.ts';

/** Pause, resume, the next step now, abort. What callers hear at once is asked first. */
export function RampActs({ ramp, name, main }: { ramp: Ramp; name: string; main: string }) {
  const act = useMutation(rampWrite(ramp.assistant_id, ramp.id));
  const [asking, setAsking] = useState<'step' | 'abort' | null>(null);
  const [reason, setReason] = useState('');
  const next = ramp.steps[ramp.step + 1];
  const stepWords = next === undefined ? t(`ramps.stepTo_${ramp.finish}`) : t('ramps.stepTo', { percent: percentText(next.share) });
  const failed = act.error && <ErrorPanel title={t('ramps.actFailed')} failure={act.error} />;
  const close = () => {
    setAsking(null);
    setReason('');
    act.reset();
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div className="flex flex-wrap gap-2 [&>*]:flex-1">
        {ramp.state === 'running' ? (
          <Button busy={act.isPending} onClick={() => act.mutate({ act: 'pause' })}>
            {t('ramps.pause')}
          </Button>
        ) : (
          <Button busy={act.isPending} onClick={() => act.mutate({ act: 'resume' })}>
            {t('ramps.resume')}
          </Button>
        )}
        <Button onClick={() => setAsking('step')}>{stepWords}</Button>
      </div>
      <Button variant="danger" onClick={() => setAsking('abort')}>
        {t('ramps.abort')}
      </Button>
      {asking === null && failed}
      {asking !== null && (
        <ConfirmDialog
          title={asking === 'abort' ? t('ramps.abortTitle', { name }) : t('ramps.stepTitle', { name })}
          description={asking === 'abort' ? t('ramps.abortSays', { name, main }) : saysOfStep(ramp, name)}
          action={asking === 'abort' ? t('ramps.abortDo') : t('ramps.stepDo')}
          danger={asking === 'abort'}
          busy={act.isPending}
          error={failed}
          onConfirm={() => act.mutate({ act: asking, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) }, { onSuccess: close })}
          onClose={close}
        >
          <Field label={t('versions.reason')} hint={t('versions.reasonHint')}>
            {(ids) => <TextInput {...ids} value={reason} maxLength={REASON_LIMIT} onChange={(event) => setReason(event.target.value)} />}
          </Field>
        </ConfirmDialog>
      )}
    </div>
  );
}

function saysOfStep({ steps, step, finish }: Ramp, name: string): string {
  const next = steps[step + 1];
  if (next !== undefined) return t('ramps.stepSays', { name, percent: percentText(next.share) });
  return t(`ramps.stepSays_${finish}`, { name });
}
