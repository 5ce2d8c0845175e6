import { percentText } from '#lib/percent.ts';
import type { SliderStep } from '#lib/slider-keys.ts';
import { t } from '#lib/words/t.ts';
import { IconButton } from '#ui/Button.tsx';
import { PercentField } from '#ui/PercentField.tsx';
import { ShareSlider } from '#ui/ShareSlider.tsx';
import { VersionName } from '#ui/Version.tsx';
import { mostFor, percentOf, shareOf, type Share, type Slot } from '#wire/split.ts';
import type { Look } from '#pages/assistant-canary/versions.ts';
import { shareText, typedShare } from './steps.ts';

const PRESETS = [1, 5, 10, 25, 50];

type Props = {
  look: Look;
  slots: readonly Slot[];
  at: number;
  /** Its saved share; `null` when it is new in this split, `undefined` when the whole rule is. */
  was: Share | null | undefined;
  onSlide: (percent: number) => void;
  onDrop: () => void;
  onStep: (step: SliderStep) => void;
  onShare: (share: Share) => void;
  onRemove: () => void;
  onUnfinished: (isUnfinished: boolean) => void;
};

/** One version of a split: slider, number, presets. */
export function ShareRow({ look, slots, at, was, onSlide, onDrop, onStep, onShare, onRemove, onUnfinished }: Props) {
  const share = slots[at]?.share ?? 0;
  const percent = percentOf(share);
  return (
    <li className="grid grid-cols-[minmax(0,160px)_minmax(0,1fr)_28px] items-center gap-x-4 gap-y-2 border-b border-line py-2.5 max-phone:grid-cols-[minmax(0,1fr)_40px]">
      <div className="min-w-0">
        <VersionName mark={look.mark} name={look.name} />
        <p className="ps-[22px] text-small text-ink-3">{wasText(was, share)}</p>
      </div>
      <div className="flex min-w-0 items-center gap-3 max-phone:col-span-2 max-phone:row-start-2 max-phone:flex-wrap">
        <div className="flex min-w-0 flex-1 items-center">
          <ShareSlider label={t('canary.slider', { name: look.name })} says={t('canary.shareSays', { name: look.name, percent: percentText(percent) })} percent={percent} mark={look.mark} onSlide={onSlide} onDrop={onDrop} onStep={onStep} />
        </div>
        <PercentField
          label={t('canary.field', { name: look.name })}
          value={shareText(share)}
          faultOf={(text) => faultText(text, slots, at)}
          onCommit={(text) => {
            const typed = typedShare(text, slots, at);
            if ('share' in typed) onShare(typed.share);
          }}
          onUnfinished={onUnfinished}
        />
        <Presets name={look.name} share={share} most={mostFor(slots, at)} onShare={onShare} />
      </div>
      <div className="justify-self-end max-phone:col-start-2 max-phone:row-start-1">
        <IconButton icon="cross" size="small" label={t('canary.removeVersion', { name: look.name })} onClick={onRemove} />
      </div>
    </li>
  );
}

function Presets({ name, share, most, onShare }: { name: string; share: Share; most: Share; onShare: (share: Share) => void }) {
  return (
    <div role="group" aria-label={t('canary.presets', { name })} className="flex shrink-0 overflow-hidden rounded-2 border border-line-2 max-phone:w-full">
      {PRESETS.map((preset) => {
        const isTooMuch = shareOf(preset) > most;
        return (
          <button
            key={preset}
            type="button"
            aria-label={t('canary.preset', { percent: preset, name })}
            aria-pressed={share === shareOf(preset)}
            aria-disabled={isTooMuch || undefined}
            title={isTooMuch ? t('canary.presetTooMuch', { percent: percentText(percentOf(most)) }) : undefined}
            onClick={() => {
              if (!isTooMuch) onShare(shareOf(preset));
            }}
            className="h-7 min-w-[34px] flex-1 border-e border-line-2 text-small last:border-e-0 hover:bg-hover focus-visible:shadow-[inset_0_0_0_2px_var(--accent)] aria-disabled:cursor-not-allowed aria-disabled:text-ink-3 aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent max-phone:h-10"
          >
            {preset}
          </button>
        );
      })}
    </div>
  );
}

function wasText(was: Share | null | undefined, share: Share): string {
  if (was === undefined) return '\u00a0';
  if (was === null) return t('canary.newInSplit');
  return was === share ? '\u00a0' : t('canary.was', { percent: percentText(percentOf(was)) });
}

function faultText(text: string, slots: readonly Slot[], at: number): string | undefined {
  const typed = typedShare(text, slots, at);
  if ('share' in typed) return undefined;
  if (typed.fault === 'above') return t('canary.tooMuch', { percent: percentText(percentOf(typed.most)) });
  return typed.fault === 'below' ? t('canary.tooLittle') : t('canary.notNumber');
}
