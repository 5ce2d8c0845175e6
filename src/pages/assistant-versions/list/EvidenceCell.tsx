import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/words/t.ts';
import { evidenceQuery } from '#queries/evidence.ts';
import { statusQuery } from '#queries/local.ts';
import { RateText } from '#ui/evidence/EvidenceText.tsx';
import { VerdictWord } from '#ui/evidence/VerdictWord.tsx';
import { Skeleton } from '#ui/states.tsx';
import { evidenceFor } from '#wire/evidence.ts';

/** What the runs say of one version on exactly the configuration that it has now, and how it stands against main. */
export function EvidenceCell({ assistantId, versionId }: { assistantId: string; versionId: string }) {
  const evidence = useQuery(evidenceQuery(assistantId));
  const isSandbox = useQuery(statusQuery()).data?.mode === 'sandbox';
  if (evidence.data === undefined) {
    return evidence.isError ? <span className="text-small text-error">{t('versions.resultFailed')}</span> : <Skeleton height={14} width={96} />;
  }
  const known = evidenceFor(evidence.data, versionId);
  const { rate, versusMain, otherwise, open, seeded } = known;
  if (rate === null) {
    return (
      // A list of versions that were never run need not say so in every card of a phone.
      <span
        className="block text-small leading-4 text-ink-3 max-phone:hidden"
        title={otherwise > 0 ? t('evidence.otherwise', { count: otherwise }) : undefined}
      >
        {open > 0 ? t('evidence.openOnly', { count: open }) : t('evidence.none')}
      </span>
    );
  }
  return (
    <span className="block min-w-0 text-small leading-4 max-phone:flex max-phone:gap-x-2">
      <span className="block truncate max-phone:shrink-0 max-[400px]:shrink">
        <RateText known={known} />
      </span>
      <span className="flex min-w-0 items-center gap-x-2 text-ink-3 max-[400px]:shrink-0">
        {versusMain === null ? <span className="whitespace-nowrap">{t('evidence.baseline')}</span> : <VerdictWord verdict={versusMain.verdict} />}
        {isSandbox && <span className="truncate max-[400px]:hidden">{seeded ? t('evidence.seeded') : t('evidence.simulated')}</span>}
      </span>
    </span>
  );
}
