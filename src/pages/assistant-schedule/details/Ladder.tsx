import { clockText, durationText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import type { ScheduledEvent } from '#wire/event.ts';
import { callText } from '../event-words.ts';
import { ladderOf, type Rung } from './ladder.ts';

/** What was tried of a call and what would be tried yet, one rung below the other. */
export function Ladder({ event }: { event: ScheduledEvent }) {
  const rungs = ladderOf(event);
  if (rungs.length === 0) return null;
  return (
    <ol aria-label={t('schedule.attempts')} className="grid">
      {rungs.map((rung, at) => {
        const { icon, ink, title, says } = wordsOf(rung);
        const isLast = at === rungs.length - 1;
        return (
          <li key={`${rung.kind}:${at}`} className="relative flex gap-3 pb-3 last:pb-0">
            {!isLast && <span aria-hidden="true" className="absolute top-5 bottom-0 left-2 w-px bg-line-2" />}
            <span className={`mt-0.5 ${ink}`}>
              <Icon name={icon} className={icon === 'ring' ? 'turning' : ''} />
            </span>
            <span className="min-w-0">
              <span className="block">{title}</span>
              {says !== '' && <span className="block text-small text-ink-3">{says}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

type Words = { icon: IconName; ink: string; title: string; says: string };

function wordsOf(rung: Rung): Words {
  switch (rung.kind) {
    case 'tried': {
      const answered = rung.status === 'completed';
      const talked = rung.seconds > 0 ? ` · ${t('schedule.talked', { time: durationText(rung.seconds * 1000) })}` : '';
      return {
        icon: answered ? 'check' : 'cross',
        ink: answered ? 'text-pass' : 'text-fail',
        title: t('schedule.tried', { number: rung.number, status: callText(rung.status) }),
        says: `${clockText(rung.at)}${talked}`,
      };
    }
    case 'now':
      return { icon: 'ring', ink: 'text-running', title: t('schedule.trying', { number: rung.number, status: callText(rung.status) }), says: '' };
    case 'next':
      return {
        icon: 'clock',
        ink: 'text-pending',
        title: t('schedule.next', { number: rung.number }),
        says: t('schedule.nextSays', { time: clockText(rung.at) }),
      };
    case 'left':
      return { icon: 'ringDashed', ink: 'text-ink-3', title: t('schedule.left', { count: rung.count }), says: '' };
  }
}
