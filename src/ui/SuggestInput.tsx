import { useId, useState, type KeyboardEvent } from 'react';
import { hasWords } from '#lib/search-text.ts';
import { t } from '#lib/words/t.ts';
import type { FieldIds } from './Field.tsx';
import { Icon } from './Icon.tsx';

/** Something to choose: what goes into the field, and what a person calls it. */
export type Suggestion = { readonly value: string; readonly label?: string | undefined; readonly note?: string | undefined };

type Props = FieldIds & {
  value: string;
  onChange: (value: string) => void;
  suggestions: readonly Suggestion[];
  placeholder?: string | undefined;
  disabled?: boolean;
};

/** More are not drawn: typing narrows them down. */
const MOST = 60;

/** One line of free text with suggestions below it: arrows choose, Enter takes, Escape closes. */
export function SuggestInput({ value, onChange, suggestions, placeholder, disabled = false, ...ids }: Props) {
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  // All of them are shown until something is typed.
  const [isTyped, setTyped] = useState(false);
  const [active, setActive] = useState(-1);
  const fitting = isTyped ? suggestions.filter((one) => hasWords(value, [one.value, one.label ?? '', one.note ?? ''])) : suggestions;
  const shown = fitting.slice(0, MOST);
  const isShown = isOpen && shown.length > 0;
  const open = () => {
    setOpen(true);
    setTyped(false);
    setActive(suggestions.slice(0, MOST).findIndex((one) => one.value === value));
  };
  const take = (chosen: string) => {
    onChange(chosen);
    setOpen(false);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isShown) return open();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = (active + step + shown.length + (active < 0 && step < 0 ? 1 : 0)) % shown.length;
      setActive(next);
      document.getElementById(`${list}${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && isShown) {
      event.preventDefault();
      const chosen = shown[active];
      if (chosen !== undefined) take(chosen.value);
      else setOpen(false);
    } else if (event.key === 'Escape' && isShown) {
      event.stopPropagation();
      event.preventDefault();
      setOpen(false);
    }
  };
  return (
    <div className="relative min-w-0">
      <input
        {...ids}
        type="text"
        role="combobox"
        aria-expanded={isShown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${list}${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        disabled={disabled}
        value={value}
        placeholder={placeholder}
        onChange={(event) => {
          setOpen(true);
          setTyped(true);
          setActive(-1);
          onChange(event.target.value);
        }}
        onPointerDown={(event) => {
          if (event.pointerType === 'mouse' && !isShown && !disabled) open();
        }}
        onClick={() => isShown || open()}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
        className="h-8 w-full min-w-0 rounded-2 border border-line-field bg-surface pr-8 pl-2.5 text-ink disabled:text-ink-3 aria-invalid:border-fail max-phone:h-10"
      />
      {suggestions.length > 0 && <Icon name="chevronDown" className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 text-ink-3" />}
      <div
        id={list}
        role="listbox"
        aria-label={t('ui.suggestions')}
        hidden={!isShown}
        className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto rounded-2 bg-raised p-1 shadow-2"
      >
        {isShown &&
          shown.map((one, at) => (
            <button
              type="button"
              key={one.value}
              id={`${list}${at}`}
              role="option"
              aria-selected={one.value === value}
              tabIndex={-1}
              // The field keeps the focus.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(one.value)}
              className={`flex min-h-8 w-full flex-wrap items-baseline gap-x-2 rounded-1 px-2 py-1.5 text-left hover:bg-hover max-phone:min-h-10 ${at === active ? 'bg-accent-soft' : ''}`}
            >
              <span className="min-w-0 break-words">{one.label ?? one.value}</span>
              {one.note !== undefined && <span className="min-w-0 text-small break-all text-ink-3">{one.note}</span>}
            </button>
          ))}
      </div>
      {isShown && fitting.length > shown.length && (
        <span role="status" className="sr-only">
          {t('ui.moreSuggestions', { count: fitting.length - shown.length })}
        </span>
      )}
    </div>
  );
}
