import type { ReactNode } from 'react';
import { useId } from 'react';
import { Icon } from './Icon.tsx';

/** What a control inside a field needs to be named and described. */
export type FieldIds = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

export type FieldProps = {
  label: string;
  /** A sentence below the label: what this does, or what callers will notice. */
  hint?: ReactNode;
  error?: string | undefined;
  /** Beside the label at the right, such as a length. */
  aside?: ReactNode;
  children: (ids: FieldIds) => ReactNode;
};

/** Label, hint and error around one control. */
export function Field({ label, hint, error, aside, children }: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}h`, error === undefined ? '' : `${id}e`].filter(Boolean).join(' ');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        {aside !== undefined && <span className="text-small text-ink-3">{aside}</span>}
      </div>
      {hint !== undefined && (
        <p id={`${id}h`} className="text-small text-ink-3">
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described === '' ? undefined : described, 'aria-invalid': error === undefined ? undefined : true })}
      {error !== undefined && (
        <p id={`${id}e`} className="flex items-start gap-1 text-small text-fail">
          <Icon name="alert" small className="mt-0.5" />
          {error}
        </p>
      )}
    </div>
  );
}
