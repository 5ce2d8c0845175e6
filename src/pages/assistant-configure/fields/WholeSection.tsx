import { own } from '#lib/json.ts';
import { sectionLabel } from '#lib/words/field-words.ts';
import { SectionCard } from '#pages/assistant-configure/SectionCard.tsx';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { Field } from '#ui/Field.tsx';
import { FindingNote } from './FindingNote.tsx';
import { JsonText } from './JsonControl.tsx';

/** A section that is one value without a table, as JSON. */
export function WholeSection(props: SectionProps) {
  const { section, draft, set, edit, faultsAt, findingsAt } = props;
  const key = section === 'flow' ? 'conversation_flow' : 'tools';
  return (
    <SectionCard {...props}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <Field label={sectionLabel(section)} error={faultsAt([key])[0]}>
          {(ids) => <JsonText ids={ids} value={own(draft, key)} onChange={(value) => set([key], value)} />}
        </Field>
        {findingsAt([key]).map((finding, at) => (
          <FindingNote key={at} finding={finding} edit={edit} />
        ))}
      </div>
    </SectionCard>
  );
}
