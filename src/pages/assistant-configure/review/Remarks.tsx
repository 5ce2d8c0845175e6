import type { JsonObject, Path } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { placeText } from '#pages/assistant-configure/fields/field-texts.ts';
import { linkStyle } from '#ui/button-style.ts';
import { Icon } from '#ui/Icon.tsx';
import { Note } from '#ui/Note.tsx';
import type { DraftFault } from '#wire/assistant-draft/faults.ts';
import type { Finding } from '#wire/assistant-lint/lint.ts';

type Props = {
  faults: readonly DraftFault[];
  findings: readonly Finding[];
  edit: (change: (draft: JsonObject) => JsonObject) => void;
  onGo: (path: Path) => void;
};

/** What keeps the draft from being saved, and what the checks say of it, each with the way to its place. */
export function Remarks({ faults, findings, edit, onGo }: Props) {
  return (
    <>
      {faults.length > 0 && (
        <Note
          tone="fail"
          actions={faults.map((fault, at) => (
            <button key={at} type="button" className={`${linkStyle} min-h-6 text-left`} onClick={() => onGo(fault.path)}>
              {t('configure.faultAt', { place: placeText(fault.path), fault: fault.say() })}
            </button>
          ))}
        >
          <b className="font-semibold">{t('configure.fixFirst', { count: faults.length })}</b>
        </Note>
      )}
      {findings.length > 0 && (
        <details open className="group/checks rounded-2 border border-line-2">
          <summary className="flex min-h-9 cursor-pointer list-none items-center gap-2 rounded-2 px-3 py-1.5 hover:bg-hover [&::-webkit-details-marker]:hidden">
            <Icon name="chevronRight" small className="transition-transform duration-(--fast) group-open/checks:rotate-90" />
            <h3 className="font-semibold">{t('configure.checks')}</h3>
            <span className="text-small text-ink-3">{t('configure.remarks', { count: findings.length })}</span>
          </summary>
          <ul className="border-t border-line">
            {findings.map((finding, at) => (
              <li key={at} className="flex items-start gap-2 border-b border-line px-3 py-2 text-small last:border-b-0">
                <Icon name={finding.severity === 'hint' ? 'message' : 'alert'} className={COLOURS[finding.severity]} />
                <div className="min-w-0 flex-1">
                  <p className="break-words">
                    <span className="sr-only">{SEVERITIES[finding.severity]()} </span>
                    {finding.say()}
                  </p>
                  <p className="flex flex-wrap gap-x-3">
                    <button type="button" className={`${linkStyle} min-h-6 text-left`} onClick={() => onGo(finding.path)}>
                      {placeText(finding.path)}
                    </button>
                    {finding.fix && (
                      <button type="button" className={`${linkStyle} min-h-6 text-left`} onClick={() => finding.fix && edit(finding.fix.apply)}>
                        {finding.fix.label()}
                      </button>
                    )}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const COLOURS = { error: 'text-fail', warning: 'text-error', hint: 'text-ink-3' } as const;
const SEVERITIES = {
  error: () => t('configure.severityError'),
  warning: () => t('configure.severityWarning'),
  hint: () => t('configure.severityHint'),
} as const;
