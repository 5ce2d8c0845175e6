import { useId } from 'react';

export type Segment<Value extends string> = { readonly value: Value; readonly label: string };

type Props<Value extends string> = {
  label: string;
  segments: readonly Segment<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  describedBy?: string | undefined;
  invalid?: boolean;
  small?: boolean;
};

/** A choice among a few, all of them in sight. */
export function Segmented<Value extends string>({ label, segments, value, onChange, describedBy, invalid = false, small = false }: Props<Value>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      className={`inline-flex w-fit max-w-full min-w-0 rounded-2 border bg-surface p-0.5 ${invalid ? 'border-fail' : 'border-line-field'}`}
    >
      {segments.map((segment) => (
        <label
          key={segment.value}
          className={`relative flex min-w-0 cursor-pointer items-center rounded-1 px-2.5 text-ink-2 has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent has-focus-visible:shadow-(--focus) hover:text-ink has-disabled:cursor-not-allowed has-disabled:text-ink-3 ${small ? 'h-6 text-small max-phone:h-8' : 'h-[26px] max-phone:h-8.5'}`}
        >
          <input
            type="radio"
            name={name}
            value={segment.value}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
            className="absolute inset-0 cursor-[inherit] appearance-none opacity-0"
          />
          <span className="truncate">{segment.label}</span>
        </label>
      ))}
    </div>
  );
}
