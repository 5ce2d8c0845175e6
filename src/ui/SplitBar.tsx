import { useRef, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import { percentText } from '#lib/percent.ts';
import { readsRightToLeft, sliderStep, type SliderStep } from '#lib/slider-keys.ts';
import type { Mark } from '#lib/version-marks.ts';
import { GONE_FILL, versionClass } from './Version.tsx';

export type SplitPart = { readonly key: string; readonly mark: Mark | null; readonly name: string; readonly percent: number };

/** A boundary between two parts, as it is read out: the share of the part before it. */
export type SplitHandle = { readonly label: string; readonly says: string; readonly now: number; readonly most: number; readonly keys: readonly string[] };

type Props = {
  label: string;
  parts: readonly SplitPart[];
  /** One for each boundary: one fewer than there are parts. */
  handles: readonly SplitHandle[];
  /** The pointer holds a boundary at this percent of the bar. */
  onDrag: (boundary: number, percent: number) => void;
  /** It was let go there; `false` when the drag was called off. */
  onDrop: (isKept: boolean) => void;
  onStep: (boundary: number, step: SliderStep) => void;
};

/** A bar of coloured shares whose boundaries can be moved with pointer, touch and keys. */
export function SplitBar({ label, parts, handles, onDrag, onDrop, onStep }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  return (
    <div>
      <div ref={bar} role="group" aria-label={label} className="relative my-1 flex h-10 rounded-2">
        {parts.map((part, at) => (
          <Part key={part.key} part={part} isFirst={at === 0} handle={handles[at]} bar={bar} at={at} onDrag={onDrag} onDrop={onDrop} onStep={onStep} />
        ))}
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

type PartProps = Pick<Props, 'onDrag' | 'onDrop' | 'onStep'> & { part: SplitPart; isFirst: boolean; handle: SplitHandle | undefined; bar: { readonly current: HTMLDivElement | null }; at: number };

function Part({ part, isFirst, handle, bar, at, onDrag, onDrop, onStep }: PartProps) {
  const grow: CSSProperties = { flexGrow: Math.max(0, part.percent), flexBasis: 0 };
  const edge = `${isFirst ? 'rounded-s-2' : ''} ${handle === undefined ? 'rounded-e-2' : ''}`;
  const fill = part.mark === null ? `${GONE_FILL} text-ink` : `${versionClass(part.mark)} bg-version text-on-version`;
  return (
    <>
      <span aria-hidden="true" style={grow} className={`@container grid min-w-0 items-center overflow-hidden forced-colors:border ${fill} ${edge}`}>
        <span className="hidden min-w-0 items-center justify-center gap-1.5 font-semibold whitespace-nowrap @min-[20px]:flex @min-[56px]:justify-start @min-[56px]:px-2.5 @max-[56px]:text-small">
          <span className="hidden size-4 shrink-0 place-items-center rounded-1 bg-(--on,var(--ink)) text-[10px] leading-4 font-bold text-(--c,var(--surface)) @min-[56px]:inline-grid">{part.mark?.letter ?? '?'}</span>
          <span className="@min-[56px]:hidden">{Math.round(part.percent)}</span>
          <span className="hidden @min-[56px]:inline">{percentText(part.percent)}</span>
          <span className="hidden truncate font-normal @min-[140px]:inline">{part.name}</span>
        </span>
      </span>
      {handle && <Handle handle={handle} at={at} bar={bar} onDrag={onDrag} onDrop={onDrop} onStep={onStep} />}
    </>
  );
}

type HandleProps = Pick<PartProps, 'at' | 'bar' | 'onDrag' | 'onDrop' | 'onStep'> & { handle: SplitHandle };

function Handle({ handle, at, bar, onDrag, onDrop, onStep }: HandleProps) {
  const held = useRef(false);
  const drag = (event: PointerEvent) => {
    const box = bar.current?.getBoundingClientRect();
    if (!held.current || !bar.current || !box || box.width === 0) return;
    const from = readsRightToLeft(bar.current) ? box.right - event.clientX : event.clientX - box.left;
    onDrag(at, (from / box.width) * 100);
  };
  const drop = (isKept: boolean) => {
    if (!held.current) return;
    held.current = false;
    onDrop(isKept);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && held.current) {
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
        aria-label={handle.label}
        aria-orientation="horizontal"
        aria-valuenow={handle.now}
        aria-valuemin={0}
        aria-valuemax={handle.most}
        aria-valuetext={handle.says}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          held.current = true;
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
        <span aria-hidden="true" className="pointer-events-none absolute top-full z-3 mt-1.5 hidden w-max items-center gap-2 rounded-2 bg-ink px-2 py-1 text-small text-on-ink group-focus-visible/handle:flex group-active/handle:flex max-phone:hidden!">
          {handle.says}
          {handle.keys.map((key) => (
            <span key={key} className="opacity-80">
              {key}
            </span>
          ))}
        </span>
      </span>
    </span>
  );
}
