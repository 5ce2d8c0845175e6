import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { t } from '#lib/words/t.ts';
import { sendSmsWrite } from '#queries/chat.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { Note } from '#ui/Note.tsx';
import { RecipientTime } from '#ui/RecipientTime.tsx';
import { SmsText } from '#ui/SmsText.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import type { Assistant } from '#wire/assistant.ts';
import { openingOf } from '#wire/greeting.ts';
import { smsBody, smsFaults, smsRefusals, type SmsFaults, type SmsValues } from './sms.ts';

/** What stands in the fields, for as long as the page of the browser lives. */
const UNSENT = new Map<string, SmsValues>();

/** One SMS from the assistant to a person, asked once more before it goes. */
export function SmsCard({ assistant, isSimulated }: { assistant: Assistant; isSimulated: boolean }) {
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<SmsValues>(() => UNSENT.get(assistant.id) ?? { from: '', to: '', text: '', isNew: true });
  const [faults, setFaults] = useState<SmsFaults>({});
  /** When it was asked for; the question stands until it is answered. */
  const [askedAt, setAskedAt] = useState<number>();
  const send = useMutation(sendSmsWrite(assistant.id, isSimulated));
  const set = (change: Partial<SmsValues>) => {
    const next = { ...values, ...change };
    setValues(next);
    UNSENT.set(assistant.id, next);
    setFaults(Object.fromEntries(Object.entries(faults).filter(([field]) => !(field in change))));
  };
  const say = (found: SmsFaults) => {
    flushSync(() => setFaults(found));
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };
  const ask = () => {
    const found = smsFaults(values);
    say(found);
    if (Object.keys(found).length > 0) return;
    send.reset();
    setAskedAt(Date.now());
  };
  const body = smsBody(values);
  const sent = send.isSuccess ? send.data.answer : undefined;
  return (
    <Card title={t('chat.smsTitle')}>
      <form
        ref={form}
        noValidate
        className="grid grid-cols-[minmax(0,1fr)] gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        {!(assistant.enabled_features ?? []).includes('messaging') && <Note tone="warn">{t('chat.smsOff')}</Note>}
        <Field label={t('chat.smsTo')} hint={t('chat.smsToHint')} error={faults.to}>
          {(ids) => <TextInput {...ids} inputMode="tel" value={values.to} onChange={(event) => set({ to: event.target.value })} />}
        </Field>
        <Field label={t('chat.smsFrom')} hint={t('chat.smsFromHint')} error={faults.from}>
          {(ids) => <TextInput {...ids} inputMode="tel" value={values.from} onChange={(event) => set({ from: event.target.value })} />}
        </Field>
        <SmsText label={t('chat.smsText')} hint={t('chat.smsTextHint')} text={values.text} error={faults.text} onChange={(text) => set({ text })} />
        {body.text === undefined && <p className="text-small break-words text-ink-2">{emptyText(assistant)}</p>}
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            className="mt-0.5 size-4 accent-(--accent-fill)"
            checked={values.isNew}
            onChange={(event) => set({ isNew: event.target.checked })}
          />
          {t('chat.smsNew')}
        </label>
        <Button type="submit">{t('chat.smsAsk')}</Button>
        {sent !== undefined && <Sent to={send.variables?.to ?? ''} conversationId={sent.conversation_id} isSimulated={isSimulated} />}
      </form>
      {askedAt !== undefined && (
        <ConfirmDialog
          title={t('chat.smsConfirm', { to: body.to })}
          description={isSimulated ? t('chat.smsPretend', { to: body.to, from: body.from }) : t('chat.smsReal', { to: body.to, from: body.from })}
          action={t('chat.smsDo')}
          busy={send.isPending}
          error={send.error && <ErrorPanel title={t('chat.smsRefused')} failure={send.error} />}
          onConfirm={() =>
            send.mutate(body, {
              onSuccess: () => setAskedAt(undefined),
              onError: (error) => {
                const refused = smsRefusals(error);
                // The fields are behind the question: it gives way to them.
                if (Object.keys(refused).length > 0) flushSync(() => setAskedAt(undefined));
                say(refused);
              },
            })
          }
          onClose={() => setAskedAt(undefined)}
        >
          <RecipientTime number={body.to} at={askedAt} />
          {body.text === undefined ? (
            <p className="text-small break-words text-ink-2">{emptyText(assistant)}</p>
          ) : (
            <div className="text-small">
              <p className="text-ink-3">{t('chat.smsOwn')}</p>
              <p dir="auto" className="mt-1 rounded-2 bg-sunken px-3 py-2 break-words whitespace-pre-wrap">
                {body.text}
              </p>
            </div>
          )}
        </ConfirmDialog>
      )}
    </Card>
  );
}

/** What goes out when nothing is written (contract section 9, SMS order). */
function emptyText({ greeting }: Assistant): string {
  const opening = openingOf(greeting);
  if (opening === 'text') return t('chat.smsEmptyText', { greeting: greeting ?? '' });
  return opening === 'model' ? t('chat.smsEmptyModel') : t('chat.smsEmptyCaller');
}

function Sent({ to, conversationId, isSimulated }: { to: string; conversationId: string | null | undefined; isSimulated: boolean }) {
  return (
    <Note tone="info" icon="check">
      <p>{isSimulated ? t('chat.smsDonePretend', { to }) : t('chat.smsDone', { to })}</p>
      {conversationId ? (
        <p className="flex min-w-0 items-center gap-1">
          <span className="min-w-0 break-all">{t('chat.conversationId', { id: conversationId })}</span>
          <CopyButton text={conversationId} label={t('chat.copyId')} />
        </p>
      ) : (
        <p>{t('chat.smsNoConversation')}</p>
      )}
    </Note>
  );
}
