import { useState } from 'react';
import { isObject, own, type JsonObject } from '#lib/json.ts';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import { CodeEditor } from '#ui/code/CodeEditor.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { ArgumentField, type Argument } from './ArgumentField.tsx';

type View = 'fields' | 'json';

type Props = {
  wanted: readonly Argument[];
  values: JsonObject;
  faults: ReadonlyMap<string, string>;
  /** Faults are shown once somebody tried to send. */
  isTried: boolean;
  onChange: (values: JsonObject) => void;
  /** Whether the JSON is on its way to being an object. */
  onBroken: (isBroken: boolean) => void;
};

/** The arguments as the tool's own schema wants them, or as JSON, which may hold more than that. */
export function ArgumentsForm({ wanted, values, faults, isTried, onChange, onBroken }: Props) {
  const [view, setView] = useState<View>('fields');
  const [typed, setTyped] = useState<string>();
  const read = typed === undefined ? undefined : objectIn(typed);
  const isOwn = typed !== undefined && (read === undefined || same(read, values));
  return (
    <section aria-label={t('tools.argumentsTitle')} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-semibold">{t('tools.argumentsTitle')}</h3>
        <Segmented<View>
          small
          label={t('tools.argumentsView')}
          value={view}
          onChange={(next) => {
            setView(next);
            setTyped(undefined);
            onBroken(false);
          }}
          segments={[
            { value: 'fields', label: t('tools.viewFields') },
            { value: 'json', label: t('tools.viewJson') },
          ]}
        />
      </div>
      {view === 'json' ? (
        <CodeEditor
          label={t('tools.argumentsTitle')}
          language="json"
          lines={4}
          tallest={14}
          value={isOwn ? typed : JSON.stringify(values, null, 2)}
          problems={isOwn && read === undefined ? [{ severity: 'error', message: t('tools.jsonBroken') }] : []}
          onChange={(text) => {
            setTyped(text);
            const next = objectIn(text);
            onBroken(next === undefined);
            if (next !== undefined) onChange(next);
          }}
        />
      ) : (
        wanted.map((argument) => (
          <ArgumentField
            key={argument.name}
            argument={argument}
            value={own(values, argument.name)}
            fault={isTried || own(values, argument.name) !== undefined ? faults.get(argument.name) : undefined}
            onChange={(value) => onChange(Object.fromEntries(Object.entries({ ...values, [argument.name]: value }).filter(([, one]) => one !== undefined)))}
          />
        ))
      )}
      {view === 'fields' && wanted.length === 0 && <p className="text-ink-3">{t('tools.argumentsNone')}</p>}
      {view === 'json' &&
        [...faults].map(([name, fault]) => (
          <p key={name} className="text-small text-fail">
            {`${name}: ${fault}`}
          </p>
        ))}
    </section>
  );
}

function objectIn(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
