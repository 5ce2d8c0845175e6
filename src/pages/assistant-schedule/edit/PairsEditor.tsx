import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { t } from '#lib/words/t.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Select, TextInput } from '#ui/inputs.tsx';
import type { Pair } from './values.ts';

type Props = {
  label: string;
  hint: string;
  pairs: readonly Pair[];
  addLabel: string;
  /** Names that are likely wanted; each is added with one press. */
  offered?: readonly string[];
  /** Whether values have a kind; otherwise all are texts. */
  kinds?: boolean;
  error: string | undefined;
  onChange: (pairs: readonly Pair[]) => void;
};

/** Names and values, one pair a line. */
export function PairsEditor({ label, hint, pairs, addLabel, offered = [], kinds = false, error, onChange }: Props) {
  const set = (id: number, change: Partial<Pair>) => onChange(pairs.map((pair) => (pair.id === id ? { ...pair, ...change } : pair)));
  const box = useRef<HTMLFieldSetElement>(null);
  const rowAt = (at: number) => box.current?.querySelectorAll<HTMLElement>('[data-pair]')[at];
  /** The cursor goes to what is missing of the new pair. */
  const add = (name: string) => {
    flushSync(() => onChange([...pairs, { id: Math.max(0, ...pairs.map(({ id }) => id)) + 1, name, value: '', kind: 'text' }]));
    const [first, second] = rowAt(pairs.length)?.querySelectorAll('input') ?? [];
    (name === '' ? first : second)?.focus();
  };
  /** The button that was pressed goes along: the next one gets the focus, or the one that adds. */
  const remove = (at: number) => {
    flushSync(() => onChange(pairs.filter((_, other) => other !== at)));
    const row = rowAt(Math.min(at, pairs.length - 2));
    (row?.querySelector('button') ?? box.current?.querySelector('button'))?.focus();
  };
  const missing = offered.filter((name) => !pairs.some((pair) => pair.name === name));
  return (
    <fieldset ref={box} data-fault={error === undefined ? undefined : ''} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2">
      <legend className="font-medium">{label}</legend>
      <p className="text-small text-ink-3">{hint}</p>
      {pairs.map((pair, at) => (
        <div key={pair.id} data-pair="" className="flex flex-wrap items-center gap-2">
          <div className="min-w-0 flex-1 basis-28">
            <TextInput
              aria-label={t('schedule.nameOf', { number: at + 1 })}
              value={pair.name}
              spellCheck={false}
              onChange={(event) => set(pair.id, { name: event.target.value })}
            />
          </div>
          {kinds && (
            <Select aria-label={t('schedule.kindOf', { number: at + 1 })} value={pair.kind} onChange={(event) => set(pair.id, asKind(event.target.value))}>
              {(['text', 'number', 'boolean'] as const).map((kind) => (
                <option key={kind} value={kind}>
                  {t(`schedule.kind${kind}`)}
                </option>
              ))}
            </Select>
          )}
          <div className="min-w-0 flex-[2] basis-28">
            {pair.kind === 'boolean' ? (
              <Select
                aria-label={t('schedule.valueOf', { number: at + 1 })}
                value={pair.value}
                onChange={(event) => set(pair.id, { value: event.target.value })}
              >
                <option value="true">{t('schedule.yes')}</option>
                <option value="false">{t('schedule.no')}</option>
              </Select>
            ) : (
              <TextInput
                aria-label={t('schedule.valueOf', { number: at + 1 })}
                dir="auto"
                value={pair.value}
                onChange={(event) => set(pair.id, { value: event.target.value })}
              />
            )}
          </div>
          <IconButton icon="cross" label={t('schedule.removePair', { number: at + 1 })} tip="none" onClick={() => remove(at)} />
        </div>
      ))}
      {error !== undefined && (
        <p className="flex items-start gap-1 text-small text-fail">
          <Icon name="alert" small className="mt-0.5" />
          {error}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button size="small" icon="plus" onClick={() => add('')}>
          {addLabel}
        </Button>
        {missing.slice(0, 6).map((name) => (
          <Button key={name} size="small" variant="ghost" onClick={() => add(name)}>
            {t('schedule.addNamed', { name })}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

function asKind(kind: string): Partial<Pair> {
  if (kind === 'boolean') return { kind, value: 'true' };
  return { kind: kind === 'number' ? 'number' : 'text' };
}
