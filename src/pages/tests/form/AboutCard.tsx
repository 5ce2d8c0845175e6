import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/words/t.ts';
import { suitesQuery } from '#queries/suites.ts';
import { Card } from '#ui/Card.tsx';
import { Field } from '#ui/Field.tsx';
import { TextArea, TextInput } from '#ui/inputs.tsx';
import { SuggestInput } from '#ui/SuggestInput.tsx';
import { lengthOf, MOST, type Faults, type TestValues } from './values.ts';

export type PartProps = { values: TestValues; faults: Faults; set: (change: Partial<TestValues>) => void };

/** How much of a limit is used. */
export const usedOf = (text: string, most: number) => t('tests.left', { count: lengthOf(text), most });

/** What a test is called, what it is for, and to which suite it belongs. */
export function AboutCard({ values, faults, set }: PartProps) {
  const suites = useQuery(suitesQuery()).data ?? [];
  return (
    <Card title={t('tests.about')} label={t('tests.about')}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <div className="grid grid-cols-2 items-start gap-4 max-phone:grid-cols-1">
          <Field label={t('tests.name')} error={faults['name']} aside={usedOf(values.name, MOST.name)}>
            {(ids) => <TextInput {...ids} value={values.name} onChange={(event) => set({ name: event.target.value })} />}
          </Field>
          <Field label={t('tests.suite')} error={faults['suite']} aside={usedOf(values.suite, MOST.suite)}>
            {(ids) => <SuggestInput {...ids} value={values.suite} onChange={(suite) => set({ suite })} suggestions={suites.map((value) => ({ value }))} />}
          </Field>
        </div>
        <p className="-mt-3 text-small text-ink-3">{t('tests.suiteHint')}</p>
        <Field
          label={t('tests.description')}
          hint={t('tests.descriptionHint')}
          error={faults['description']}
          aside={usedOf(values.description, MOST.description)}
        >
          {(ids) => <TextArea {...ids} lines={2} tallest={8} value={values.description} onChange={(event) => set({ description: event.target.value })} />}
        </Field>
      </div>
    </Card>
  );
}
