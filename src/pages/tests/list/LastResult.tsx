import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { dateTimeText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { lastRunQuery } from '#queries/last-results.ts';
import { IconButton } from '#ui/Button.tsx';
import { Skeleton } from '#ui/states.tsx';
import { StatusChip, statusWord } from '#ui/Status.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import { useInView } from '#ui/use-in-view.ts';
import type { AssistantTest } from '#wire/test.ts';

/** What the test came to the last time, asked for when its row comes into view. */
export function LastResult({ test }: { test: AssistantTest }) {
  const [place, seen] = useInView<HTMLSpanElement>();
  const last = useQuery({ ...lastRunQuery(test), enabled: ({ state }) => seen && state.status !== 'error' });
  return (
    <span ref={place} className="flex min-h-5 min-w-0 items-center gap-2 text-small">
      {last.data === undefined ? (
        last.isError ? (
          <span className="inline-flex items-center gap-1 text-error">
            {t('tests.resultFailed')}
            <IconButton
              icon="refresh"
              size="small"
              label={t('tests.resultRetry', { name: test.name })}
              busy={last.isFetching}
              onClick={() => void last.refetch()}
            />
          </span>
        ) : (
          <Skeleton height={14} width={96} />
        )
      ) : last.data === null ? (
        <span className="text-ink-3">{t('tests.neverRun')}</span>
      ) : (
        <Link
          to={paths.run(test.test_id, last.data.runId)}
          title={t('tests.openRun', { time: dateTimeText(last.data.at), status: statusWord(last.data.status) })}
          className="inline-flex min-h-6 max-w-full items-center gap-2 rounded-1 hover:underline"
        >
          <StatusChip status={last.data.status} />
          <span className="truncate text-ink-3">
            <TimeText iso={last.data.at} />
          </span>
        </Link>
      )}
    </span>
  );
}
