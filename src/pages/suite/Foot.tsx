import { useSyncExternalStore } from 'react';
import type { Walk } from '#lib/matrix-walk.ts';
import { FLAKY_WINDOW } from '#lib/matrix-score.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { statusWord } from '#ui/Status.tsx';
import { CellFace } from './matrix/CellGroup.tsx';
import type { Said } from './said.ts';

const LEGEND = ['passed', 'failed', 'error', 'running', 'pending'] as const;

type Props = {
  said: Said;
  walk: Walk;
  /** How many runs should have ended long ago. */
  forgotten: number;
  /** Older runs are on their way, or failed to come. */
  busy: boolean;
  failure: Error | null;
  onRetry: () => void;
};

/** Under the matrix: what is under the pointer, the legend, and how much of the history is loaded. */
export function Foot({ said, walk, forgotten, busy, failure, onRetry }: Props) {
  return (
    <div className="grid gap-2 border-t border-line px-4 py-2.5 text-small text-ink-3 max-phone:px-3">
      <SaidLine said={said} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <ul aria-label={t('suites.legend')} className="flex flex-wrap gap-x-4 gap-y-1">
          {LEGEND.map((status) => (
            <li key={status} className="flex items-center gap-1.5">
              <span className="size-5">
                <CellFace status={status} />
              </span>
              {statusWord(status)}
            </li>
          ))}
          <li className="flex items-center gap-1.5">
            <span aria-hidden="true" className="w-3 text-center">
              –
            </span>
            {t('suites.notInBatch')}
          </li>
          <li className="flex items-center gap-1.5">
            <span aria-hidden="true" className="w-3 text-center">
              ·
            </span>
            {t('suites.notEvaluated')}
          </li>
        </ul>
        <p className="max-phone:hidden">{t('suites.flakyMeans', { count: FLAKY_WINDOW })}</p>
      </div>
      {forgotten > 0 && <p className="text-error">{t('suites.neverEnded', { count: forgotten })}</p>}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span role="status">{failure === null ? loadedText(walk, busy) : `${t('suites.olderFailed')} ${failure.message}`}</span>
        {failure !== null && (
          <Button size="small" icon="refresh" onClick={onRetry}>
            {t('suites.loadOlder')}
          </Button>
        )}
      </div>
    </div>
  );
}

function SaidLine({ said }: { said: Said }) {
  const text = useSyncExternalStore(said.subscribe, said.get);
  return (
    <p aria-hidden="true" className="min-h-4 truncate text-ink-2 max-phone:hidden">
      {text === '' ? t('suites.matrixKeys') : text}
    </p>
  );
}

function loadedText(walk: Walk, busy: boolean): string {
  const { loaded } = walk.history;
  if (walk.next === null) return t('suites.allLoaded', { count: loaded });
  const total = Math.max(walk.total, loaded);
  return busy ? t('suites.loadingOlder', { loaded, total }) : t('suites.partLoaded', { loaded, total });
}
