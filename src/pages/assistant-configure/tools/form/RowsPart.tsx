import { useId, useState } from 'react';
import { isObject, listOf, own, textOf, type Path } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { Column } from './parts.ts';
import { RowCell } from './RowCell.tsx';

export type RowsProps = Pick<SectionProps, 'set' | 'faultsAt' | 'known'> & {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly path: Path;
  readonly value: unknown;
  /** Without it an empty list goes away. */
  readonly isRequired: boolean;
};

/** A list of rows, each of a few texts. What else a row holds stays in it. */
export function RowsPart({ title, columns, path, value, isRequired, set, faultsAt, known }: RowsProps) {
  const rows = listOf(value);
  const remove = (at: number) => set(rows.length === 1 && !isRequired ? path : [...path, at], undefined);
  const blank = Object.fromEntries(
    columns.flatMap((column) => (column.required || column.more === undefined ? [[column.key, column.choices?.[0] ?? '']] : [])),
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] justify-items-start gap-2">
      {rows.length > 0 && (
        <ul className="grid w-full grid-cols-[minmax(0,1fr)] gap-2">
          {rows.map((row, at) => (
            <Row
              key={at}
              title={title}
              row={row}
              at={at}
              columns={columns}
              path={[...path, at]}
              set={set}
              faultsAt={faultsAt}
              known={known}
              onRemove={() => remove(at)}
            />
          ))}
        </ul>
      )}
      <Button size="small" icon="plus" aria-label={t('tools.addTo', { list: title })} onClick={() => set([...path, rows.length], optional(blank, columns))}>
        {t('tools.addRow')}
      </Button>
    </div>
  );
}

/** What need not be there is not there before it is typed. */
function optional(blank: Readonly<Record<string, string>>, columns: readonly Column[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(blank).filter(([key, text]) => text !== '' || columns.some((column) => column.key === key && column.required) || key === 'name'),
  );
}

type RowProps = Pick<RowsProps, 'title' | 'columns' | 'path' | 'set' | 'faultsAt' | 'known'> & { row: unknown; at: number; onRemove: () => void };

function Row({ title, row, at, columns, path, set, faultsAt, known, onRemove }: RowProps) {
  const id = useId();
  const first = columns.filter((column) => column.more === undefined);
  const more = columns.filter((column) => column.more !== undefined);
  const hasMore = more.some((column) => isObject(row) && textOf(own(row, column.key)) !== '');
  const [isOpen, setOpen] = useState(hasMore);
  const faults = [...new Set(faultsAt(path))];
  const cells = (shown: readonly Column[]) =>
    shown.map((column) => (
      <RowCell
        key={column.key}
        column={column}
        label={t('tools.cell', { column: t(column.word), list: title, n: at + 1 })}
        row={row}
        n={at + 1}
        title={title}
        known={known}
        describedBy={faults.length > 0 ? id : undefined}
        isInvalid={faultsAt([...path, column.key]).length > 0}
        onChange={(text) => set([...path, column.key], text === '' && column.required !== true ? undefined : text)}
        onRow={(next) => set(path, next)}
      />
    ));
  return (
    <li id={placeOf(path)} className="grid scroll-mt-6 grid-cols-[minmax(0,1fr)] gap-1">
      <div className="flex items-start gap-1.5">
        <div className="grid min-w-0 flex-1 grid-cols-[repeat(auto-fit,minmax(min(150px,100%),1fr))] gap-1.5">{cells(first)}</div>
        {more.length > 0 && <IconButton icon="more" label={t('tools.rowMore', { n: at + 1 })} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} />}
        <IconButton icon="trash" label={t('tools.removeRow', { n: at + 1, list: title })} onClick={onRemove} />
      </div>
      {isOpen && more.length > 0 && (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(150px,100%),1fr))] gap-1.5 border-l-2 border-line-2 pl-2">{cells(more)}</div>
      )}
      {faults.length > 0 && (
        <p id={id} className="flex items-start gap-1 text-small text-fail">
          <Icon name="alert" small className="mt-0.5" />
          <span className="min-w-0 break-words">{faults.join(' ')}</span>
        </p>
      )}
    </li>
  );
}

/** The id of the element that shows a place of a tool. */
export function placeOf(path: Path): string {
  return path.join('.');
}
