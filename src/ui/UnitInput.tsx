import type { ComponentProps } from 'react';

/** One line of text, most often a number, with what it counts behind it. */
export function UnitInput({ unit, ...props }: Omit<ComponentProps<'input'>, 'className' | 'type'> & { unit: string | undefined }) {
  return (
    <span className="flex h-8 w-full min-w-0 items-center rounded-2 border border-line-field bg-surface px-2.5 has-[input:focus-visible]:shadow-(--focus) has-[input[aria-invalid]]:border-fail max-phone:h-10">
      <input type="text" autoComplete="off" {...props} className="min-w-0 flex-1 bg-transparent shadow-none! outline-none disabled:text-ink-3" />
      {unit !== undefined && (
        <span aria-hidden="true" className="ps-2 text-ink-3">
          {unit}
        </span>
      )}
    </span>
  );
}
