import { isObject, own, textOf, type JsonObject } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import type { Known } from '#pages/assistant-configure/section.ts';
import { Menu } from '#ui/Menu.tsx';
import { Select, TextInput } from '#ui/inputs.tsx';
import { SuggestInput } from '#ui/SuggestInput.tsx';
import { written } from '#ui/code/template-names.ts';
import type { Column } from './parts.ts';

type Props = {
  column: Column;
  label: string;
  title: string;
  n: number;
  row: unknown;
  known: Known;
  describedBy: string | undefined;
  isInvalid: boolean;
  onChange: (text: string) => void;
  /** For a choice that fills more than one text of the row. */
  onRow: (row: JsonObject) => void;
};

/** One text of a row, edited after its kind. */
export function RowCell({ column, label, title, n, row, known, describedBy, isInvalid, onChange, onRow }: Props) {
  const value = isObject(row) ? own(row, column.key) : undefined;
  const text = typeof value === 'string' || value === undefined || value === null ? textOf(value) : JSON.stringify(value);
  const shared = { 'aria-label': label, 'aria-describedby': describedBy, 'aria-invalid': isInvalid ? (true as const) : undefined };
  const placeholder = column.placeholder ?? t(column.word);
  if (column.kind === 'choice') {
    const choices = column.choices ?? [];
    return (
      <Select {...shared} value={text} onChange={(event) => onChange(event.target.value)}>
        {!choices.includes(text) && <option value={text}>{text}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
    );
  }
  if (column.kind === 'assistant') {
    const others = known.assistants ?? [];
    const choose = (id: string) => {
      const name = others.find((other) => other.id === id)?.name;
      onRow({ ...(isObject(row) ? row : {}), [column.key]: id, ...(name === undefined ? {} : { name }) });
    };
    return (
      <SuggestInput
        {...shared}
        id={`${title}${n}`}
        placeholder={placeholder}
        value={text}
        onChange={choose}
        suggestions={others.map(({ id, name }) => ({ value: id, label: name, note: id }))}
      />
    );
  }
  const input = (
    <TextInput
      {...shared}
      type={column.kind === 'password' ? 'password' : 'text'}
      autoComplete={column.kind === 'password' ? 'new-password' : 'off'}
      spellCheck={false}
      placeholder={placeholder}
      value={text}
      onChange={(event) => onChange(event.target.value)}
    />
  );
  if (column.kind !== 'secret-text') return input;
  return (
    <span className="flex min-w-0 items-center gap-1">
      <span className="min-w-0 flex-1">{input}</span>
      {known.secrets !== undefined && (
        <Menu
          icon="link"
          label={t('tools.insertSecret', { n, list: title })}
          items={
            known.secrets.length === 0
              ? [{ key: 'none', label: t('tools.noSecrets'), disabledReason: t('tools.noSecrets'), onSelect: () => onChange(text) }]
              : known.secrets.map((name) => ({ key: name, label: name, onSelect: () => onChange(`${text}${written({ name, kind: 'secret' })}`) }))
          }
        />
      )}
    </span>
  );
}
