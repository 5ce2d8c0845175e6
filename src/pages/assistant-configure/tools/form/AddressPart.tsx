import { useId } from 'react';
import { getAt } from '#lib/at-path.ts';
import { isObject, own, textOf, type Path } from '#lib/json.ts';
import { templateParts } from '#lib/template.ts';
import { choiceLabel, fieldLabel, fieldNotice } from '#lib/words/field-words.ts';
import { t } from '#lib/words/t.ts';
import { FindingNote } from '#pages/assistant-configure/fields/FindingNote.tsx';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { Icon } from '#ui/Icon.tsx';
import { Select, TextInput } from '#ui/inputs.tsx';
import { withUrl } from './in-step.ts';
import { placeOf } from './RowsPart.tsx';

/** Names in braces are no text of the console's own. */
const EXAMPLE = 'https://example.com/orders/{order}';
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];

/** How and where a webhook is asked. The path parameters follow the names in the address. */
export function AddressPart({ draft, set, edit, faultsAt, findingsAt, at }: SectionProps & { at: Path }) {
  const id = useId();
  const settings = getAt(draft, at);
  const url = isObject(settings) ? textOf(own(settings, 'url')) : '';
  const method = isObject(settings) ? textOf(own(settings, 'method')) : '';
  const fault = faultsAt([...at, 'url'])[0];
  const methodFault = faultsAt([...at, 'method'])[0];
  const parts = templateParts(url);
  const filled = parts.filter(({ kind }) => kind !== 'text');
  return (
    <div className="col-span-full grid grid-cols-[minmax(0,1fr)] gap-1">
      <div className="grid grid-cols-[160px_minmax(0,1fr)] gap-x-3 gap-y-1 max-phone:grid-cols-[minmax(0,1fr)]">
        <div id={placeOf([...at, 'method'])} className="grid content-start gap-1">
          <label htmlFor={`${id}m`} className="font-medium">
            {fieldLabel('toolMethod')}
          </label>
          <Select
            id={`${id}m`}
            aria-invalid={methodFault === undefined ? undefined : true}
            value={method}
            onChange={(event) => set([...at, 'method'], event.target.value || undefined)}
          >
            {!METHODS.includes(method) && <option value={method}>{method === '' ? t('fields.valueDefault', { value: 'POST' }) : choiceLabel(method)}</option>}
            {METHODS.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </div>
        <div id={placeOf([...at, 'url'])} className="grid min-w-0 scroll-mt-6 content-start gap-1">
          <label htmlFor={id} className="font-medium">
            {fieldLabel('toolUrl')}
          </label>
          <TextInput
            id={id}
            inputMode="url"
            spellCheck={false}
            placeholder={EXAMPLE}
            aria-describedby={`${id}h ${id}e`}
            aria-invalid={fault === undefined ? undefined : true}
            value={url}
            onChange={(event) => set(at, withUrl(isObject(settings) ? settings : {}, event.target.value))}
          />
        </div>
      </div>
      <p id={`${id}h`} className="text-small text-ink-3">
        {fieldNotice('toolUrl')}
      </p>
      {filled.length > 0 && (
        <p className="font-mono text-[13px] break-all text-ink-2">
          {parts.map(({ kind, from, to }) => (
            <span
              key={from}
              className={kind === 'single' ? 'rounded-1 bg-accent-soft font-medium text-accent' : kind === 'text' ? '' : 'rounded-1 bg-sunken text-ink'}
            >
              {url.slice(from, to)}
            </span>
          ))}
        </p>
      )}
      {(fault ?? methodFault) !== undefined && (
        <p id={`${id}e`} className="flex items-start gap-1 text-small text-fail">
          <Icon name="alert" small className="mt-0.5" />
          <span className="min-w-0 break-words">{fault ?? methodFault}</span>
        </p>
      )}
      {findingsAt([...at, 'url']).map((finding) => (
        <FindingNote key={finding.say()} finding={finding} edit={edit} />
      ))}
    </div>
  );
}
