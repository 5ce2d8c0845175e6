import { Link } from 'react-router';
import type { Item } from '#lib/attention.ts';
import type { Span } from '#lib/attention-snooze.ts';
import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { Menu } from '#ui/Menu.tsx';
import { itemWords } from './item-words.ts';

const SPANS = ['day', 'week', 'change'] as const;

/** One matter: what it is, where to settle it, and the ways to put it off. */
export function ItemRow({ item, onSnooze }: { item: Item; onSnooze: (span: Span) => void }) {
  const { icon, title, why, to } = itemWords(item);
  return (
    <li className="relative flex min-w-0 items-start gap-3 px-4 py-2 hover:bg-hover">
      <Icon name={icon} className={`mt-1 ${item.kind === 'suite' || item.kind === 'rule' || item.kind === 'event' ? 'text-fail' : 'text-error'}`} />
      <span className="min-w-0 flex-1">
        <Link to={to} className="rounded-1 font-medium break-words text-ink before:absolute before:inset-0 hover:text-accent">
          {title}
        </Link>
        <span className="block text-small text-ink-3">{why}</span>
      </span>
      <span className="relative z-1" title={t('home.snoozeTip')}>
        <Menu
          label={t('home.snooze', { name: title })}
          icon="clock"
          size="small"
          // Its name is a sentence; beside the edge of a window that would be too wide for a tip.
          tip="none"
          items={SPANS.map((span) => ({ key: span, label: t(`home.snooze${span}`), onSelect: () => onSnooze(span) }))}
        />
      </span>
    </li>
  );
}
