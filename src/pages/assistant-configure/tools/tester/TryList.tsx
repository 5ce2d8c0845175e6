import { snippet } from '#lib/snippets/snippets.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import type { Try } from './tries.ts';

type Props = { assistantId: string; toolId: string; tries: readonly Try[]; onReplay: (one: Try) => void; onForget: () => void };

/** What was sent before, to be sent again or taken along. */
export function TryList({ assistantId, toolId, tries, onReplay, onForget }: Props) {
  const path = `/ai/assistants/${encodeURIComponent(assistantId)}/tools/${encodeURIComponent(toolId)}/test`;
  return (
    <section aria-label={t('tools.triesTitle')} className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <h3 className="font-semibold">{t('tools.triesTitle')}</h3>
        <span className="text-small text-ink-3">{tries.length === 0 ? t('tools.triesNone') : t('tools.triesSays')}</span>
      </div>
      {tries.length > 0 && (
        <>
          <ul className="divide-y divide-line rounded-2 border border-line-2">
            {tries.map((one) => (
              <li key={one.at} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1 pr-1 pl-3 text-small">
                <TimeText iso={one.at} />
                <span className={one.status >= 200 && one.status < 300 ? 'text-pass' : 'text-fail'}>
                  {one.status === 0 ? t('tools.noAnswer') : String(one.status)}
                </span>
                <span className="text-ink-3">{t('tools.took', { ms: one.tookMs })}</span>
                <span className="ml-auto flex items-center gap-1">
                  <Button size="small" variant="ghost" onClick={() => onReplay(one)}>
                    {t('tools.replay')}
                  </Button>
                  <CopyButton
                    label={t('tools.copyCurl')}
                    text={snippet('curl', { method: 'POST', path, body: { arguments: one.arguments, dynamic_variables: one.dynamic_variables } })}
                  />
                </span>
              </li>
            ))}
          </ul>
          <div>
            <Button size="small" variant="ghost" icon="trash" onClick={onForget}>
              {t('tools.forget')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
