import { t } from '#lib/words/t.ts';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';

/** Real phone calls ring at people: their number has to be typed. */
export function CallCount({ calls, typed, onType }: { calls: number; typed: string; onType: (typed: string) => void }) {
  return (
    <div className="max-w-[480px]">
      <Field label={t('suites.typeCalls', { count: calls })} hint={t('suites.typeCallsHint')}>
        {(ids) => <TextInput {...ids} inputMode="numeric" value={typed} onChange={(event) => onType(event.target.value)} />}
      </Field>
    </div>
  );
}

/** Why it cannot go on yet, or nothing. */
export function missingCount(calls: number, typed: string): string | undefined {
  return calls > 0 && typed.trim() !== String(calls) ? t('suites.typeCalls', { count: calls }) : undefined;
}
