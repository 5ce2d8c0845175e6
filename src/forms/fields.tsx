import type { ReactNode } from 'react';
import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { Field } from '#ui/Field.tsx';
import { Select, TextArea, TextInput } from '#ui/inputs.tsx';

type Props<Values extends FieldValues, Value> = {
  control: Control<Values>;
  name: FieldPathByValue<Values, Value>;
  label: string;
  hint?: ReactNode;
  /** Beside the label at the right, made from what is typed. */
  aside?: (value: string) => ReactNode;
};

/** One line of text in a form. */
export function TextField<Values extends FieldValues>({
  control,
  name,
  label,
  hint,
  aside,
  ...rest
}: Props<Values, string> & { maxLength?: number; autoFocus?: boolean; type?: 'tel' | 'url' }) {
  // The library changes what it hands out in place; compiled code would go on showing the old error.
  'use no memo';
  const { field, fieldState } = useController({ control, name });
  return (
    <Field label={label} hint={hint} error={fieldState.error?.message} aside={aside?.(field.value)}>
      {(ids) => <TextInput {...rest} {...ids} {...field} />}
    </Field>
  );
}

/** Several lines of text in a form. */
export function TextAreaField<Values extends FieldValues>({
  control,
  name,
  label,
  hint,
  aside,
  ...rest
}: Props<Values, string> & { lines?: number; tallest?: number; mono?: boolean; spellCheck?: boolean }) {
  'use no memo';
  const { field, fieldState } = useController({ control, name });
  return (
    <Field label={label} hint={hint} error={fieldState.error?.message} aside={aside?.(field.value)}>
      {(ids) => <TextArea {...rest} {...ids} {...field} />}
    </Field>
  );
}

/** A choice from a known list in a form; `children` are its options. */
export function SelectField<Values extends FieldValues>({ control, name, label, hint, children }: Props<Values, string> & { children: ReactNode }) {
  'use no memo';
  const { field, fieldState } = useController({ control, name });
  return (
    <Field label={label} hint={hint} error={fieldState.error?.message}>
      {(ids) => (
        <Select {...ids} {...field}>
          {children}
        </Select>
      )}
    </Field>
  );
}
