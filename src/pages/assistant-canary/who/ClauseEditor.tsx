import { useId } from 'react';
import { t } from '#lib/words/t.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { Select, TextInput } from '#ui/inputs.tsx';
import { OPERATORS, type Clause } from '#wire/rules.ts';
import { blankClause, CALLER_ATTRIBUTE } from '#pages/assistant-canary/draft/edit.ts';
import { ValuesInput } from './ValuesInput.tsx';

type Props = { match: readonly Clause[]; onChange: (match: readonly Clause[]) => void };

/** WHO a rule is for: conditions that must all hold. Without one it is for everyone who is left. */
export function ClauseEditor({ match, onChange }: Props) {
  const set = (at: number, change: Partial<Clause>) => onChange(match.map((clause, i) => (i === at ? { ...clause, ...change } : clause)));
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-1 font-semibold">{t('canary.who')}</legend>
      {match.length === 0 && <p className="text-small text-ink-3">{t('canary.everyoneHint')}</p>}
      {match.map((clause, at) => (
        <ClauseRow key={at} clause={clause} n={at + 1} onChange={(change) => set(at, change)} onRemove={() => onChange(match.filter((_, i) => i !== at))} />
      ))}
      <div>
        <Button variant="ghost" size="small" icon="plus" onClick={() => onChange([...match, blankClause()])}>
          {t('canary.addClause')}
        </Button>
      </div>
    </fieldset>
  );
}

function ClauseRow({ clause, n, onChange, onRemove }: { clause: Clause; n: number; onChange: (change: Partial<Clause>) => void; onRemove: () => void }) {
  const known = useId();
  return (
    <div role="group" aria-label={t('canary.clauseN', { n })} className="grid grid-cols-[minmax(0,180px)_minmax(0,140px)_minmax(0,1fr)_28px] items-start gap-3 max-phone:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_40px]">
      <Field label={t('canary.attribute')} error={clause.attribute.trim() === '' ? t('canary.attribute-missing') : undefined}>
        {(ids) => (
          <>
            <TextInput {...ids} list={known} spellCheck={false} value={clause.attribute} onChange={(event) => onChange({ attribute: event.target.value })} />
            <datalist id={known}>
              <option value={CALLER_ATTRIBUTE} />
            </datalist>
          </>
        )}
      </Field>
      <Field label={t('canary.operator')}>
        {(ids) => (
          <Select {...ids} value={clause.operator} onChange={(event) => OPERATORS.filter((known) => known === event.target.value).forEach((operator) => onChange({ operator }))}>
            {OPERATORS.map((operator) => (
              <option key={operator} value={operator}>
                {t(`canary.op${operator}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className="min-w-0 max-phone:col-span-3 max-phone:row-start-2">
        <ValuesInput values={clause.values} onChange={(values) => onChange({ values })} error={clause.values.length === 0 ? t('canary.values-missing') : undefined} />
      </div>
      <div className="pt-6">
        <IconButton icon="cross" size="small" label={t('canary.removeClause', { n })} onClick={onRemove} />
      </div>
    </div>
  );
}
