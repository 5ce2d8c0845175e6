import type { ComponentProps } from 'react';
import { Icon } from './Icon.tsx';

const BOX = 'w-full min-w-0 rounded-2 border border-line-field bg-surface px-2.5 text-ink aria-invalid:border-fail';

/** One line of text. */
export function TextInput(props: Omit<ComponentProps<'input'>, 'className'>) {
  return <input type="text" autoComplete="off" {...props} className={`${BOX} h-8 max-phone:h-10`} />;
}

/** Several lines; grows with its text up to `tallest` lines. */
export function TextArea({
  lines = 4,
  tallest = 30,
  mono = false,
  ...props
}: Omit<ComponentProps<'textarea'>, 'className' | 'rows'> & { lines?: number; tallest?: number; mono?: boolean }) {
  return (
    <textarea
      {...props}
      rows={lines}
      // A box that grows with its text knows no rows.
      style={{ minHeight: `${lines * 20 + 14}px`, maxHeight: `${tallest * 20 + 16}px` }}
      className={`${BOX} field-sizing-content resize-y py-1.5 ${mono ? 'font-mono text-[13px]' : ''}`}
    />
  );
}

/** A choice from a known list. */
export function Select({ children, ...props }: Omit<ComponentProps<'select'>, 'className'>) {
  return (
    <span className="relative inline-flex min-w-0">
      <select {...props} className={`${BOX} h-8 appearance-none truncate pr-8 max-phone:h-10`}>
        {children}
      </select>
      <Icon name="chevronDown" className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 text-ink-3" />
    </span>
  );
}
