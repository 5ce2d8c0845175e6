import { t } from '#lib/words/t.ts';
import type { Keeping } from '#pages/assistant-configure/draft/use-kept-draft.ts';
import { Button } from '#ui/Button.tsx';
import { DockedBar } from '#ui/DockedBar.tsx';
import { Icon } from '#ui/Icon.tsx';
import { TimeText } from '#ui/TimeText.tsx';

type Props = {
  count: number;
  faults: number;
  keeping: Keeping;
  isContested: boolean;
  isBroken: boolean;
  onDiscard: () => void;
  onReview: () => void;
};

/** How many changes wait, whether they are safe, and the two ways on. */
export function DraftBar({ count, faults, keeping, isContested, isBroken, onDiscard, onReview }: Props) {
  return (
    <DockedBar
      label={t('configure.unsaved')}
      actions={
        <>
          <Button variant="ghost" onClick={onDiscard}>
            {t('configure.discard')}
          </Button>
          <Button variant="primary" title={t('configure.reviewKey')} aria-keyshortcuts="Control+S Meta+S" onClick={onReview}>
            {t('configure.review')}
          </Button>
        </>
      }
    >
      <p className="flex flex-wrap items-center gap-x-3 font-medium">
        {t('configure.changes', { count })}
        {faults > 0 && (
          <span className="inline-flex items-center gap-1 text-small text-fail">
            <Icon name="alert" small />
            {t('configure.faults', { count: faults })}
          </span>
        )}
      </p>
      <p className="text-small text-ink-3">{isBroken ? t('configure.jsonWaits') : isContested ? t('configure.decideFirst') : <KeptText keeping={keeping} />}</p>
    </DockedBar>
  );
}

function KeptText({ keeping }: { keeping: Keeping }) {
  if (keeping.kind !== 'kept') return keeping.kind === 'full' ? t('configure.notKeptShort') : t('configure.keepingNow');
  return (
    <>
      {t('configure.keptAt')} <TimeText iso={keeping.at} />
    </>
  );
}
