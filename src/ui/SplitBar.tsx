import { memo, useRef, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import { percentText } from '#lib/percent.ts';
import { readsRightToLeft, sliderStep, type SliderStep } from '#lib/slider-keys.ts';
import type { Mark } from '#lib/version-marks.ts';
import { GONE_FILL, versionClass } from './Version.tsx';

export type SplitPart = { readonly key: string; readonly mark: Mark | null; readonly name: string; readonly percent: number };

/** A boundary between two parts: `says` reads both out, `most` is the highest share of the part before it. */
export type SplitHandle = { readonly label: string; readonly says: string; readonly most: number };

type Moves = {
  /** The pointer holds a boundary at this percent of the bar. */
  onDrag: (boundary: number, percent: number) => void;
  /** It was let go there; `false` when the drag was called off. */
  onDrop: (boundary: number, isKept: boolean) => void;
  onStep: (boundary: number, step: SliderStep) => void;
};

type Props = Moves & {
  label: string;
  parts: readonly SplitPart[];
  /** One for each boundary: one fewer than there are parts. */
  handles: readonly SplitHandle[];
  /** Which keys do what, shown beside the values of the boundary that has the focus. */
  keys: string;
};

/** A bar of coloured shares whose boundaries can be moved with pointer, touch and keys. */
export function SplitBar({ label, parts, handles, keys, onDrag, onDrop, onStep }: Props) {
  return (
    <div>
      <div data-split-bar role="group" aria-label={label} className="relative my-1 flex h-10 rounded-2">
        {parts.map((part, at) => {
          const handle = handles[at];
          return [
            <Segment key={part.key} mark={part.mark} name={part.name} percent={part.percent} isFirst={at === 0} isLast={handle === undefined} />,
            handle && (
              <Handle
                key={`${part.key}|`}
                at={at}
                label={handle.label}
                says={handle.says}
                now={part.percent}
                most={handle.most}
                keys={keys}
                onDrag={onDrag}
                onDrop={onDrop}
                onStep={onStep}
              />
            ),
          ];
        })}
      </div>
      <div aria-hidden="true" className="mt-1.5 flex justify-between text-micro text-ink-3">
        {[0, 25, 50, 75].map((tick) => (
          <span key={tick}>{tick}</span>
        ))}
        <span>{percentText(100)}</span>
      </div>
    </div>
  );
}

type SegmentProps = { mark: Mark | null; name: string; percent: number; isFirst: boolean; isLast: boolean };

/** While a boundary is held, only the parts at its sides are drawn again. */
const Segment = memo(function Segment({ mark, name, percent, isFirst, isLast }: SegmentProps) {
  const grow: CSSProperties = { flexGrow: Math.max(0, percent), flexBasis: 0 };
  const fill = mark === null ? `${GONE_FILL} text-ink` : `${versionClass(mark)} bg-version text-on-version`;
  return (
    <span
      aria-hidden="true"
      style={grow}
      className={`@container grid min-w-0 items-center overflow-hidden forced-colors:border ${fill} ${isFirst ? 'rounded-s-2' : ''} ${isLast ? 'rounded-e-2' : ''}`}
    >
      <span className="hidden min-w-0 items-center justify-center gap-1.5 font-semibold whitespace-nowrap @min-[20px]:flex @min-[56px]:justify-start @min-[56px]:px-2.5 @max-[56px]:text-small">
        <span className="hidden size-4 shrink-0 place-items-center rounded-1 bg-(--on,var(--ink)) text-[10px] leading-4 font-bold text-(--c,var(--surface)) @min-[56px]:inline-grid">
          {mark?.letter ?? '?'}
        </span>
        <span className="@min-[56px]:hidden">{Math.round(percent)}</span>
        <span className="hidden @min-[56px]:inline">{percentText(percent)}</span>
        <span className="hidden truncate font-normal @min-[140px]:inline">{name}</span>
      </span>
    </span>
  );
});

type HandleProps = Moves & { at: number; label: string; says: string; now: number; most: number; keys: string };

const Handle = memo(function Handle({ at, label, says, now, most, keys, onDrag, onDrop, onStep }: HandleProps) {
  const held = useRef<DOMRect | null>(null);
  const drag = (event: PointerEvent<HTMLElement>) => {
    const box = held.current;
    if (box === null || box.width === 0) return;
    const from = readsRightToLeft(event.currentTarget) ? box.right - event.clientX : event.clientX - box.left;
    onDrag(at, (from / box.width) * 100);
  };
  const drop = (isKept: boolean) => {
    if (held.current === null) return;
    held.current = null;
    onDrop(at, isKept);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && held.current !== null) {
      event.stopPropagation();
      drop(false);
      return;
    }
    const step = sliderStep(event, readsRightToLeft(event.currentTarget));
    if (step === null) return;
    event.preventDefault();
    onStep(at, step);
  };
  return (
    <span className="relative z-1 w-0.5 shrink-0 bg-surface focus-within:z-3 hover:z-2">
      <span
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-orientation="horizontal"
        aria-valuenow={now}
        aria-valuemin={0}
        aria-valuemax={most}
        aria-valuetext={says}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          // The bar itself does not move while it is held.
          held.current = event.currentTarget.closest('[data-split-bar]')?.getBoundingClientRect() ?? null;
          event.currentTarget.setPointerCapture(event.pointerId);
          event.currentTarget.focus({ preventScroll: true });
          event.preventDefault();
        }}
        onPointerMove={drag}
        onPointerUp={() => drop(true)}
        onPointerCancel={() => drop(false)}
        onLostPointerCapture={() => drop(true)}
        onKeyDown={press}
        className="group/handle absolute -top-1 left-1/2 grid h-12 w-4 -translate-x-1/2 cursor-col-resize touch-none place-items-center rounded-1 border border-line-field bg-raised before:absolute before:inset-y-0 before:-inset-x-1 after:h-4 after:w-1.5 after:border-x-2 after:border-line-field hover:border-ink-2 max-phone:w-5"
      >
        <span
          aria-hidden="true"
          className="pointer-events-none absolute top-full z-3 mt-1.5 hidden w-max gap-2 rounded-2 bg-ink px-2 py-1 text-small text-on-ink group-focus-visible/handle:flex group-active/handle:flex max-phone:hidden!"
        >
          {says}
          <span className="opacity-80">{keys}</span>
        </span>
      </span>
    </span>
  );
});
