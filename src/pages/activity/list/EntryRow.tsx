import { Link } from 'react-router';
import { clockText, utcText } from '#lib/time.ts';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import type { JournalRecord } from '#wire/journal.ts';
import type { Names } from '../names.ts';
import { entryWords } from '../words/entry-words.ts';
import { objectLink } from '../words/object-link.ts';
import { whoWords } from '../words/who-words.ts';
import { StateChip } from './StateChip.tsx';

type Props = { entry: JournalRecord; names: Names; isOpen: boolean; to: string };

const aside = 'relative z-1 inline-flex min-h-6 items-center gap-1 rounded-1 hover:text-accent hover:underline';

/** One write: when, who, what, how it ended. All of it opens it. */
export function EntryRow({ entry, names, isOpen, to }: Props) {
  const link = objectLink(entry, names);
  return (
    <li
      className={`relative grid grid-cols-[84px_minmax(0,1fr)_96px_104px] items-baseline gap-x-4 px-4 py-2.5 hover:bg-hover max-phone:grid-cols-[minmax(0,1fr)_auto] max-phone:gap-y-1 ${isOpen ? 'bg-accent-soft' : ''}`}
    >
      <time dateTime={entry.at} title={t('ui.utc', { time: utcText(entry.at) })} className="text-small text-ink-3 tabular-nums max-phone:order-1">
        {clockText(entry.at)}
      </time>
      <div className="min-w-0 max-phone:order-3 max-phone:col-span-2">
        <Link
          to={to}
          preventScrollReset
          aria-current={isOpen ? 'true' : undefined}
          className={`inline-block py-0.5 rounded-1 break-words before:absolute before:inset-0 hover:text-accent ${entry.state === 'done' ? 'text-ink' : 'text-ink-2'} ${entry.undone_by === null ? '' : 'line-through decoration-ink-3'}`}
        >
          {entryWords(entry, names)}
        </Link>
        <p className="flex flex-wrap gap-x-3 gap-y-0.5 text-small text-ink-3 empty:hidden">
          {link !== null && (
            <Link to={link.to} className={`${aside} max-w-full`} title={link.name}>
              <span className="truncate">{link.name}</span>
            </Link>
          )}
          {entry.undoes !== null && (
            <Link to={paths.activityEntry(entry.undoes)} preventScrollReset className={aside}>
              {t('activity.undoes', { id: String(entry.undoes) })}
            </Link>
          )}
          {entry.undone_by !== null && (
            <Link to={paths.activityEntry(entry.undone_by)} preventScrollReset className={aside}>
              <Icon name="undo" small />
              {t('activity.undone', { id: String(entry.undone_by) })}
            </Link>
          )}
        </p>
        {entry.reason !== null && <p className="text-small break-words text-ink-2">{t('activity.quoted', { reason: entry.reason })}</p>}
      </div>
      <span className="truncate text-small text-ink-3 max-phone:order-4 max-phone:col-span-2" title={whoWords(entry.who)}>
        {whoWords(entry.who)}
      </span>
      <span className="max-phone:order-2">
        <StateChip state={entry.state} />
      </span>
    </li>
  );
}
