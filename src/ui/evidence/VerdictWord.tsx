import type { Verdict } from '#lib/stats/difference.ts';
import { t } from '#lib/words/t.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';

const LOOKS: Record<Verdict, { icon: IconName; ink: string }> = {
  better: { icon: 'arrowUp', ink: 'text-pass' },
  worse: { icon: 'arrowDown', ink: 'text-fail' },
  'cannot-tell': { icon: 'ringDashed', ink: 'text-ink-2' },
};

/** Against main: better, worse, or not to be told yet. */
export function VerdictWord({ verdict }: { verdict: Verdict }) {
  const { icon, ink } = LOOKS[verdict];
  return (
    <span className={`inline-flex items-center gap-1 text-small font-medium whitespace-nowrap ${ink}`}>
      <Icon name={icon} small />
      {t(`evidence.${verdict}`)}
    </span>
  );
}
