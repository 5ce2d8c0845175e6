import type { ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from './Button.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Icon } from './Icon.tsx';
import { showPanel } from './panels.ts';

/** Nothing there yet: what this is for, and the one button that starts it. */
export function EmptyState({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-2 px-6 py-12 text-center">
      <p className="text-lead font-semibold">{title}</p>
      <p className="max-w-[52ch] text-ink-2">{children}</p>
      {action !== undefined && <div className="mt-2">{action}</div>}
    </div>
  );
}

/** There is something, but the filters hide it. */
export function FilteredEmpty({ title, onClear }: { title: string; onClear: () => void }) {
  return (
    <div className="grid justify-items-center gap-3 px-6 py-12 text-center">
      <p className="text-ink-2">{title}</p>
      <Button size="small" onClick={onClear}>
        {t('ui.clearFilters')}
      </Button>
    </div>
  );
}

/** What an error says of itself; `ApiError` of the api room fits. */
export type Failure = { readonly message: string; readonly requestId?: string | undefined };

/** Something could not be loaded or done: what failed in our words, the API’s own detail, the request id, Retry. */
export function ErrorPanel({ title, failure, onRetry, retrying = false }: { title: string; failure: Failure; onRetry?: () => void; retrying?: boolean }) {
  return (
    <div role="alert" className="grid grid-cols-[minmax(0,1fr)] gap-2 rounded-3 border border-line-2 bg-surface px-4 py-3">
      <p className="flex items-center gap-2 font-semibold">
        <Icon name="alert" className="text-error" />
        {title}
      </p>
      <p className="font-mono text-[13px] break-words text-ink-2">{failure.message}</p>
      <div className="flex flex-wrap items-center gap-3">
        {onRetry && (
          <Button size="small" icon="refresh" busy={retrying} onClick={onRetry}>
            {t('ui.retry')}
          </Button>
        )}
        {failure.requestId !== undefined && (
          <span className="inline-flex min-w-0 items-center gap-1 text-small text-ink-3">
            <span className="truncate font-mono">{t('ui.requestId', { id: failure.requestId })}</span>
            <CopyButton text={failure.requestId} />
            <Button variant="ghost" size="small" onClick={() => showPanel({ what: 'calls', request: failure.requestId })}>
              {t('ui.showCall')}
            </Button>
          </span>
        )}
      </div>
    </div>
  );
}

/** A grey bar of the final height; it stays invisible for the first 150 ms. */
export function Skeleton({ height, width = '100%' }: { height: number; width?: number | string }) {
  return <span aria-hidden="true" className="skeleton block max-w-full" style={{ height, width }} />;
}

/** Placeholder lines with one spoken sentence for the whole. */
export function SkeletonBlock({ what, heights }: { what: string; heights: readonly number[] }) {
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">{t('ui.loading', { what })}</span>
      {heights.map((height, at) => (
        <Skeleton key={`${at}:${height}`} height={height} />
      ))}
    </div>
  );
}
