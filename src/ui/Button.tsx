import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { buttonStyle, iconButtonStyle, type ButtonSize, type ButtonVariant } from './button-style.ts';

type Common = Omit<ComponentProps<'button'>, 'disabled' | 'className' | 'aria-label'> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Why it cannot be pressed now. It stays focusable, and the reason is shown and read out. */
  disabledReason?: string | undefined;
  /** The action runs: presses are ignored, the ring turns. */
  busy?: boolean;
};

export type ButtonProps = Common & { icon?: IconName; children: ReactNode };

/** A button with words. */
export function Button({ variant, size, disabledReason, busy = false, icon, children, onClick, type = 'button', ...rest }: ButtonProps) {
  const reason = useId();
  const off = disabledReason !== undefined;
  return (
    <button
      {...rest}
      type={off || busy ? 'button' : type}
      aria-disabled={off || busy || undefined}
      aria-describedby={off ? reason : rest['aria-describedby']}
      title={disabledReason ?? rest.title}
      className={buttonStyle(variant, size, off)}
      onClick={off || busy ? undefined : onClick}
    >
      {busy ? <Icon name="ring" className="turning" /> : icon && <Icon name={icon} />}
      {children}
      {off && (
        <span id={reason} className="sr-only">
          {disabledReason}
        </span>
      )}
    </button>
  );
}

export type IconButtonProps = Common & { icon: IconName; label: string; tip?: 'above' | 'below' | 'none' };

/** A button that is an icon; the label is its name and its tip. */
export function IconButton({
  variant = 'ghost',
  size,
  disabledReason,
  busy = false,
  icon,
  label,
  tip = 'above',
  onClick,
  type = 'button',
  ...rest
}: IconButtonProps) {
  const off = disabledReason !== undefined;
  return (
    <button
      {...rest}
      type={type}
      aria-label={off ? `${label}. ${disabledReason}` : label}
      aria-disabled={off || busy || undefined}
      className={`group/tip ${iconButtonStyle(variant, size, off)}`}
      onClick={off || busy ? undefined : onClick}
    >
      <Icon name={busy ? 'ring' : icon} className={busy ? 'turning' : ''} />
      {tip !== 'none' && <Tip below={tip === 'below'}>{disabledReason ?? label}</Tip>}
    </button>
  );
}

/** Shown on hover and on keyboard focus; the name of the button says the same to a screen reader. */
function Tip({ below, children }: { below: boolean; children: ReactNode }) {
  return (
    <span
      aria-hidden="true"
      className={`pointer-events-none absolute left-1/2 z-50 hidden w-max max-w-60 -translate-x-1/2 rounded-2 bg-ink px-2 py-1 text-small font-normal whitespace-normal text-on-ink group-hover/tip:block group-focus-visible/tip:block max-phone:hidden! ${below ? 'top-full mt-1.5' : 'bottom-full mb-1.5'}`}
    >
      {children}
    </span>
  );
}
