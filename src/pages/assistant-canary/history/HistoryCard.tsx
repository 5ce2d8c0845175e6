import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import { splitHistoryQuery } from '#queries/journal.ts';
import { Button } from '#ui/Button.tsx';
import { linkStyle } from '#ui/button-style.ts';
import { Card } from '#ui/Card.tsx';
import { ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import type { Rule } from '#wire/rules.ts';
import { pastSplits } from '#wire/split-history.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { PastSplitRow } from './PastSplitRow.tsx';

/** So many are shown at first. */
const SHOWN = 4;

type Props = {
  id: string;
  /** The rules that are saved now. */
  live: readonly Rule[];
  book: VersionBook;
  onReturn: (rules: readonly Rule[]) => void;
};

/** What callers heard before, from the journal, each with the way back. */
export function HistoryCard({ id, live, book, onReturn }: Props) {
  const history = useQuery(splitHistoryQuery(id));
  const [isAll, setAll] = useState(false);
  const splits = useMemo(() => pastSplits(history.data ?? []), [history.data]);
  return (
    <Card
      title={t('canary.pastTitle')}
      actions={
        splits.length > 0 && (
          <Link to={paths.activityOfSplit(id)} className={`${linkStyle} text-small`}>
            {t('canary.pastActivity')}
          </Link>
        )
      }
      flush
    >
      {history.data === undefined ? (
        <div className="px-4 pb-4">
          {history.isError ? (
            <ErrorPanel title={t('canary.pastFailed')} failure={history.error} onRetry={() => void history.refetch()} retrying={history.isFetching} />
          ) : (
            <SkeletonBlock what={t('canary.pastLoading')} heights={[64, 64]} />
          )}
        </div>
      ) : splits.length === 0 ? (
        <p className="px-4 pb-4 text-small text-ink-3">{t('canary.pastNone')}</p>
      ) : (
        <>
          <ol className="divide-y divide-line border-t border-line">
            {splits.slice(0, isAll ? undefined : SHOWN).map((split, at) => (
              <PastSplitRow
                key={split.key}
                split={split}
                isLive={at === 0 && same(split.rules, live)}
                canReturn={!same(split.rules, live)}
                book={book}
                onReturn={onReturn}
              />
            ))}
          </ol>
          {!isAll && splits.length > SHOWN && (
            <div className="border-t border-line px-4 py-2">
              <Button variant="ghost" size="small" onClick={() => setAll(true)}>
                {t('canary.pastAll', { count: splits.length })}
              </Button>
            </div>
          )}
        </>
      )}
    </Card>
  );
}
