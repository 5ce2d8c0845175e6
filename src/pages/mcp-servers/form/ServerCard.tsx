import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/words/t.ts';
import { secretsQuery } from '#queries/secrets.ts';
import { Card } from '#ui/Card.tsx';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { Note } from '#ui/Note.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { SuggestInput } from '#ui/SuggestInput.tsx';
import { MCP_TRANSPORTS } from '#wire/mcp-inspect.ts';
import { isOutOfReach, transportOf, type Faults, type ServerValues } from './values.ts';

type Props = { values: ServerValues; faults: Faults; typeBefore: string | undefined; set: (change: Partial<ServerValues>) => void };

/** What a server is called, and how Telnyx reaches it. */
export function ServerCard({ values, faults, typeBefore, set }: Props) {
  const secrets = useQuery(secretsQuery()).data ?? [];
  // A type that the API knows and this console does not stays a choice.
  const types = [...MCP_TRANSPORTS, ...(typeBefore === undefined || transportOf(typeBefore) !== undefined ? [] : [typeBefore])];
  return (
    <Card title={t('mcp.about')} label={t('mcp.about')}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <Field label={t('mcp.name')} hint={t('mcp.nameHint')} error={faults.name}>
          {(ids) => <TextInput {...ids} value={values.name} onChange={(event) => set({ name: event.target.value })} />}
        </Field>
        <Field label={t('mcp.url')} hint={t('mcp.urlHint')} error={faults.url}>
          {(ids) => <TextInput {...ids} inputMode="url" spellCheck={false} value={values.url} onChange={(event) => set({ url: event.target.value })} />}
        </Field>
        {isOutOfReach(values.url) && <Note tone="warn">{t('mcp.outOfReach')}</Note>}
        <div className="grid grid-cols-2 items-start gap-4 max-phone:grid-cols-1">
          <div className="grid gap-1">
            <p className="font-medium">{t('mcp.type')}</p>
            <p id="mcp-type-hint" className="text-small text-ink-3">
              {t('mcp.typeHint')}
            </p>
            <Segmented
              label={t('mcp.type')}
              describedBy="mcp-type-hint"
              invalid={faults.type !== undefined}
              value={values.type}
              onChange={(type) => set({ type })}
              segments={types.map((value) => ({ value, label: value }))}
            />
            {faults.type !== undefined && <p className="text-small text-fail">{faults.type}</p>}
          </div>
          <Field label={t('mcp.secret')} hint={t('mcp.secretHint')} error={faults.secret}>
            {(ids) => <SuggestInput {...ids} value={values.secret} onChange={(secret) => set({ secret })} suggestions={secrets.map((value) => ({ value }))} />}
          </Field>
        </div>
      </div>
    </Card>
  );
}
