export type ButtonVariant = 'primary' | 'quiet' | 'ghost' | 'danger';
export type ButtonSize = 'normal' | 'small';

const BASE =
  'relative inline-flex items-center justify-center gap-1.5 rounded-2 border font-medium whitespace-nowrap select-none transition-colors duration-(--fast) aria-disabled:cursor-not-allowed';
const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent-fill text-on-accent hover:bg-accent-hover',
  quiet: 'border-line-2 bg-surface text-ink hover:bg-hover',
  ghost: 'border-transparent bg-transparent text-ink-2 hover:bg-hover hover:text-ink',
  danger: 'border-line-2 bg-surface text-fail hover:bg-fail-soft',
};
const OFF = 'border-line-2 bg-sunken text-ink-3';
const SIZES: Record<ButtonSize, string> = { normal: 'h-8 px-3 max-phone:h-10', small: 'h-7 px-2.5 text-small max-phone:h-9' };
const ICON_SIZES: Record<ButtonSize, string> = { normal: 'size-8 max-phone:size-10', small: 'size-7 max-phone:size-9' };

/** The look of a button, also for a link that acts as one (the router’s links are made in the rooms that know it). */
export function buttonStyle(variant: ButtonVariant = 'quiet', size: ButtonSize = 'normal', off = false): string {
  return `${BASE} ${off ? OFF : VARIANTS[variant]} ${SIZES[size]}`;
}

/** The look of a button that holds nothing but an icon. */
export function iconButtonStyle(variant: ButtonVariant = 'ghost', size: ButtonSize = 'normal', off = false): string {
  return `${BASE} ${off ? OFF : VARIANTS[variant]} ${ICON_SIZES[size]}`;
}

/** A link inside a sentence or a table. */
export const linkStyle = 'text-accent underline decoration-1 underline-offset-2 hover:decoration-2 rounded-1';
