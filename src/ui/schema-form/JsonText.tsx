import { useId, useState } from 'react';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import type { FieldIds } from '#ui/Field.tsx';
import { TextArea } from '#ui/inputs.tsx';

type Props = { value: unknown; onChange: (value: unknown) => void; ids: FieldIds; disabled?: boolean };

/** A value as JSON. While the text is none, the value stays what it was. */
export function JsonText({ value, onChange, ids, disabled = false }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const read = typed === undefined ? undefined : parsed(typed);
  const isOwn = typed !== undefined && (read === undefined || same(read.value, value));
  return (
    <>
      <TextArea
        {...ids}
        mono
        lines={3}
        tallest={16}
        spellCheck={false}
        disabled={disabled}
        aria-invalid={isOwn && read === undefined ? true : ids['aria-invalid']}
        aria-describedby={[ids['aria-describedby'], isOwn && read === undefined ? id : undefined].filter(Boolean).join(' ') || undefined}
        value={isOwn ? typed : value === undefined ? '' : JSON.stringify(value, null, 2)}
        onChange={(event) => {
          setTyped(event.target.value);
          const next = parsed(event.target.value);
          if (next !== undefined) onChange(next.value);
        }}
      />
      {isOwn && read === undefined && (
        <p id={id} className="text-small text-fail">
          {t('configure.notJson')}
        </p>
      )}
    </>
  );
}

/** Nothing is a value of its own: none. */
function parsed(text: string): { readonly value: unknown } | undefined {
  if (text.trim() === '') return { value: undefined };
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
}
