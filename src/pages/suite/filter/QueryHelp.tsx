import { t } from '#lib/words/t.ts';

/** What can be written into the box, each with what it finds. Examples are the language itself and are not translated. */
const TERMS = [
  ['hours', () => t('suites.helpText')],
  ['s:failed,error', () => t('suites.helpStatus')],
  ['v:"Concise greeting"', () => t('suites.helpVersion')],
  ['crit:greeting', () => t('suites.helpCriterion')],
  ['is:new', () => t('suites.helpIs')],
  ['since:2026-11-01', () => t('suites.helpSince')],
  ['!is:flaky', () => t('suites.helpNot')],
] as const;

/** The filter language in seven lines. */
export function QueryHelp() {
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 rounded-2 bg-sunken px-3 py-2 text-small max-phone:grid-cols-[minmax(0,1fr)]">
      {TERMS.map(([term, says]) => (
        <div key={term} className="contents">
          <dt>
            <code className="font-mono">{term}</code>
          </dt>
          <dd className="text-ink-2 max-phone:mb-1">{says()}</dd>
        </div>
      ))}
    </dl>
  );
}
