import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/words/t.ts';
import { evidenceQuery } from '#queries/evidence.ts';
import { RateText } from '#ui/evidence/EvidenceText.tsx';
import { VerdictWord } from '#ui/evidence/VerdictWord.tsx';
import { Skeleton } from '#ui/states.tsx';
import { evidenceFor } from '#wire/evidence.ts';

/** How the runs of a version went, in one line. */
export function StripEvidence({ assistantId, versionId }: { assistantId: string; versionId: string }) {
  const evidence = useQuery(evidenceQuery(assistantId));
  if (evidence.data === undefined) {
    return evidence.isError ? <span className="text-ink-3">{t('evidence.failed')}</span> : <Skeleton height={16} width={160} />;
  }
  const known = evidenceFor(evidence.data, versionId);
  return (
    <span className="flex flex-wrap gap-x-2">
      <RateText known={known} />
      {known.rate !== null && known.versusMain !== null && <VerdictWord verdict={known.versusMain.verdict} />}
    </span>
  );
}
