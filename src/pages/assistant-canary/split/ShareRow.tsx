import { memo } from 'react';
import type { SliderStep } from '#lib/slider-keys.ts';
import { t } from '#lib/words/t.ts';
import { IconButton } from '#ui/Button.tsx';
import { PercentField } from '#ui/PercentField.tsx';
import { ShareSlider } from '#ui/ShareSlider.tsx';
import { VersionName } from '#ui/Version.tsx';
import { percentOf, shareOf, type Share, type Slot } from '#wire/split.ts';
import { RowEvidence } from '#pages/assistant-canary/evidence/RowEvidence.tsx';
import type { Look } from '#pages/assistant-canary/versions.ts';
import { exactPercentText } from './exact-percent.ts';
import { ROW } from './row-style.ts';
import { shareText, typedShare } from './steps.ts';

export const PRESETS = [1, 5, 10, 25, 50];

/** What can be done to a share, by its place in the split. They stay the same while something is held. */
export type ShareMoves = {
  readonly onSlide: (at: number, percent: number) => void;
  readonly onDrop: (at: number) => void;
  readonly onStep: (at: number, step: SliderStep) => void;
  readonly onShare: (at: number, share: Share) => void;
  readonly onRemove: (at: number) => void;
  readonly onUnfinished: (at: number, isUnfinished: boolean) => void;
  /** Why a typed text is no share that fits. */
  readonly faultOf: (at: number, text: string) => string | undefined;
  /** The split as it stands now. */
  readonly slots: () => readonly Slot[];
};

type Props = {
  look: Look;
  share: Share;
  at: number;
  /** Its saved share; `null` when it is new in this split, `undefined` when the whole rule is. */
  was: Share | null | undefined;
  /** How many presets are within what is left. */
  fitting: number;
  /** Where the axis of the evidence begins. */
  axisFrom: number;
  moves: ShareMoves;
};

/** One version of a split: slider, number, presets. While another share is held, it is not drawn again. */
export const ShareRow = memo(function ShareRow({ look, share, at, was, fitting, axisFrom, moves }: Props) {
  const { name, mark } = look;
  const percent = percentOf(share);
  return (
    <li className={`${ROW} items-center gap-y-2 border-b border-line py-2.5`}>
      <div className="min-w-0">
        <VersionName mark={mark} name={name} />
        <p className="ps-[22px] text-small text-ink-3">{wasText(was, share)}</p>
      </div>
      <div className="flex min-w-0 items-center gap-3 max-phone:col-span-2 max-phone:row-start-2 max-phone:flex-wrap">
        <div className="flex min-w-0 flex-1 items-center">
          <ShareSlider
            label={t('canary.slider', { name })}
            says={t('canary.shareSays', { name, percent: exactPercentText(percent) })}
            percent={percent}
            mark={mark}
            onSlide={(to) => moves.onSlide(at, to)}
            onDrop={() => moves.onDrop(at)}
            onStep={(step) => moves.onStep(at, step)}
          />
        </div>
        <PercentField
          label={t('canary.field', { name })}
          value={shareText(share)}
          faultOf={(text) => moves.faultOf(at, text)}
          onCommit={(text) => {
            const typed = typedShare(text, moves.slots(), at);
            if ('share' in typed) moves.onShare(at, typed.share);
          }}
          onUnfinished={(isUnfinished) => moves.onUnfinished(at, isUnfinished)}
        />
        <Presets name={name} share={share} fitting={fitting} onShare={(to) => moves.onShare(at, to)} />
      </div>
      <div className="col-span-full row-start-2 max-phone:row-start-3 @min-[760px]/rule:col-span-1 @min-[760px]/rule:col-start-3 @min-[760px]/rule:row-start-1">
        <RowEvidence look={look} from={axisFrom} />
      </div>
      <div className="col-start-3 row-start-1 justify-self-end max-phone:col-start-2 @min-[760px]/rule:col-start-4">
        <IconButton icon="cross" size="small" label={t('canary.removeVersion', { name })} onClick={() => moves.onRemove(at)} />
      </div>
    </li>
  );
});

function Presets({ name, share, fitting, onShare }: { name: string; share: Share; fitting: number; onShare: (share: Share) => void }) {
  return (
    <div role="group" aria-label={t('canary.presets', { name })} className="flex shrink-0 overflow-hidden rounded-2 border border-line-2 max-phone:w-full">
      {PRESETS.map((preset, at) => {
        const isTooMuch = at >= fitting;
        return (
          <button
            key={preset}
            type="button"
            aria-label={t('canary.preset', { percent: preset, name })}
            aria-pressed={share === shareOf(preset)}
            aria-disabled={isTooMuch || undefined}
            title={isTooMuch ? t('canary.presetTooMuch') : undefined}
            onClick={() => {
              if (!isTooMuch) onShare(shareOf(preset));
            }}
            className="h-7 min-w-[34px] flex-1 border-e border-line-2 text-small last:border-e-0 hover:bg-hover focus-visible:shadow-[inset_0_0_0_2px_var(--accent)] aria-disabled:cursor-not-allowed aria-disabled:bg-sunken aria-disabled:text-ink-3 aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent max-phone:h-10"
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
  return was === share ? '\u00a0' : t('canary.was', { percent: exactPercentText(percentOf(was)) });
}
