import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { locale, t } from '#lib/words/t.ts';
import { canaryQuery } from '#queries/canary.ts';
import { statusQuery } from '#queries/local.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { Card } from '#ui/Card.tsx';
import { HelpTip } from '#ui/HelpTip.tsx';
import { VerdictWord } from '#ui/evidence/VerdictWord.tsx';
import { canaryStart } from '#wire/canary-draft/start.ts';
import type { Showdown } from '#wire/showdown.ts';
import type { Sides } from '../sides.ts';

type Props = { assistantId: string; sides: Sides; showdown: Showdown; /** All that was started has ended. */ isOver: boolean };

/** What the pairs say, by which test, and the next step that they allow. */
export function Verdict({ assistantId, sides, showdown, isOver }: Props) {
  const isSandbox = useQuery(statusQuery()).data?.mode === 'sandbox';
  const { pairs, fixedPairs, brokePairs, errors, comparison } = showdown;
  const { name } = sides.candidate;
  return (
    <Card
      label={t('showdown.result')}
      title={
        <span className="flex items-center gap-1">
          {isOver ? t('showdown.result') : t('showdown.soFar')}
          <HelpTip label={t('showdown.help')}>
            <p>{t('showdown.help1')}</p>
            <p>{t('showdown.help2')}</p>
            <p>{t('showdown.help3')}</p>
          </HelpTip>
        </span>
      }
    >
      <div className="grid gap-2">
        {isOver && pairs > 0 && (
          <p className="flex flex-wrap items-center gap-x-3 text-lead font-semibold">
            <VerdictWord verdict={comparison.verdict} />
            <span className="min-w-0 break-words">{t(`showdown.${comparison.verdict}`, { name })}</span>
          </p>
        )}
        {isOver && pairs === 0 && <p className="text-lead font-semibold">{t('showdown.noPairs')}</p>}
        <p className="text-ink-2">
          {pairs > 0 && t('showdown.counts', { count: pairs, fixed: fixedPairs, broke: brokePairs })} {isOver && pairs > 0 && testText(comparison.p)}{' '}
          {isOver && comparison.more !== null && t('showdown.more', { count: comparison.more })} {!isOver && t('showdown.verdictLater')}
        </p>
        {errors > 0 && <p className="text-small text-error">{t('showdown.errors', { count: errors })}</p>}
        {isSandbox && <p className="text-small text-ink-3">{t('showdown.simulated')}</p>}
        {isOver && pairs > 0 && comparison.verdict !== 'worse' && sides.candidate.mark !== null && (
          <StartSplit assistantId={assistantId} versionId={sides.candidate.id} />
        )}
      </div>
    </Card>
  );
}

function testText(p: number): string {
  return p < 0.001 ? t('showdown.testSmall') : t('showdown.test', { p: new Intl.NumberFormat(locale(), { maximumSignificantDigits: 2 }).format(p) });
}

/** The share that a version begins with after a showdown: it has been tried more than one that begins at the first step. */
const FIRST_PERCENT = 5;

function StartSplit({ assistantId, versionId }: { assistantId: string; versionId: string }) {
  const canary = useQuery(canaryQuery(assistantId));
  if (canary.data === undefined) return canary.isError && <p className="text-small text-error">{t('showdown.canaryFailed')}</p>;
  const start = canaryStart(canary.data, versionId, FIRST_PERCENT);
  const isReady = start.kind === 'start';
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
      <Link to={isReady ? paths.canaryWith(assistantId, start.split) : paths.canary(assistantId)} className={buttonStyle(isReady ? 'primary' : 'quiet')}>
        {isReady ? t('showdown.startSplit') : t('showdown.openCanary')}
      </Link>
      <span className="text-small text-ink-3">
        {isReady ? t('showdown.startSplitSays') : start.kind === 'served' ? t('showdown.served') : start.kind === 'whole' ? t('showdown.whole') : ''}
      </span>
    </p>
  );
}
