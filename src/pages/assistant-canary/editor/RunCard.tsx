import { percentText } from '#lib/percent.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { mostFor, percentOf, shareOf, type Slot } from '#wire/split.ts';
import type { Draft } from '#wire/canary-draft/draft.ts';
import { everyoneRule, isWhole, nextStep } from '#wire/canary-draft/edit.ts';
import { exactPercentText } from '#pages/assistant-canary/split/exact-percent.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import type { Asking } from './use-asking.ts';

type Props = {
  base: Draft;
  book: VersionBook;
  /** Without one, a ramp can begin it. */
  hasCanary: boolean;
  isBusy: boolean;
  /** A ramp is under way: it has the steps in hand. */
  hasRamp: boolean;
  onStep: (ruleKey: number, versionId: string, percent: number) => void;
  onAsk: (asking: Asking) => void;
};

/** The ways on from the saved split: the next step of each version for everyone else, promoting it, or back to main. */
export function RunCard({ base, book, hasCanary, isBusy, hasRamp, onStep, onAsk }: Props) {
  const rule = everyoneRule(base);
  const slots = rule === undefined || isWhole(rule.slots) ? [] : rule.slots.filter((slot) => slot.share > 0);
  const busyReason = isBusy ? t('canary.saveFirst') : undefined;
  return (
    <Card title={hasCanary ? t('canary.runTitle') : t('canary.byItself')}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {slots.map((slot) => {
          const next = nextStep(percentOf(slot.share));
          const words = { name: book.look(slot.version_id).name, percent: exactPercentText(percentOf(slot.share)) };
          return (
            <div key={slot.version_id} className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
              <p className="text-small break-words text-ink-2">{next === null ? t('canary.lastStep', words) : t('canary.nextStepFor', words)}</p>
              <div className="flex flex-wrap gap-2 [&>*]:flex-1">
                {next !== null && rule !== undefined && (
                  <Button disabledReason={whyNot(isBusy, slots, slot, next)} onClick={() => onStep(rule.key, slot.version_id, next)}>
                    {t('canary.nextStep', { percent: percentText(next) })}
                  </Button>
                )}
                {slot.version_id !== book.main.id && (
                  <Button disabledReason={busyReason} onClick={() => onAsk({ what: 'promote', versionId: slot.version_id })}>
                    {t('canary.promote')}
                  </Button>
                )}
              </div>
            </div>
          );
        })}
        {!hasRamp && (
          <Button disabledReason={busyReason} onClick={() => onAsk({ what: 'ramp', versionId: slots[0]?.version_id ?? null })}>
            {t('canary.planRamp')}
          </Button>
        )}
        {hasCanary && (
          <Button variant="danger" title={t('canary.endKey')} aria-keyshortcuts="Shift+M" onClick={() => onAsk({ what: 'end' })}>
            {t('canary.end')}
          </Button>
        )}
      </div>
    </Card>
  );
}

function whyNot(isBusy: boolean, slots: readonly Slot[], slot: Slot, next: number): string | undefined {
  if (isBusy) return t('canary.saveFirst');
  const most = mostFor(slots, slots.indexOf(slot));
  return shareOf(next) > most ? t('canary.stepTooMuch', { percent: exactPercentText(percentOf(most)) }) : undefined;
}
