import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { dateTimeText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { createEventWrite } from '#queries/events.ts';
import { statusQuery } from '#queries/local.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { Note } from '#ui/Note.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { SmsText } from '#ui/SmsText.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import { EVENT_CHANNELS } from '#wire/event-request.ts';
import { MoreFields } from './MoreFields.tsx';
import { PairsEditor } from './PairsEditor.tsx';
import { focusFault } from './focus-fault.ts';
import { refusalsOf } from './refusals.ts';
import { faultsOf, instantOf, tidyTarget, toWire, type EventValues, type Faults } from './values.ts';
import { WhenFields } from './WhenFields.tsx';

type Props = {
  assistantId: string;
  initial: EventValues;
  /** Told of everything that is typed, and of `undefined` once it is scheduled. */
  onKeep: (values: EventValues | undefined) => void;
  /** Names of variables that the assistant uses. */
  variables: readonly string[];
  onClose: () => void;
};

/** A call or text to come. Nothing is sent before it has no faults, and nothing typed is lost when sending fails. */
export function EventForm({ assistantId, initial, variables, onKeep, onClose }: Props) {
  const [values, setValues] = useState(initial);
  const [faults, setFaults] = useState<Faults>({});
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const create = useMutation(createEventWrite(assistantId));
  const isSimulated = useQuery(statusQuery()).data?.mode === 'sandbox';
  const set = (change: Partial<EventValues>) => {
    const next = { ...values, ...change };
    setValues(next);
    onKeep(next);
    if (isTried) setFaults(faultsOf(next, Date.now()));
  };
  const say = (found: Faults) => {
    flushSync(() => setFaults(found));
    focusFault(form.current);
  };
  const submit = () => {
    const found = faultsOf(values, Date.now());
    setTried(true);
    say(found);
    if (Object.keys(found).length > 0 || create.isPending) return;
    create.mutate(toWire(values), {
      onSuccess: () => {
        onKeep(undefined);
        onClose();
      },
      onError: (error) => say(refusalsOf(error)),
    });
  };
  const isCall = values.channel === 'phone_call';
  const isPlaced = create.error !== null && Object.keys(refusalsOf(create.error)).length > 0;
  return (
    <Dialog
      title={t('schedule.formTitle')}
      description={t('schedule.formSays')}
      onClose={onClose}
      wide
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" busy={create.isPending} onClick={submit}>
            {isCall ? t('schedule.doCall') : t('schedule.doText')}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        noValidate
        className="grid grid-cols-[minmax(0,1fr)] gap-4 p-1 pb-2"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Segmented
          label={t('schedule.kind')}
          segments={EVENT_CHANNELS.map((value) => ({ value, label: t(`schedule.${value}`) }))}
          value={values.channel}
          onChange={(channel) => set({ channel })}
        />
        <div className="grid grid-cols-2 items-start gap-3 max-phone:grid-cols-1">
          <Field label={t('schedule.toLabel')} hint={isCall ? t('schedule.toHintCall') : t('schedule.toHint')} error={faults.to}>
            {(ids) => <TextInput {...ids} type="text" inputMode="tel" value={values.to} onChange={(event) => set({ to: event.target.value })} />}
          </Field>
          <Field label={t('schedule.fromLabel')} hint={t('schedule.fromHint')} error={faults.from}>
            {(ids) => <TextInput {...ids} type="text" inputMode="tel" value={values.from} onChange={(event) => set({ from: event.target.value })} />}
          </Field>
        </div>
        <WhenFields when={values.when} number={values.to} error={faults.when} onChange={(when) => set({ when })} />
        {!isCall && (
          <SmsText label={t('schedule.textLabel')} hint={t('schedule.textHint')} text={values.text} error={faults.text} onChange={(text) => set({ text })} />
        )}
        <PairsEditor
          label={t('schedule.variables')}
          hint={t('schedule.variablesHint', { example: '{{name}}' })}
          addLabel={t('schedule.addVariable')}
          pairs={values.variables}
          offered={variables}
          error={faults.variables}
          onChange={(pairs) => set({ variables: pairs })}
        />
        <MoreFields values={values} faults={faults} set={set} />
        <Consequence values={values} isSimulated={isSimulated} />
        {create.error && !isPlaced && <ErrorPanel title={t('schedule.scheduleFailed')} failure={create.error} />}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

/** Whom it reaches and when, before it is pressed. */
function Consequence({ values, isSimulated }: { values: EventValues; isSimulated: boolean }) {
  const at = instantOf(values.when);
  const to = tidyTarget(values.to);
  if (at === undefined || to === '') return null;
  const what = { to, time: dateTimeText(new Date(at).toISOString()) };
  return <Note tone={isSimulated ? 'quiet' : 'warn'}>{consequence(values.channel === 'phone_call', isSimulated, what)}</Note>;
}

function consequence(isCall: boolean, isSimulated: boolean, what: { to: string; time: string }): string {
  if (isCall) return isSimulated ? t('schedule.simulatedCall', what) : t('schedule.willCall', what);
  return isSimulated ? t('schedule.simulatedText', what) : t('schedule.willText', what);
}
