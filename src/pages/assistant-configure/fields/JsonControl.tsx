import { JsonText } from '#ui/schema-form/JsonText.tsx';
import type { ControlProps } from './control.ts';

/** A setting without a form of its own, as JSON. */
export function JsonControl({ value, onChange, ids, disabled }: ControlProps) {
  return <JsonText value={value} onChange={onChange} ids={ids} disabled={disabled} />;
}
