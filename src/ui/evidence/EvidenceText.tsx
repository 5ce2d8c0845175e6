import { t } from '#lib/words/t.ts';
import { TimeText } from '#ui/TimeText.tsx';
import { rateText } from './Whisker.tsx';

/** What is known of a version, as it is said. */
export type Known = {
  readonly runs: number;
  readonly passed: number;
  readonly errors: number;
  readonly open: number;
  readonly rate: number | null;
  readonly newest: string | null;
  readonly otherwise: number;
  readonly seeded: boolean;
};

/** "96.7 %, 116 of 120 runs": never a rate without its base. */
export function RateText({ known: { rate, passed, runs, open } }: { known: Known }) {
  if (rate === null) return <span className="text-ink-3">{open > 0 ? t('evidence.openOnly', { count: open }) : t('evidence.none')}</span>;
  return (
    <span>
      <b className="font-semibold">{rateText(rate)}</b>
      {t('ui.comma')}
      {t('evidence.ofRuns', { passed, count: runs })}
    </span>
  );
}

/** How old it is, what was left out, and where it comes from. */
export function EvidenceNotes({ known, isSandbox }: { known: Known; isSandbox: boolean }) {
  const { rate, newest, errors, open, otherwise, seeded, runs } = known;
  const met = runs + errors + open > 0;
  return (
    <span className="flex flex-wrap gap-x-2 text-ink-3">
      {rate !== null && newest !== null && <TimeText iso={newest} />}
      {met && isSandbox && <span>{seeded ? t('evidence.seeded') : t('evidence.simulated')}</span>}
      {rate !== null && open > 0 && <span>{t('evidence.openOnly', { count: open })}</span>}
      {errors > 0 && <span className="text-error">{t('evidence.errors', { count: errors })}</span>}
      {rate === null && otherwise > 0 && <span>{t('evidence.otherwise', { count: otherwise })}</span>}
    </span>
  );
}
