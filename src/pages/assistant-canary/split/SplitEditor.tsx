import type { SliderStep } from '#lib/slider-keys.ts';
import { t } from '#lib/words/t.ts';
import { announce } from '#ui/announce.ts';
import { axisFrom } from '#ui/evidence/Whisker.tsx';
import { SplitBar } from '#ui/SplitBar.tsx';
import { evidenceFor } from '#wire/evidence.ts';
import { boundaryAt, boundaryRange, mainShare, mostFor, percentOf, setShare, shareOf, WHOLE, type Share, type Slot } from '#wire/split.ts';
import { EvidenceFailed } from '#pages/assistant-canary/evidence/EvidenceFailed.tsx';
import { EvidenceHead } from '#pages/assistant-canary/evidence/EvidenceHead.tsx';
import { useEvidence } from '#pages/assistant-canary/evidence/use-evidence.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { AddVersion } from './AddVersion.tsx';
import { exactPercentText } from './exact-percent.ts';
import { MainRow } from './MainRow.tsx';
import { PRESETS, ShareRow, type ShareMoves } from './ShareRow.tsx';
import { ROW } from './row-style.ts';
import { dragBoundary, slideShare, stepBoundary, stepShare } from './steps.ts';
import { typedFault } from './typed-words.ts';
import { useLiveSlots } from './use-live-slots.ts';

type Props = {
  label: string;
  slots: readonly Slot[];
  /** The shares as they are saved; `null` for a rule that is new. */
  before: readonly Slot[] | null;
  book: VersionBook;
  onChange: (slots: readonly Slot[]) => void;
  onUnfinished: (field: string, isUnfinished: boolean) => void;
};

/** A split as one bar and a row for each version; whatever moves a share, main takes the difference. */
export function SplitEditor({ label, slots, before, book, onChange, onUnfinished }: Props) {
  const { shown, current, show, restore, commit } = useLiveSlots(slots, onChange);

  const set = (at: number, next: readonly Slot[]) => {
    const id = next[at]?.version_id ?? '';
    const settled = next[at]?.share === WHOLE ? next.filter((_, i) => i === at) : next;
    commit(settled);
    announce(t('canary.saidShare', { name: book.look(id).name, percent: text(next[at]?.share ?? 0), mainPercent: text(mainShare(settled)) }));
  };
  const moves: ShareMoves = {
    onSlide: (at: number, percent: number) => show(slideShare(current(), at, percent)),
    onDrop: (at: number) => set(at, current()),
    onStep: (at: number, step: SliderStep) => set(at, stepShare(current(), at, step)),
    onShare: (at: number, share: Share) =>
      set(at, share === WHOLE ? current().map((slot, i) => (i === at ? { ...slot, share } : slot)) : setShare(current(), at, share)),
    onRemove: (at: number) => {
      const next = current().filter((_, i) => i !== at);
      const { name } = book.look(current()[at]?.version_id ?? '');
      onUnfinished(keyAt(current(), at), false);
      commit(next);
      announce(t('canary.saidRemoved', { name, mainPercent: text(mainShare(next)) }));
    },
    onUnfinished: (at: number, isUnfinished: boolean) => onUnfinished(keyAt(current(), at), isUnfinished),
    faultOf: (at: number, text: string) => typedFault(text, current(), at, book),
    slots: current,
  };
  const dragged = (at: number, percent: number) => show(dragBoundary(slots, at, percent));
  const dropped = (at: number, isKept: boolean) => {
    if (isKept && current() !== slots) set(at, current());
    else restore();
  };
  const stepped = (at: number, step: SliderStep) => set(at, stepBoundary(current(), at, step));

  const evidence = useEvidence().data;
  const ids = [...slots.map((slot) => slot.version_id), book.main.id];
  const from = axisFrom(evidence === undefined ? [] : ids.map((id) => evidenceFor(evidence, id).interval));
  const nameAt = (at: number) => (at < shown.length ? book.look(shown[at]?.version_id ?? '').name : t('canary.mainName', { name: book.main.name }));
  const shareAt = (at: number) => text(shown[at]?.share ?? mainShare(shown));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <SplitBar
        label={label}
        keys={t('canary.keys')}
        parts={[
          ...shown.map((slot, at) => ({ key: keyAt(shown, at), mark: book.look(slot.version_id).mark, name: nameAt(at), percent: percentOf(slot.share) })),
          { key: 'main', mark: book.main.mark, name: nameAt(shown.length), percent: percentOf(mainShare(shown)) },
        ]}
        handles={shown.map((slot, at) => ({
          label: t('canary.boundary', { left: nameAt(at), right: nameAt(at + 1) }),
          says: t('canary.boundarySays', { left: nameAt(at), leftPercent: shareAt(at), right: nameAt(at + 1), rightPercent: shareAt(at + 1) }),
          most: percentOf(boundaryRange(shown, at).most - (boundaryAt(shown, at) - slot.share)),
        }))}
        onDrag={dragged}
        onDrop={dropped}
        onStep={stepped}
      />
      <div>
        <div className={`${ROW} items-end gap-y-1 border-b border-line pb-1 text-small text-ink-3`}>
          <span className="max-phone:hidden">{t('canary.version')}</span>
          <span className="max-phone:hidden">{t('canary.share')}</span>
          <div className="col-span-full max-phone:row-start-1 @min-[760px]/rule:col-span-1 @min-[760px]/rule:col-start-3">
            <EvidenceHead from={from} />
          </div>
        </div>
        <ul>
          {shown.map((slot, at) => (
            <ShareRow
              key={keyAt(shown, at)}
              look={book.look(slot.version_id)}
              share={slot.share}
              at={at}
              was={before === null ? undefined : (before.find((old) => old.version_id === slot.version_id)?.share ?? null)}
              fitting={PRESETS.filter((preset) => shareOf(preset) <= mostFor(shown, at)).length}
              axisFrom={from}
              moves={moves}
            />
          ))}
          <MainRow look={book.main} slots={shown} axisFrom={from} />
        </ul>
        <EvidenceFailed />
        <AddVersion
          book={book}
          slots={slots}
          onAdd={(id) => {
            commit([...current(), { version_id: id, share: 0 }]);
            announce(t('canary.saidAdded', { name: book.look(id).name }));
          }}
        />
      </div>
    </div>
  );
}

function text(share: Share): string {
  return exactPercentText(percentOf(share));
}

/** A version that stands in the split twice, which is pointed out, still gets a row of its own. */
function keyAt(slots: readonly Slot[], at: number): string {
  const id = slots[at]?.version_id ?? '';
  return slots.findIndex((slot) => slot.version_id === id) === at ? id : `${id}:${at}`;
}
