import { SectionCard } from '#pages/assistant-configure/SectionCard.tsx';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { fieldsIn } from '#wire/assistant-fields/table.ts';
import { FieldGrid } from './FieldGrid.tsx';

/** A section whose settings stand in the table: each with the control of its kind. */
export function FieldsSection(props: SectionProps) {
  return (
    <SectionCard {...props}>
      <FieldGrid {...props} fields={fieldsIn(props.section)} />
    </SectionCard>
  );
}
