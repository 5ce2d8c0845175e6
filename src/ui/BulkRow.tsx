import type { Outcome } from '#lib/in-turn.ts';
import { t } from '#lib/words/t.ts';
import { Icon } from './Icon.tsx';
import { StatusGlyph } from './Status.tsx';

/** How one of many went, and what became of it on the way back. */
export function BulkRow({ name, outcome, undone }: { name: string; outcome: Outcome | undefined; undone: Outcome | undefined }) {
  const failed = (undone ?? outcome)?.error;
  return (
    <li className="flex min-w-0 items-start gap-2 px-3 py-1.5 text-small">
      {undone?.error === null ? (
        <Icon name="undo" small className="text-ink-3" />
      ) : (
        <StatusGlyph status={failed ? 'failed' : outcome === undefined ? 'pending' : 'passed'} small />
      )}
      <span className="min-w-0 flex-1 truncate" title={name}>
        {name}
      </span>
      <span className={`max-w-[60%] break-words ${failed ? 'text-fail' : 'text-ink-3'}`}>{wordOf(outcome, undone)}</span>
    </li>
  );
}

function wordOf(outcome: Outcome | undefined, undone: Outcome | undefined): string {
  if (undone !== undefined) return undone.error === null ? t('bulk.rowUndone') : t('bulk.rowNotUndone', { why: undone.error.message });
  return outcome === undefined ? t('bulk.rowWaiting') : (outcome.error?.message ?? t('bulk.rowDone'));
}
