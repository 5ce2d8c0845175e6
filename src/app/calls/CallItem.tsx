import { useId } from 'react';
import type { PastCall } from '#lib/past-calls.ts';
import { LANGUAGES, snippet, type Language } from '#lib/snippets/snippets.ts';
import { t } from '#lib/words/t.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Icon } from '#ui/Icon.tsx';
import { ProgramText } from '#ui/ProgramText.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import { requestOf, supportText } from './call-text.ts';

type Props = { call: PastCall; isOpen: boolean; onToggle: () => void; language: Language; onLanguage: (next: Language) => void };

/** One call on two lines; open, with what somebody who helps asks for, and the same call as a program. */
export function CallItem({ call, isOpen, onToggle, language, onLanguage }: Props) {
  const id = useId();
  const wrong = call.status === 0 || call.status >= 400;
  return (
    <li className="py-1">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
        className="grid w-full grid-cols-[16px_minmax(0,1fr)_auto] items-baseline gap-x-2 rounded-2 px-1 py-1.5 text-start hover:bg-hover"
      >
        <Icon name={wrong ? 'alert' : 'check'} small className={`self-center ${wrong ? 'text-fail' : 'text-pass'}`} />
        <span className="truncate font-mono text-[13px]" title={call.path}>
          <span className="font-semibold">{call.method}</span> {call.path}
        </span>
        <span className={`text-small font-medium ${wrong ? 'text-fail' : 'text-ink-2'}`}>{call.status === 0 ? t('calls.noAnswer') : String(call.status)}</span>
        <span className="col-start-2 text-small text-ink-3">
          <TimeText iso={new Date(call.at).toISOString()} /> · {t('calls.took', { ms: call.ms })}
        </span>
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Details call={call} language={language} onLanguage={onLanguage} />}
      </div>
    </li>
  );
}

function Details({ call, language, onLanguage }: Pick<Props, 'call' | 'language' | 'onLanguage'>) {
  const request = requestOf(call);
  const program = request === null ? null : snippet(language, request);
  return (
    <div className="mt-1 mb-2 grid grid-cols-[minmax(0,1fr)] gap-3 rounded-3 border border-line-2 bg-surface py-3">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 px-4 text-small">
        <dt className="text-ink-3">{t('calls.request')}</dt>
        <dd className="font-mono break-all">{call.requestId ?? t('calls.noRequest')}</dd>
      </dl>
      <div className="flex items-center justify-between gap-3 px-4">
        <p className="text-small text-ink-2">{t('calls.supportSays')}</p>
        <CopyButton text={supportText(call)} label={t('calls.copySupport')} />
      </div>
      {program !== null && (
        <section aria-label={t('calls.program')} className="border-t border-line pt-3">
          <div className="flex flex-wrap items-center justify-between gap-2 px-4">
            <Segmented
              small
              label={t('calls.language')}
              segments={LANGUAGES.map((value) => ({ value, label: t(`code.${value}`) }))}
              value={language}
              onChange={onLanguage}
            />
            <CopyButton text={program} label={t('calls.copyProgram')} />
          </div>
          <ProgramText label={t('calls.programLabel', { language: t(`code.${language}`) })} language={language} code={program} />
        </section>
      )}
    </div>
  );
}
