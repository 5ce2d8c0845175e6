import { useId } from 'react';
import { t } from '#lib/words/t.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { Select, TextInput } from '#ui/inputs.tsx';
import { OPERATORS, type Clause } from '#wire/rules.ts';
import { blankClause, CALLER_ATTRIBUTE } from '#wire/canary-draft/edit.ts';
import { ValuesInput } from './ValuesInput.tsx';

type Props = {
  match: readonly Clause[];
  /** What other rules ask for, to choose from. */
  attributes: readonly string[];
  onChange: (match: readonly Clause[]) => void;
};

/** WHO a rule is for: conditions that must all hold. Without one it is for everyone who is left. */
export function ClauseEditor({ match, attributes, onChange }: Props) {
  const set = (at: number, change: Partial<Clause>) => onChange(match.map((clause, i) => (i === at ? { ...clause, ...change } : clause)));
  return (
    <fieldset className={match.length === 0 ? 'flex min-w-0 flex-wrap items-center gap-x-2' : 'grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3'}>
      <legend className={match.length === 0 ? 'sr-only' : 'mb-1 font-semibold'}>{t('canary.who')}</legend>
      {match.length === 0 && <p className="text-small text-ink-3">{t('canary.everyoneHint')}</p>}
      {match.map((clause, at) => (
        <ClauseRow
          key={at}
          clause={clause}
          attributes={attributes}
          n={at + 1}
          onChange={(change) => set(at, change)}
          onRemove={() => onChange(match.filter((_, i) => i !== at))}
        />
      ))}
      <div>
        <Button variant="ghost" size="small" icon="plus" onClick={() => onChange([...match, blankClause(attributes[0])])}>
          {t('canary.addClause')}
        </Button>
      </div>
    </fieldset>
  );
}

function ClauseRow({
  clause,
  attributes,
  n,
  onChange,
  onRemove,
}: {
  clause: Clause;
  attributes: readonly string[];
  n: number;
  onChange: (change: Partial<Clause>) => void;
  onRemove: () => void;
}) {
  const known = useId();
  return (
    <div
      role="group"
      aria-label={t('canary.clauseN', { n })}
      className="grid grid-cols-[minmax(0,212px)_minmax(0,132px)_minmax(0,1fr)_28px] items-start gap-3 max-phone:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_40px]"
    >
      <Field label={t('canary.attribute')} error={clause.attribute.trim() === '' ? t('canary.attribute-missing') : undefined}>
        {(ids) => (
          <>
            <TextInput {...ids} list={known} spellCheck={false} value={clause.attribute} onChange={(event) => onChange({ attribute: event.target.value })} />
            <datalist id={known}>
              {[...new Set([CALLER_ATTRIBUTE, ...attributes])].map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Field label={t('canary.operator')}>
        {(ids) => (
          <Select
            {...ids}
            value={clause.operator}
            onChange={(event) => OPERATORS.filter((known) => known === event.target.value).forEach((operator) => onChange({ operator }))}
          >
            {OPERATORS.map((operator) => (
              <option key={operator} value={operator}>
                {t(`canary.op${operator}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className="min-w-0 max-phone:col-span-3 max-phone:row-start-2">
        <ValuesInput
          values={clause.values}
          onChange={(values) => onChange({ values })}
          error={clause.values.length === 0 ? t('canary.values-missing') : undefined}
        />
      </div>
      <div className="pt-6">
        <IconButton icon="cross" size="small" label={t('canary.removeClause', { n })} onClick={onRemove} />
      </div>
    </div>
  );
}
