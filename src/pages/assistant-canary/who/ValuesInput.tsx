import { useId, useState } from 'react';
import { addedValues, isList, splitValues } from '#lib/values-list.ts';
import { t } from '#lib/words/t.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { Icon } from '#ui/Icon.tsx';

/** More chips than these are shown on demand. */
const SHOWN = 40;

/** The values of a condition as chips. Many can be pasted at once; what is there already is dropped, and that is said. */
export function ValuesInput({
  values,
  onChange,
  error,
}: {
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
  error: string | undefined;
}) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [isWhole, setWhole] = useState(false);
  const hint = useId();
  const shown = isWhole ? values : values.slice(0, SHOWN);
  const add = (text: string) => {
    const more = splitValues(text);
    setTyped('');
    if (more.length === 0) return;
    const { values: next, added, twice } = addedValues(values, more);
    const words = [t('canary.valuesAdded', { count: added }), ...(twice > 0 ? [t('canary.valuesDropped', { count: twice })] : [])].join(' ');
    setSaid(more.length > 1 || twice > 0 ? words : '');
    announce(words);
    if (added > 0) onChange(next);
  };
  return (
    <Field label={t('canary.values')} error={error}>
      {(ids) => (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
          <div className="flex min-h-8 w-full flex-wrap items-center gap-1 rounded-2 border border-line-field bg-surface p-1 has-[input:focus-visible]:shadow-(--focus) max-phone:min-h-10">
            {shown.map((value) => (
              <span key={value} className="inline-flex h-6 max-w-full items-center gap-1 rounded-1 bg-sunken ps-2 pe-0.5 font-mono text-small text-ink-2">
                <span className="truncate" title={value}>
                  {value}
                </span>
                <button
                  type="button"
                  aria-label={t('ui.remove', { name: value })}
                  onClick={() => onChange(values.filter((other) => other !== value))}
                  className="grid size-6 place-items-center rounded-1 text-ink-3 hover:bg-hover hover:text-ink"
                >
                  <Icon name="cross" small />
                </button>
              </span>
            ))}
            <input
              {...ids}
              aria-describedby={[ids['aria-describedby'], hint].filter(Boolean).join(' ')}
              type="text"
              // A condition that was just added waits for its values.
              autoFocus={values.length === 0}
              autoComplete="off"
              spellCheck={false}
              value={typed}
              className="h-6 min-w-28 flex-1 bg-transparent px-1.5 font-mono text-small shadow-none! outline-none"
              onChange={(event) => setTyped(event.target.value)}
              onBlur={() => add(typed)}
              onPaste={(event) => {
                const text = event.clipboardData.getData('text');
                if (!isList(text)) return;
                event.preventDefault();
                add(`${typed}${text}`);
              }}
              onKeyDown={(event) => {
                if (event.nativeEvent.isComposing) return;
                if (event.key === 'Enter' || event.key === ',' || event.key === ';') {
                  event.preventDefault();
                  add(typed);
                } else if (event.key === 'Backspace' && typed === '') {
                  onChange(values.slice(0, -1));
                }
              }}
            />
          </div>
          <p id={hint} className="text-small text-ink-3">
            {said === '' ? t('canary.valuesHint') : said}
          </p>
          {values.length > SHOWN && (
            <div className="flex gap-2">
              {!isWhole && (
                <Button variant="ghost" size="small" onClick={() => setWhole(true)}>
                  {t('canary.showAll', { count: values.length })}
                </Button>
              )}
              <Button variant="ghost" size="small" onClick={() => onChange([])}>
                {t('canary.clearValues')}
              </Button>
            </div>
          )}
        </div>
      )}
    </Field>
  );
}
