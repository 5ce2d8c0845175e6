import type { FieldIds } from '#ui/Field.tsx';
import type { Suggestion } from '#ui/SuggestInput.tsx';
import type { Field } from '#wire/assistant-fields/field.ts';
import type { Known } from '#pages/assistant-configure/section.ts';

/** What the control of a setting is given. A value that is not of the setting's kind is shown as well as can be, never dropped. */
export type ControlProps = {
  readonly field: Field;
  readonly value: unknown;
  /** `undefined` takes the setting away. */
  readonly onChange: (value: unknown) => void;
  readonly ids: FieldIds;
  readonly disabled: boolean;
  readonly suggestions: readonly Suggestion[] | undefined;
  readonly known: Known;
};
