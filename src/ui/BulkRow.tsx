import type { Outcome } from '#lib/in-turn.ts';
import { t } from '#lib/words/t.ts';
import { Icon } from './Icon.tsx';
import { StatusGlyph } from './Status.tsx';

/** How one of many went, and what became of it on the way back. Why it failed has a line of its own. */
export function BulkRow({ name, outcome, undone }: { name: string; outcome: Outcome | undefined; undone: Outcome | undefined }) {
  const failed = (undone ?? outcome)?.error;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-2 px-3 py-1.5 text-small">
      {undone?.error === null ? (
        <Icon name="undo" small className="text-ink-3" />
      ) : (
        <StatusGlyph status={failed ? 'failed' : outcome === undefined ? 'pending' : 'passed'} small />
      )}
      <span className="truncate" title={name}>
        {name}
      </span>
      <span className={failed ? 'col-span-2 col-start-2 break-words text-fail' : 'text-ink-3'}>{wordOf(outcome, undone)}</span>
    </li>
  );
}

function wordOf(outcome: Outcome | undefined, undone: Outcome | undefined): string {
  if (undone !== undefined) return undone.error === null ? t('bulk.rowUndone') : t('bulk.rowNotUndone', { why: undone.error.message });
  return outcome === undefined ? t('bulk.rowWaiting') : (outcome.error?.message ?? t('bulk.rowDone'));
}
