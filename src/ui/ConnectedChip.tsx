import { t } from '#lib/words/t.ts';
import { Icon } from './Icon.tsx';

const LOOKS = {
  connected: { icon: 'check', ink: 'text-pass', word: () => t('integrations.connected') },
  unused: { icon: 'alert', ink: 'text-error', word: () => t('integrations.unused') },
  disconnected: { icon: 'ringDashed', ink: 'text-pending', word: () => t('integrations.disconnected') },
} as const;

/** Whether an integration is connected, by icon and word. */
export function ConnectedChip({ state }: { state: keyof typeof LOOKS }) {
  const { icon, ink, word } = LOOKS[state];
  return (
    <span className={`inline-flex items-center gap-1 text-small font-medium whitespace-nowrap ${ink}`}>
      <Icon name={icon} small />
      {word()}
    </span>
  );
}
