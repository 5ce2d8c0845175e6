import { useState } from 'react';
import { listText } from '#lib/list-text.ts';
import { same } from '#lib/same.ts';
import { fieldLabel } from '#lib/words/field-words.ts';
import { t } from '#lib/words/t.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { TextInput } from '#ui/inputs.tsx';
import type { ControlProps } from './control.ts';
import { fromPairs, pairsOf, twice, type Pair } from './pairs.ts';

const EMPTY: Pair = { name: '', value: '', kept: undefined };

/** Names with their values, a row each. Rows that are not finished stay here until they are. */
export function PairsControl({ field, value, onChange, ids, disabled }: ControlProps) {
  const isList = Array.isArray(value) || field.word === 'a2aHeaders';
  const [typed, setTyped] = useState<readonly Pair[]>();
  const isOwn = typed !== undefined && (twice(typed).length > 0 || same(fromPairs(typed, isList), value ?? (isList ? [] : {})));
  const pairs = isOwn ? typed : pairsOf(value);
  const doubled = twice(pairs);
  const change = (next: readonly Pair[]) => {
    setTyped(next);
    // An object holds a name once: until each is there once, the last good value stays.
    if (twice(next).length > 0) return;
    onChange(next.length === 0 && value === undefined ? undefined : fromPairs(next, isList));
  };
  const edit = (at: number, part: Partial<Pair>) => change(pairs.map((pair, other) => (other === at ? { ...pair, ...part } : pair)));
  return (
    <div role="group" aria-label={fieldLabel(field.word)} aria-describedby={ids['aria-describedby']} className="grid justify-items-start gap-2">
      {pairs.length > 0 && (
        <ul className="grid w-full gap-2">
          {pairs.map((pair, at) => (
            <li key={at} className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto] items-center gap-2">
              <TextInput
                aria-label={t('configure.pairName', { at: at + 1 })}
                aria-invalid={doubled.includes(pair.name.trim()) || undefined}
                placeholder={t('configure.pairNameHint')}
                spellCheck={false}
                disabled={disabled}
                value={pair.name}
                onChange={(event) => edit(at, { name: event.target.value })}
              />
              <TextInput
                aria-label={t('configure.pairValue', { name: pair.name || String(at + 1) })}
                placeholder={t('configure.pairValueHint')}
                disabled={disabled}
                value={pair.value}
                onChange={(event) => edit(at, { value: event.target.value })}
              />
              <IconButton
                icon="trash"
                label={t('ui.remove', { name: pair.name || String(at + 1) })}
                onClick={() => change(pairs.filter((_, other) => other !== at))}
              />
            </li>
          ))}
        </ul>
      )}
      {doubled.length > 0 && <p className="text-small text-fail">{t('configure.nameTwice', { names: listText(doubled) })}</p>}
      <Button size="small" icon="plus" onClick={() => change([...pairs, EMPTY])}>
        {field.word === 'a2aHeaders' ? t('configure.addHeader') : t('configure.addVariable')}
      </Button>
    </div>
  );
}
