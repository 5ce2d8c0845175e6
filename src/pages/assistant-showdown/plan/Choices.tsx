import { t } from '#lib/words/t.ts';
import { Field } from '#ui/Field.tsx';
import { Select } from '#ui/inputs.tsx';
import { ROUNDS, type ShowdownParams } from '../params.ts';

type Props = {
  versions: readonly { readonly id: string; readonly text: string }[];
  suites: readonly string[];
  params: ShowdownParams;
  onParams: (change: Partial<ShowdownParams>) => void;
};

/** Which version, which suite, how many rounds. */
export function Choices({ versions, suites, params: { candidate, suite, rounds }, onParams }: Props) {
  const names = suite === '' || suites.includes(suite) ? suites : [suite, ...suites];
  const counts: readonly number[] = ROUNDS;
  return (
    <div className="grid gap-4 md:grid-cols-3">
      <Field label={t('showdown.candidate')} hint={t('showdown.candidateHint')}>
        {(ids) => (
          <Select
            {...ids}
            value={versions.some(({ id }) => id === candidate) ? candidate : ''}
            onChange={(event) => onParams({ candidate: event.target.value })}
          >
            <option value="">{t('showdown.chooseCandidate')}</option>
            {versions.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('showdown.suite')} hint={t('showdown.suiteHint')}>
        {(ids) => (
          <Select {...ids} value={suite} onChange={(event) => onParams({ suite: event.target.value })}>
            <option value="">{t('showdown.chooseSuite')}</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('showdown.rounds')} hint={t('showdown.roundsHint')}>
        {(ids) => (
          <Select {...ids} value={rounds} onChange={(event) => onParams({ rounds: Number(event.target.value) })}>
            {[...new Set([...counts, rounds])]
              .toSorted((a, b) => a - b)
              .map((count) => (
                <option key={count} value={count}>
                  {t('showdown.roundCount', { count })}
                </option>
              ))}
          </Select>
        )}
      </Field>
    </div>
  );
}
