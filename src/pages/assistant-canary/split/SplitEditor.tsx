import { useState } from 'react';
import { percentText } from '#lib/percent.ts';
import { t } from '#lib/words/t.ts';
import { announce } from '#ui/announce.ts';
import { SplitBar } from '#ui/SplitBar.tsx';
import { boundaryAt, boundaryRange, mainShare, percentOf, setShare, shareOf, WHOLE, type Slot } from '#wire/split.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { AddVersion } from './AddVersion.tsx';
import { MainRow } from './MainRow.tsx';
import { ShareRow } from './ShareRow.tsx';
import { dragBoundary, slideShare, stepBoundary, stepShare } from './steps.ts';

type Props = {
  label: string;
  slots: readonly Slot[];
  /** The shares as they are saved; `null` for a rule that is new. */
  before: readonly Slot[] | null;
  book: VersionBook;
  onChange: (slots: readonly Slot[]) => void;
  onUnfinished: (field: string, isUnfinished: boolean) => void;
};

/** A split as one bar and a row for each version. While something is held, only this part follows; the rest hears of it on release. */
export function SplitEditor({ label, slots, before, book, onChange, onUnfinished }: Props) {
  const [held, setHeld] = useState<readonly Slot[] | null>(null);
  const shown = held ?? slots;
  const looks = shown.map((slot) => book.look(slot.version_id));
  const main = mainShare(shown);

  const commit = (next: readonly Slot[], said: string) => {
    setHeld(null);
    onChange(next);
    announce(said);
  };
  const set = (at: number, next: readonly Slot[]) => {
    const whole = next[at]?.share === WHOLE ? next.filter((_, i) => i === at) : next;
    commit(whole, sayShare(looks[at]?.name ?? '', whole.find((slot) => slot.version_id === shown[at]?.version_id)?.share ?? 0, mainShare(whole)));
  };
  const drop = (at: number) => {
    if (held) set(at, held);
  };
  const nameAt = (at: number) => looks[at]?.name ?? t('canary.mainName', { name: book.main.name });
  const percentAt = (at: number) => percentText(percentOf(shown[at]?.share ?? main));
  return (
    <div className="grid gap-3">
      <SplitBar
        label={label}
        parts={[
          ...shown.map((slot, at) => ({ key: keyAt(shown, at), mark: looks[at]?.mark ?? null, name: nameAt(at), percent: percentOf(slot.share) })),
          { key: 'main', mark: book.main.mark, name: nameAt(shown.length), percent: percentOf(main) },
        ]}
        handles={shown.map((slot, at) => ({
          label: t('canary.boundary', { left: nameAt(at), right: nameAt(at + 1) }),
          says: t('canary.boundarySays', { left: nameAt(at), leftPercent: percentAt(at), right: nameAt(at + 1), rightPercent: percentAt(at + 1) }),
          now: percentOf(slot.share),
          most: percentOf(boundaryRange(shown, at).most - (boundaryAt(shown, at) - slot.share)),
          keys: [`← → ${t('canary.keysStep')}`, `⇧ ${t('canary.keysLeap')}`],
        }))}
        onDrag={(at, percent) => setHeld(dragBoundary(slots, at, percent))}
        onDrop={(isKept) => {
          const at = held?.findIndex((slot, i) => slot.share !== slots[i]?.share) ?? -1;
          if (isKept && at >= 0) drop(at);
          else setHeld(null);
        }}
        onStep={(at, step) => set(at, stepBoundary(slots, at, step))}
      />
      <div>
        <div className="grid grid-cols-[minmax(0,160px)_minmax(0,1fr)_28px] gap-4 border-b border-line pb-1 text-small text-ink-3 max-phone:hidden">
          <span>{t('canary.version')}</span>
          <span>{t('canary.share')}</span>
        </div>
        <ul>
          {shown.map((slot, at) => (
            <ShareRow
              key={keyAt(shown, at)}
              look={book.look(slot.version_id)}
              slots={shown}
              at={at}
              was={before === null ? undefined : (before.find((old) => old.version_id === slot.version_id)?.share ?? null)}
              onSlide={(percent) => setHeld(slideShare(slots, at, percent))}
              onDrop={() => drop(at)}
              onStep={(step) => set(at, stepShare(slots, at, step))}
              onShare={(share) => set(at, share === WHOLE ? slots.map((one, i) => (i === at ? { ...one, share } : one)) : setShare(slots, at, share))}
              onRemove={() => {
                const next = slots.filter((_, i) => i !== at);
                commit(next, t('canary.saidRemoved', { name: nameAt(at), mainPercent: percentText(percentOf(mainShare(next))) }));
              }}
              onUnfinished={(isUnfinished) => onUnfinished(keyAt(shown, at), isUnfinished)}
            />
          ))}
          <MainRow look={book.main} slots={shown} />
        </ul>
        <AddVersion book={book} slots={slots} onAdd={(id) => commit([...slots, { version_id: id, share: shareOf(0) }], t('canary.saidAdded', { name: book.look(id).name }))} />
      </div>
    </div>
  );
}

/** A version that stands in the split twice, which is pointed out, still gets a row of its own. */
function keyAt(slots: readonly Slot[], at: number): string {
  const id = slots[at]?.version_id ?? '';
  return slots.findIndex((slot) => slot.version_id === id) === at ? id : `${id}:${at}`;
}

function sayShare(name: string, share: number, main: number): string {
  return t('canary.saidShare', { name, percent: percentText(percentOf(share)), mainPercent: percentText(percentOf(main)) });
}
