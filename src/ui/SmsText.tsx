import { smsSize } from '#lib/sms-segments.ts';
import { t } from '#lib/words/t.ts';
import { Field } from './Field.tsx';
import { TextArea } from './inputs.tsx';

type Props = { label: string; hint: string; text: string; error: string | undefined; onChange: (text: string) => void };

/** The words of an SMS, with how many it takes to send them. */
export function SmsText({ label, hint, text, error, onChange }: Props) {
  const size = smsSize(text);
  const why = size.encoding === 'UCS-2' ? ` · ${t('phone.unicode', { signs: size.unusual.slice(0, 5).join(' ') })}` : '';
  return (
    <Field label={label} hint={hint} error={error} aside={`${t('phone.segments', { count: size.segments, left: size.left })}${why}`}>
      {(ids) => <TextArea {...ids} lines={3} tallest={10} dir="auto" value={text} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  );
}
