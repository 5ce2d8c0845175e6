import { useId, useState, type ReactNode } from 'react';
import { getAt } from '#lib/at-path.ts';
import type { Path } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { isInForce, type Field } from '#wire/assistant-fields/field.ts';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { whenText } from './field-texts.ts';
import { FieldRow } from './FieldRow.tsx';
import { suggestionsFor } from './suggestions.ts';

type Props = SectionProps & {
  readonly fields: readonly Field[];
  /** The place of the item whose settings these are; its length is that of the start of the fields' paths. */
  readonly at?: Path;
};

/** Settings in two columns; those that mean nothing with the present voice, model or choice are folded away below them. */
export function FieldGrid(props: Props) {
  const { fields, at, draft } = props;
  const rows = fields.map((field) => {
    const path: Path = at === undefined ? field.path : [...at, ...field.path.slice(at.length)];
    const value = getAt(draft, path);
    return { field, path, value, inForce: isInForce(field, draft), isSet: value !== undefined && value !== null };
  });
  const idle = rows.filter((row) => !row.inForce && !row.isSet);
  return (
    <div className="grid gap-5">
      <div className="grid grid-cols-2 gap-x-6 gap-y-5 max-xl:grid-cols-[minmax(0,1fr)] [main:has([data-docked-panel])_&]:grid-cols-[minmax(0,1fr)]">
        {rows
          .filter((row) => row.inForce || row.isSet)
          .map((row) => (
            <Row key={row.path.join('.')} {...props} {...row} />
          ))}
      </div>
      {idle.length > 0 && (
        <Idle count={idle.length}>
          {idle.map((row) => (
            <Row key={row.path.join('.')} {...props} {...row} />
          ))}
        </Idle>
      )}
    </div>
  );
}

type RowProps = SectionProps & { field: Field; path: Path; value: unknown; inForce: boolean; isSet: boolean };

function Row({ field, path, value, inForce, isSet, assistant, draft, set, edit, faultsAt, findingsAt, changedAt, known, disabledReason }: RowProps) {
  return (
    <FieldRow
      field={field}
      path={path}
      value={value}
      before={getAt(assistant, path)}
      isChanged={changedAt(path)}
      fault={faultsAt(path)[0]}
      findings={findingsAt(path)}
      set={set}
      edit={edit}
      suggestions={suggestionsFor(field, known, draft)}
      known={known}
      note={inForce ? undefined : whenText(field)}
      disabled={disabledReason !== undefined || (!inForce && !isSet)}
    />
  );
}

/** Settings that do nothing now. They are there for who looks for them, with the reason. */
function Idle({ count, children }: { count: number; children: ReactNode }) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="group/idle rounded-2 border border-line" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary
        aria-controls={id}
        className="flex min-h-9 cursor-pointer list-none items-center gap-2 rounded-2 px-3 py-1.5 text-small text-ink-2 hover:bg-hover [&::-webkit-details-marker]:hidden"
      >
        <Icon name="chevronRight" small className="transition-transform duration-(--fast) group-open/idle:rotate-90" />
        {t('configure.idle', { count })}
      </summary>
      <fieldset id={id} disabled className="grid grid-cols-2 gap-x-6 gap-y-5 border-t border-line p-3 max-xl:grid-cols-[minmax(0,1fr)]">
        {children}
      </fieldset>
    </details>
  );
}
