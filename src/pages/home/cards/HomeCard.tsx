import type { ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import { Card } from '#ui/Card.tsx';
import { Button } from '#ui/Button.tsx';
import { ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import type { Reading } from '../look/reading.ts';

type Props = {
  title: string;
  /** What to say when nothing of it could be read. */
  failed: string;
  reading: Reading;
  /** What stands there when there is nothing; `null` when there is something. */
  empty: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** A card that loads, fails and is empty by itself: no other one waits for it. */
export function HomeCard({ title, failed, reading, empty, actions, children }: Props) {
  const hasRows = empty === null;
  return (
    <Card flush label={title} title={title} actions={actions}>
      {hasRows && <ul className="divide-y divide-line border-t border-line">{children}</ul>}
      {!hasRows && reading.failure !== null ? (
        <div className="px-4 pb-4">
          <ErrorPanel title={failed} failure={reading.failure} onRetry={reading.retry} retrying={reading.isRetrying} />
        </div>
      ) : !hasRows && reading.isLoading ? (
        <div className="px-4 pb-4">
          <SkeletonBlock what={title} heights={[20, 20, 20]} />
        </div>
      ) : (
        !hasRows && <div className="px-4 pb-4 text-ink-2">{empty}</div>
      )}
      {reading.failed > 0 && reading.failure === null && (
        <p className="flex flex-wrap items-center gap-3 border-t border-line px-4 py-2 text-small text-error">
          {t('home.notRead', { count: reading.failed })}
          <Button size="small" icon="refresh" busy={reading.isRetrying} onClick={reading.retry}>
            {t('ui.retry')}
          </Button>
        </p>
      )}
    </Card>
  );
}

/** A line of a card; what it links to opens from anywhere on it. */
export function HomeLine({ children }: { children: ReactNode }) {
  return <li className="relative flex min-h-10 min-w-0 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 hover:bg-hover">{children}</li>;
}

/** The link of a line. */
export const lineLink = 'rounded-1 break-words text-ink before:absolute before:inset-0 hover:text-accent';
