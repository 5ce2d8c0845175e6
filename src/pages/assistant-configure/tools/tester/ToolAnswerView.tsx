import { useState } from 'react';
import { isObject, own, textOf, type JsonObject, type Path } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import type { ToolAnswer } from '#queries/tool-tests.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Note } from '#ui/Note.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { JsonTree } from './JsonTree.tsx';
import { atValuePath, type Stored } from './value-path.ts';

type Props = { answer: ToolAnswer; stored: readonly Stored[]; onPick: ((path: Path, value: unknown) => void) | undefined };

type View = 'tree' | 'raw';

/** What was sent and what came back. */
export function ToolAnswerView({ answer, stored, onPick }: Props) {
  const [view, setView] = useState<View>('tree');
  const { success, status_code: status, content_type: type, response, request, tookMs } = answer;
  const read = parsed(response);
  return (
    <>
      <section aria-label={t('tools.answerTitle')} className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="font-semibold">{t('tools.answerTitle')}</h3>
          <span className={`inline-flex items-center gap-1 font-medium ${success ? 'text-pass' : 'text-fail'}`}>
            <Icon name={success ? 'check' : 'alert'} small />
            {status === 0 ? t('tools.noAnswer') : t('tools.statusText', { status: String(status) })}
          </span>
          <span className="text-small text-ink-3" title={t('tools.tookNote')}>
            {t('tools.took', { ms: tookMs })}
          </span>
          {type !== '' && <span className="min-w-0 truncate font-mono text-small text-ink-3">{type}</span>}
          <span className="ml-auto">
            <CopyButton text={response} />
          </span>
        </div>
        {own(answer, 'response_cut') === true && <Note tone="warn">{t('tools.cut')}</Note>}
        {read !== undefined && (
          <Segmented<View>
            small
            label={t('tools.answerView')}
            value={view}
            onChange={setView}
            segments={[
              { value: 'tree', label: t('tools.viewTree') },
              { value: 'raw', label: t('tools.viewRaw') },
            ]}
          />
        )}
        {read !== undefined && view === 'tree' && onPick !== undefined && <p className="text-small text-ink-3">{t('tools.keepHint')}</p>}
        <div
          className="max-h-96 min-w-0 overflow-auto rounded-2 border border-line-2 bg-surface p-2"
          tabIndex={0}
          role="group"
          aria-label={t('tools.answerBody')}
        >
          {response === '' ? (
            <p className="text-ink-3">{t('tools.emptyAnswer')}</p>
          ) : read !== undefined && view === 'tree' ? (
            <JsonTree value={read.value} path={[]} kept={stored.map((one) => one.path)} onPick={onPick} />
          ) : (
            <pre className="font-mono text-[13px] break-all whitespace-pre-wrap">{response}</pre>
          )}
        </div>
        {stored.length > 0 && <KeptValues answer={read?.value} stored={stored} />}
      </section>
      <RequestView request={request} />
    </>
  );
}

/** What the variables of the draft would hold after this answer. */
function KeptValues({ answer, stored }: { answer: unknown; stored: readonly Stored[] }) {
  return (
    <dl aria-label={t('tools.stored')} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-small">
      {stored.map(({ name, path }) => {
        const value = atValuePath(answer, path);
        return (
          <div key={`${name} ${path}`} className="col-span-full grid grid-cols-subgrid">
            <dt className="font-mono break-all">{`{{${name}}}`}</dt>
            <dd className={`min-w-0 font-mono break-all ${value === undefined ? 'text-error' : 'text-ink-2'}`}>
              {value === undefined ? t('tools.notInAnswer', { path }) : JSON.stringify(value)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Values that open doors are not shown, unless they are still written as the name of a secret. */
const SECRET = /authorization|token|secret|api-?key|cookie|password/i;

function RequestView({ request }: { request: JsonObject }) {
  const headers = own(request, 'headers');
  const body = own(request, 'body');
  const shown = (name: string, value: unknown) =>
    SECRET.test(name) && !textOf(value).includes('{{#integration_secret}}') ? t('tools.hidden') : typeof value === 'string' ? value : JSON.stringify(value);
  return (
    <section aria-label={t('tools.requestTitle')} className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <h3 className="font-semibold">{t('tools.requestTitle')}</h3>
      <div className="grid gap-1 rounded-2 border border-line-2 bg-surface p-2 font-mono text-[13px] break-all">
        <p>{[textOf(own(request, 'method')), textOf(own(request, 'url'))].filter(Boolean).join(' ') || JSON.stringify(request)}</p>
        {isObject(headers) && Object.entries(headers).map(([name, value]) => <p key={name} className="text-ink-2">{`${name}: ${shown(name, value)}`}</p>)}
        {body !== undefined && body !== null && (
          <pre className="mt-1 break-all whitespace-pre-wrap">{typeof body === 'string' ? pretty(body) : JSON.stringify(body, null, 2)}</pre>
        )}
      </div>
    </section>
  );
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
}

function pretty(text: string): string {
  const read = parsed(text);
  return read === undefined ? text : JSON.stringify(read.value, null, 2);
}
