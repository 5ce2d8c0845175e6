import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { latestChangesQuery } from '#queries/home.ts';
import { linkStyle } from '#ui/button-style.ts';
import { TimeText } from '#ui/TimeText.tsx';
import type { Assistant } from '#wire/assistant.ts';
import { readingOf } from '../look/reading.ts';
import { changeWords } from './change-words.ts';
import { HomeCard, HomeLine, lineLink } from './HomeCard.tsx';

/** What was done through this console last. */
export function ChangesCard({ assistants }: { assistants: readonly Assistant[] }) {
  const changes = useQuery(latestChangesQuery());
  const entries = changes.data ?? [];
  return (
    <HomeCard
      title={t('home.changes')}
      failed={t('home.changesFailed')}
      reading={readingOf([changes])}
      empty={entries.length > 0 ? null : <p>{t('home.changesNone')}</p>}
      actions={
        <Link to={paths.activity()} className={`text-small ${linkStyle}`}>
          {t('home.allChanges')}
        </Link>
      }
    >
      {entries.map((entry) => (
        <HomeLine key={entry.id}>
          <Link to={paths.activityEntry(entry.id)} className={`min-w-0 flex-1 basis-40 ${lineLink}`}>
            {changeWords(entry, assistants)}
          </Link>
          <span className="text-small text-ink-3">
            <TimeText iso={entry.at} />
          </span>
        </HomeLine>
      ))}
    </HomeCard>
  );
}
