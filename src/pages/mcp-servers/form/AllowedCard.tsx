import { t } from '#lib/words/t.ts';
import { Card } from '#ui/Card.tsx';
import { Field } from '#ui/Field.tsx';
import { Note } from '#ui/Note.tsx';
import { TagInput } from '#ui/TagInput.tsx';

type Props = { allowed: readonly string[]; fault: string | undefined; onChange: (allowed: readonly string[]) => void };

/** Which tools may be used. That none means all is said loudly. */
export function AllowedCard({ allowed, fault, onChange }: Props) {
  return (
    <Card title={t('mcp.allowed')} label={t('mcp.allowed')}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {allowed.length === 0 ? (
          <Note tone="warn">{t('mcp.allowedNone')}</Note>
        ) : (
          <p className="text-ink-2">{t('mcp.allowedSome', { count: allowed.length })}</p>
        )}
        <Field label={t('mcp.toolNames')} hint={t('mcp.allowedHint')} error={fault}>
          {(ids) => <TagInput {...ids} mono value={allowed} onChange={onChange} />}
        </Field>
      </div>
    </Card>
  );
}
