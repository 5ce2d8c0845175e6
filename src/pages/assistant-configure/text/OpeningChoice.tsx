import { useId } from 'react';
import { t } from '#lib/words/t.ts';
import type { Opening } from '#wire/greeting.ts';

const OPENINGS: readonly Opening[] = ['text', 'model', 'caller'];

type Props = { value: Opening; disabledReason: string | undefined; onChoose: (next: Opening) => void };

/** How a conversation begins, as three cards of which one holds. */
export function OpeningChoice({ value, disabledReason, onChoose }: Props) {
  const id = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium">{t('texts.opening')}</legend>
      <div className="grid grid-cols-3 gap-2 max-phone:grid-cols-1">
        {OPENINGS.map((opening) => (
          <div
            key={opening}
            className={`relative flex gap-2.5 rounded-2 border px-3 py-2.5 has-focus-visible:shadow-(--focus) ${value === opening ? 'border-accent bg-accent-soft' : 'border-line-2 hover:bg-hover'}`}
          >
            <input
              type="radio"
              id={`${id}${opening}`}
              name={id}
              checked={value === opening}
              disabled={disabledReason !== undefined}
              title={disabledReason}
              onChange={() => onChoose(opening)}
              aria-describedby={`${id}${opening}s`}
              className="relative z-10 mt-0.5 size-4 shrink-0 accent-(--accent-fill) focus-visible:shadow-none"
            />
            <div className="min-w-0">
              <label htmlFor={`${id}${opening}`} className="font-medium after:absolute after:inset-0">
                {t(`texts.opening${opening}`)}
              </label>
              <p id={`${id}${opening}s`} className="text-small text-ink-2">
                {t(`texts.openingSays${opening}`)}
              </p>
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
