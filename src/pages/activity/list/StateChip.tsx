import { t } from '#lib/words/t.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import type { WriteState } from '#wire/journal.ts';

const LOOKS: Readonly<Record<WriteState, { readonly icon: IconName; readonly ink: string }>> = {
  pending: { icon: 'ring', ink: 'text-running' },
  done: { icon: 'check', ink: 'text-pass' },
  refused: { icon: 'cross', ink: 'text-fail' },
  unclear: { icon: 'help', ink: 'text-error' },
  interrupted: { icon: 'alert', ink: 'text-error' },
};

/** How a write ended, as icon and word. */
export function StateChip({ state }: { state: WriteState }) {
  const { icon, ink } = LOOKS[state];
  return (
    <span className={`inline-flex items-center gap-1 text-small font-medium whitespace-nowrap ${ink}`}>
      <Icon name={icon} small className={state === 'pending' ? 'turning' : ''} />
      {t(`activity.state${state}`)}
    </span>
  );
}
