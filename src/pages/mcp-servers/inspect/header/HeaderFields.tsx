import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { Field } from '#ui/Field.tsx';
import { Icon } from '#ui/Icon.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { headerFault, type HeaderText } from './header.ts';

type Props = {
  header: HeaderText;
  /** The secret that Telnyx would send, which this console cannot know. */
  secret: string;
  onChange: (header: HeaderText) => void;
};

/** A header for looks and calls from this page. It is never stored: closing the page forgets it. */
export function HeaderFields({ header, secret, onChange }: Props) {
  const fault = headerFault(header);
  const [isOpen, setOpen] = useState(secret !== '');
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)} className="rounded-2 border border-line-2">
      <summary className="flex min-h-9 cursor-pointer list-none items-center gap-2 rounded-2 px-3 font-medium hover:bg-hover max-phone:min-h-11 [&::-webkit-details-marker]:hidden">
        <Icon name="chevronRight" small className="text-ink-3 [details[open]>summary>&]:rotate-90" />
        {t('mcp.headerTitle')}
      </summary>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3 px-3 pt-1 pb-3">
        <p className="text-small text-ink-2">
          {secret !== '' && <span>{t('mcp.headerSecret', { name: secret })} </span>}
          {t('mcp.headerSays')}
        </p>
        <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,2fr)] items-start gap-3 max-phone:grid-cols-1">
          <Field label={t('mcp.headerName')} error={fault === 'name' ? t('mcp.headerBadName') : undefined}>
            {(ids) => <TextInput {...ids} spellCheck={false} value={header.name} onChange={(event) => onChange({ ...header, name: event.target.value })} />}
          </Field>
          <Field label={t('mcp.headerValue')} error={fault === 'value' ? t('mcp.headerBadValue') : undefined}>
            {(ids) => (
              <TextInput
                {...ids}
                type="password"
                // Browsers offer to keep passwords unless it is a new one.
                autoComplete="new-password"
                placeholder="Bearer …"
                value={header.value}
                onChange={(event) => onChange({ ...header, value: event.target.value })}
              />
            )}
          </Field>
        </div>
      </div>
    </details>
  );
}
