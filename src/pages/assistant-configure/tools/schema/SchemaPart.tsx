import { useState, type ReactNode } from 'react';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import { CodeEditor } from '#ui/code/CodeEditor.tsx';
import { Note } from '#ui/Note.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { isPlainObject } from './edit.ts';
import { PropertyRows } from './PropertyRows.tsx';

type View = 'fields' | 'json';

type Props = { title: string; heading: ReactNode; value: unknown; onChange: (schema: unknown) => void };

/** A JSON schema as rows, or as the JSON that it is. While the text is none, the last good schema counts. */
export function SchemaPart({ title, heading, value, onChange }: Props) {
  const isPlain = isPlainObject(value);
  const [chosen, setChosen] = useState<View>('fields');
  const [typed, setTyped] = useState<string>();
  const view: View = isPlain ? chosen : 'json';
  const read = typed === undefined ? undefined : parsed(typed);
  const isOwn = typed !== undefined && (read === undefined || same(read.value, value));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div className="flex flex-wrap items-end justify-between gap-2">
        {heading}
        <Segmented<View>
          small
          label={t('tools.schemaView', { list: title })}
          value={view}
          onChange={setChosen}
          segments={[
            { value: 'fields', label: t('tools.viewFields') },
            { value: 'json', label: t('tools.viewJson') },
          ]}
        />
      </div>
      {!isPlain && <Note>{t('tools.schemaOther')}</Note>}
      {view === 'fields' ? (
        <PropertyRows title={title} schema={value} onChange={onChange} />
      ) : (
        <CodeEditor
          label={title}
          language="json"
          lines={4}
          tallest={18}
          value={isOwn ? typed : value === undefined ? '' : JSON.stringify(value, null, 2)}
          problems={isOwn && read === undefined ? [{ severity: 'error', message: t('configure.notJson') }] : []}
          onChange={(text) => {
            setTyped(text);
            const next = parsed(text);
            if (next !== undefined) onChange(next.value);
          }}
        />
      )}
    </div>
  );
}

/** Nothing is no schema. */
function parsed(text: string): { readonly value: unknown } | undefined {
  if (text.trim() === '') return { value: undefined };
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
}
