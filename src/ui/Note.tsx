import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

type Tone = 'quiet' | 'warn' | 'fail' | 'info';
const TONES: Record<Tone, { box: string; ink: string; icon: IconName }> = {
  quiet: { box: 'bg-sunken', ink: 'text-ink-3', icon: 'message' },
  warn: { box: 'bg-error-soft', ink: 'text-error', icon: 'alert' },
  fail: { box: 'bg-fail-soft', ink: 'text-fail', icon: 'alert' },
  info: { box: 'bg-accent-soft', ink: 'text-accent', icon: 'message' },
};

/** A remark at its place, with the cause and, as `actions`, the ways out. `live` reads it out when it appears. */
export function Note({
  tone = 'quiet',
  icon,
  children,
  actions,
  live = false,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
  actions?: ReactNode;
  live?: boolean;
}) {
  const look = TONES[tone];
  return (
    <div role={live ? 'alert' : undefined} className={`flex items-start gap-2 rounded-2 px-3 py-2 text-small text-ink ${look.box}`}>
      <Icon name={icon ?? look.icon} className={look.ink} />
      <div className="min-w-0 flex-1 break-words">
        {children}
        {actions !== undefined && <div className="mt-1 flex flex-wrap gap-x-3 gap-y-1">{actions}</div>}
      </div>
    </div>
  );
}

/** A line across the page: what mode this is, what is off. */
export function Banner({
  icon,
  title,
  children,
  actions,
  tone = 'quiet',
}: {
  icon: IconName;
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  tone?: Tone;
}) {
  const look = TONES[tone];
  return (
    <div role="status" className={`flex min-h-9 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-1.5 text-small ${look.box}`}>
      <Icon name={icon} className={look.ink} />
      <span className="min-w-0 flex-1">
        <b className="font-semibold">{title}</b> {children}
      </span>
      {actions}
    </div>
  );
}
