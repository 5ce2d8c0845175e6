import { lowLimit, onPastCalls, pastCalls } from '#lib/past-calls.ts';
import { bringLater } from '#lib/words/bring-later.ts';
import { t } from '#lib/words/t.ts';
import { showPanel } from '#ui/panels.ts';
import { toast } from '#ui/toasts.ts';

/** Said once, not with every call that follows. */
const QUIET_MS = 60_000;

/** Tells the person when an answer leaves little of the API's limit, from now on. */
export function watchLimit(): void {
  let said = Number.NEGATIVE_INFINITY;
  onPastCalls(() => {
    const low = lowLimit(pastCalls().slice(0, 1));
    if (low === null || performance.now() - said < QUIET_MS) return;
    said = performance.now();
    void bringLater().then(() =>
      toast({
        tone: 'warned',
        text: t('calls.low', { remaining: low.remaining, limit: low.limit, seconds: low.resetSeconds }),
        undo: { label: t('calls.show'), run: () => showPanel({ what: 'calls' }) },
      }),
    );
  });
}
