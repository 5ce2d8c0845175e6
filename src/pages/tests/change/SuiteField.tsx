import { useMemo } from 'react';
import { locale, t } from '#lib/words/t.ts';
import { Field } from '#ui/Field.tsx';
import { SuggestInput } from '#ui/SuggestInput.tsx';
import type { AssistantTest } from '#wire/test.ts';
import { lengthOf, MOST } from '../form/values.ts';
import { choices } from '../list/list.ts';

type Props = {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
  /** All tests: their suites are suggested. */
  all: readonly AssistantTest[];
  placeholder?: string;
};

/** Why a suite's name cannot be sent. */
export function suiteFault(value: string): string | undefined {
  const count = lengthOf(value.trim());
  return count > MOST.suite ? t('tests.tooLong', { most: MOST.suite, count }) : undefined;
}

/** A suite by its name: one that is there, or a new one. */
export function SuiteField({ label, hint, value, onChange, all, placeholder }: Props) {
  const suggestions = useMemo(
    () =>
      choices(
        all.map((test) => test.test_suite),
        locale(),
      ).map((suite) => ({ value: suite })),
    [all],
  );
  return (
    <Field label={label} hint={hint} error={suiteFault(value)} aside={t('tests.left', { count: lengthOf(value.trim()), most: MOST.suite })}>
      {(ids) => <SuggestInput {...ids} value={value} onChange={onChange} suggestions={suggestions} placeholder={placeholder} />}
    </Field>
  );
}
