import { t } from '#lib/words/t.ts';
import { ErrorPanel } from '#ui/states.tsx';
import { CopyKept } from './CopyKept.tsx';
import type { Outcome } from './import-run.ts';

/** Why an import did not end well, and what may have happened all the same. */
export function Failure({ outcome, isPlaced }: { outcome: Exclude<Outcome, { kind: 'done' }>; isPlaced: boolean }) {
  switch (outcome.kind) {
    case 'uncopied':
      return <ErrorPanel title={t('imports.copyFailed')} failure={outcome.error} />;
    case 'refused':
      return isPlaced ? null : <ErrorPanel title={t('imports.failed')} failure={outcome.error} />;
    case 'unknown':
      return (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
          <ErrorPanel title={t('imports.unknown')} failure={outcome.error} />
          <p className="max-w-[80ch] text-small text-ink-2">{t('imports.unknownSays')}</p>
          {outcome.before.file && <CopyKept file={outcome.before.file} />}
        </div>
      );
  }
}
