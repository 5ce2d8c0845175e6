import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { t } from '#lib/words/t.ts';
import { statusQuery } from '#queries/local.ts';
import { EvidenceNotes, RateText } from '#ui/evidence/EvidenceText.tsx';
import { VerdictWord } from '#ui/evidence/VerdictWord.tsx';
import { Whisker } from '#ui/evidence/Whisker.tsx';
import { Skeleton } from '#ui/states.tsx';
import { evidenceFor, type VersusMain } from '#wire/evidence.ts';
import type { Look } from '#pages/assistant-canary/versions.ts';
import { mainOf, useEvidence } from './use-evidence.ts';

/** What is known of one version, beside its share. The axis is the same in all rows. */
export const RowEvidence = memo(function RowEvidence({ look, from }: { look: Look; from: number }) {
  const evidence = useEvidence();
  const isSandbox = useQuery(statusQuery()).data?.mode === 'sandbox';
  if (evidence.data === undefined) return evidence.isError ? <span className="text-small text-ink-3">–</span> : <Skeleton height={32} />;
  const known = evidenceFor(evidence.data, look.id);
  const { rate, interval, versusMain } = known;
  return (
    <div className="grid min-w-0 gap-0.5 text-small">
      {rate !== null && interval !== null && (
        <Whisker mark={look.mark} rate={rate} interval={interval} mainRate={mainOf(evidence.data)?.rate ?? null} from={from} />
      )}
      <p className="flex flex-wrap justify-between gap-x-2">
        <RateText known={known} />
        {versusMain === null ? <span className="text-ink-3">{t('evidence.baseline')}</span> : rate !== null && <VerdictWord verdict={versusMain.verdict} />}
      </p>
      {rate !== null && versusMain !== null && <More versus={versusMain} />}
      <EvidenceNotes known={known} isSandbox={isSandbox} />
    </div>
  );
});

/** What it would take to tell. */
function More({ versus: { verdict, difference, tests, more } }: { versus: VersusMain }) {
  if (verdict !== 'cannot-tell') return null;
  if (tests === 0 || difference === null) return <p className="text-ink-3">{t('evidence.noCommon')}</p>;
  return <p className="text-ink-3">{more === null ? t('evidence.moreUnknown') : t('evidence.more', { count: more })}</p>;
}
