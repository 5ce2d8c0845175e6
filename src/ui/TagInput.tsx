import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { Icon } from './Icon.tsx';
import type { FieldIds } from './Field.tsx';

type Props = FieldIds & { value: readonly string[]; onChange: (next: string[]) => void; onBlur?: () => void; placeholder?: string; mono?: boolean };

/** Short texts as chips: Enter, comma or leaving adds what is typed; several can be pasted; Backspace takes the last one back. */
export function TagInput({ value, onChange, onBlur, placeholder, mono = false, ...ids }: Props) {
  const [typed, setTyped] = useState('');
  const add = (text: string) => {
    const fresh = text
      .split(/[,;\n\t]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    setTyped('');
    if (fresh.length > 0) onChange([...new Set([...value, ...fresh])]);
  };
  return (
    <div className="flex min-h-8 w-full flex-wrap items-center gap-1 rounded-2 border border-line-field bg-surface p-1 has-[input:focus-visible]:shadow-(--focus) max-phone:min-h-10">
      {value.map((tag) => (
        <span
          key={tag}
          className={`inline-flex h-6 max-w-full items-center gap-1 rounded-1 bg-sunken pr-0.5 pl-2 text-small text-ink-2 ${mono ? 'font-mono' : ''}`}
        >
          <span className="truncate">{tag}</span>
          <button
            type="button"
            aria-label={t('ui.remove', { name: tag })}
            onClick={() => onChange(value.filter((other) => other !== tag))}
            className="grid size-5 place-items-center rounded-1 text-ink-3 hover:bg-hover hover:text-ink"
          >
            <Icon name="cross" small />
          </button>
        </span>
      ))}
      <input
        {...ids}
        type="text"
        autoComplete="off"
        value={typed}
        placeholder={value.length === 0 ? placeholder : undefined}
        className={`h-6 min-w-24 flex-1 bg-transparent px-1.5 shadow-none! outline-none ${mono ? 'font-mono text-small' : ''}`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          add(typed);
          onBlur?.();
        }}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text');
          if (!/[,;\n\t]/.test(text)) return;
          event.preventDefault();
          add(`${typed}${text}`);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' || event.key === ',') {
            event.preventDefault();
            add(typed);
          } else if (event.key === 'Backspace' && typed === '') {
            onChange(value.slice(0, -1));
          }
        }}
      />
    </div>
  );
}
