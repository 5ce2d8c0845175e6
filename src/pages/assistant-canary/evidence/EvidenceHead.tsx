import { t } from '#lib/words/t.ts';
import { AxisTicks } from '#ui/evidence/Whisker.tsx';
import { HelpTip } from '#ui/HelpTip.tsx';
import { useEvidence } from './use-evidence.ts';

/** The head of the evidence's column: what is judged, how, and from where to where the axis goes. */
export function EvidenceHead({ from }: { from: number }) {
  const evidence = useEvidence();
  return (
    <span className="grid min-w-0 grid-cols-[minmax(0,1fr)]">
      <span className="flex items-center gap-1">
        {t('evidence.title')}
        <HelpTip label={t('evidence.help')}>
          <p>{t('evidence.help1')}</p>
          <p>{t('evidence.help2')}</p>
          <p>{t('evidence.help3')}</p>
          {evidence.data !== undefined && evidence.data.unread > 0 && <p>{t('evidence.unread', { count: evidence.data.unread })}</p>}
        </HelpTip>
      </span>
      <AxisTicks from={from} />
    </span>
  );
}
