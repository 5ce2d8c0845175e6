import { useState } from 'react';
import { getAt } from '#lib/at-path.ts';
import type { Path } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { FieldGrid } from '#pages/assistant-configure/fields/FieldGrid.tsx';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { Icon } from '#ui/Icon.tsx';
import type { Field } from '#wire/assistant-fields/field.ts';

/** Settings that few people need, folded while none is set. */
export function FoldedFields({ fields, at, ...props }: SectionProps & { readonly fields: readonly Field[]; readonly at: Path }) {
  const isSet = fields.some(({ path }) => getAt(props.draft, [...at, ...path.slice(at.length)]) !== undefined);
  const [isOpen, setOpen] = useState(isSet);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)} className="group/more rounded-2 border border-line">
      <summary className="flex min-h-9 cursor-pointer list-none items-center gap-2 rounded-2 px-3 py-1.5 text-small text-ink-2 hover:bg-hover [&::-webkit-details-marker]:hidden">
        <Icon name="chevronRight" small className="transition-transform duration-(--fast) group-open/more:rotate-90" />
        {t('tools.more', { count: fields.length })}
      </summary>
      {isOpen && (
        <div className="border-t border-line p-3">
          <FieldGrid {...props} fields={fields} at={at} />
        </div>
      )}
    </details>
  );
}
