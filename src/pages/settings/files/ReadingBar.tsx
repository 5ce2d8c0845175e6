import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import type { Reading } from './use-reading.ts';

/** How far the reading of the account is. */
export function ReadingBar({ label, reading: { progress, stop } }: { label: string; reading: Reading }) {
  const { read, of } = progress ?? { read: 0, of: 0 };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p role="status" className="min-w-0 break-words text-ink-2">
          {progress === null ? t('files.readingLists') : t('files.readingSome', { read, count: of })}
        </p>
        <Button size="small" onClick={stop}>
          {t('files.stop')}
        </Button>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(of, 1)}
        aria-valuenow={read}
        className="h-1.5 overflow-hidden rounded-1 bg-sunken"
      >
        <div className="h-full bg-accent-fill" style={{ width: `${(read / Math.max(of, 1)) * 100}%` }} />
      </div>
    </div>
  );
}
