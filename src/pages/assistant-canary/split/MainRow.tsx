import { t } from '#lib/words/t.ts';
import { VersionName } from '#ui/Version.tsx';
import { mainShare, percentOf, type Slot } from '#wire/split.ts';
import { RowEvidence } from '#pages/assistant-canary/evidence/RowEvidence.tsx';
import type { Look } from '#pages/assistant-canary/versions.ts';
import { exactPercentText } from './exact-percent.ts';
import { ROW } from './row-style.ts';
import { shareText } from './steps.ts';

/** Main has no controls: its share is what the others leave. */
export function MainRow({ look, slots, axisFrom }: { look: Look; slots: readonly Slot[]; axisFrom: number }) {
  const main = mainShare(slots);
  const sum = `= ${['100', ...slots.filter((slot) => slot.share > 0).map((slot) => shareText(slot.share))].join(' − ')}`;
  return (
    <li className={`${ROW} items-center gap-y-1 border-b border-line py-2.5 max-phone:grid-cols-[minmax(0,1fr)_auto]!`}>
      <div className="min-w-0">
        <VersionName mark={look.mark} name={look.name} />
        <p className="ps-[22px] text-small text-ink-3">{main > 0 ? t('canary.mainRest') : t('canary.mainTooMuch')}</p>
      </div>
      <div className="flex min-w-0 items-center gap-3 max-phone:justify-end">
        <span className="min-w-0 flex-1 max-phone:hidden" />
        <output className={`min-w-20 pe-2 text-end font-semibold whitespace-nowrap ${main > 0 ? '' : 'text-fail'}`}>{exactPercentText(percentOf(main))}</output>
        <span title={sum} className="w-[172px] truncate text-small text-ink-3 max-phone:hidden">
          {sum}
        </span>
      </div>
      <div className="col-span-full row-start-2 @min-[760px]/rule:col-span-1 @min-[760px]/rule:col-start-3 @min-[760px]/rule:row-start-1">
        <RowEvidence look={look} from={axisFrom} />
      </div>
    </li>
  );
}
