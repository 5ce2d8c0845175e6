import { useId, useState } from 'react';

type Props = {
  label: string;
  /** The exact number, as it is written when nobody types. */
  value: string;
  /** Why a text is no share that fits; `undefined` when it is one. */
  faultOf: (text: string) => string | undefined;
  onCommit: (text: string) => void;
  /** Says whether a text that does not fit stands in the field. */
  onUnfinished: (isUnfinished: boolean) => void;
};

/** A number of percent. Typing changes nothing else; Enter or leaving takes it, Escape brings the old number back. */
export function PercentField({ label, value, faultOf, onCommit, onUnfinished }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string>();
  const leave = () => {
    setTyped(null);
    setFault(undefined);
    onUnfinished(false);
  };
  const take = () => {
    if (typed === null) return;
    const found = faultOf(typed);
    setFault(found);
    onUnfinished(found !== undefined);
    if (found !== undefined) return;
    setTyped(null);
    if (typed.trim() !== value) onCommit(typed);
  };
  return (
    <span className="relative inline-grid">
      <span className="flex h-7 w-20 items-center rounded-2 border border-line-field bg-surface px-2 has-[input:focus-visible]:shadow-(--focus) has-[input[aria-invalid]]:border-fail max-phone:h-10 max-phone:w-24">
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={label}
          aria-invalid={fault === undefined ? undefined : true}
          aria-describedby={fault === undefined ? undefined : id}
          value={typed ?? value}
          className="min-w-0 flex-1 bg-transparent text-end font-semibold shadow-none! outline-none"
          onChange={(event) => setTyped(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') take();
            if (event.key !== 'Escape' || typed === null) return;
            event.stopPropagation();
            leave();
          }}
        />
        <span aria-hidden="true" className="ps-1 text-ink-3">
          %
        </span>
      </span>
      {fault !== undefined && (
        <span
          id={id}
          role="alert"
          className="absolute top-full right-0 z-10 mt-1 w-max max-w-56 rounded-2 bg-fail-soft px-2 py-1 text-small text-fail shadow-2"
        >
          {fault}
        </span>
      )}
    </span>
  );
}
