import { useRef } from 'react';
import { t } from '#lib/words/t.ts';
import { Icon } from './Icon.tsx';

/** The attribute by which the `/` key finds the search of a page. */
export const SEARCH_MARK = 'data-page-search';

/** Search as you type. `/` focuses it from anywhere; Escape empties it; Enter may go from hit to hit, with Shift backwards. */
export function SearchBox({
  label,
  placeholder,
  value,
  onChange,
  onEnter,
}: {
  label: string;
  placeholder: string;
  value: string;
  onChange: (text: string) => void;
  onEnter?: (backwards: boolean) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className="relative inline-flex w-80 max-w-full items-center max-phone:w-full">
      <Icon name="search" className="pointer-events-none absolute left-2.5 text-ink-3" />
      <input
        ref={input}
        {...{ [SEARCH_MARK]: '' }}
        type="search"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter?.(event.shiftKey);
          if (event.key === 'Escape' && value !== '') {
            event.stopPropagation();
            onChange('');
          }
        }}
        className="peer h-8 w-full min-w-0 rounded-2 border border-line-field bg-surface pr-9 pl-8 max-phone:h-10 [&::-webkit-search-cancel-button]:hidden"
      />
      {value === '' ? (
        <kbd
          aria-hidden="true"
          className="pointer-events-none absolute right-2 rounded-1 border border-line-2 px-1.5 font-sans text-micro text-ink-3 max-phone:hidden"
        >
          /
        </kbd>
      ) : (
        <button
          type="button"
          aria-label={t('ui.clear')}
          onClick={() => {
            onChange('');
            input.current?.focus();
          }}
          className="absolute right-1 grid size-6 place-items-center rounded-1 text-ink-3 hover:text-ink"
        >
          <Icon name="cross" small />
        </button>
      )}
    </span>
  );
}
