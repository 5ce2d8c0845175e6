import { SCHEMA_TYPES, typedOf } from '#lib/json-schema.ts';
import { t } from '#lib/words/t.ts';
import { Select } from '#ui/inputs.tsx';
import { withType } from './edit.ts';

/** The type of one value. A schema that is more than a type stays what it is until another is chosen. */
export function TypeChoice({ label, schema, onChange }: { label: string; schema: unknown; onChange: (schema: unknown) => void }) {
  const { type, isNullable } = typedOf(schema);
  return (
    <Select
      aria-label={label}
      value={type}
      onChange={(event) => {
        const next = SCHEMA_TYPES.find((one) => one === event.target.value);
        if (next !== undefined) onChange(withType(schema, next, isNullable));
      }}
    >
      {type === 'other' && <option value="other">{t('tools.schema:other')}</option>}
      {SCHEMA_TYPES.map((one) => (
        <option key={one} value={one}>
          {t(`tools.schema:${one}`)}
        </option>
      ))}
    </Select>
  );
}
