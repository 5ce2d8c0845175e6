import { Link } from 'react-router';
import type { Item } from '#lib/attention.ts';
import { snoozeOf, type Snoozes } from '#lib/attention-snooze.ts';
import { dateTimeText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { itemWords } from './item-words.ts';

type Props = { items: readonly Item[]; snoozes: Snoozes; now: number; onWake: (id: string, at: number) => void };

/** The attribute by which its buttons are found. */
export const AWAY_MARK = 'data-snoozed-items';

/** What was put off and still stands: until when, and the way back. */
export function SnoozedList({ items, snoozes, now, onWake }: Props) {
  return (
    <details className="border-t border-line">
      <summary className="cursor-pointer px-4 py-2.5 text-small text-ink-2 hover:text-ink">{t('home.snoozedCount', { count: items.length })}</summary>
      <ul {...{ [AWAY_MARK]: '' }} className="divide-y divide-line border-t border-line">
        {items.map((item, at) => {
          const { title, to } = itemWords(item);
          const until = snoozeOf(snoozes, item, now)?.until ?? null;
          return (
            <li key={item.id} className="flex min-w-0 flex-wrap items-center gap-3 px-4 py-2">
              <span className="min-w-0 flex-1 basis-48">
                <Link to={to} className="rounded-1 break-words text-ink-2 hover:text-accent hover:underline">
                  {title}
                </Link>
                <span className="block text-small text-ink-3">
                  {until === null ? t('home.untilChange') : t('home.until', { time: dateTimeText(new Date(until).toISOString()) })}
                </span>
              </span>
              <Button size="small" icon="undo" aria-label={t('home.wakeLabel', { name: title })} onClick={() => onWake(item.id, at)}>
                {t('home.wake')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
