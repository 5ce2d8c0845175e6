import { t } from '#lib/words/t.ts';
import { linkStyle } from '#ui/button-style.ts';
import { Bar } from '#pages/assistant-canary/review/ChangeList.tsx';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { Odds } from './Odds.tsx';
import { callerText, countsByRule, together, type Found } from './trace.ts';

/** So many callers are listed; the totals count all of them. */
const LISTED = 100;

type Props = { found: readonly Found[]; book: VersionBook; picked: number; onPick: (at: number) => void };

/** Many callers: what they hear together, how many each rule catches, and each by itself. */
export function CallerTable({ found, book, picked, onPick }: Props) {
  const total = together(found);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <Odds title={`${t('canary.callerCount', { count: found.length })} · ${t('canary.callersTotal')}`} slots={total.slots} main={total.main} book={book} />
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-0.5 border-t border-line pt-2 text-small">
        {countsByRule(found).map(({ rule, count }) => (
          <li key={rule} className="flex justify-between gap-3">
            <span className="text-ink-2">{ruleText(rule)}</span>
            <span>{t('canary.callerCount', { count })}</span>
          </li>
        ))}
      </ul>
      {found.length > LISTED && <p className="text-small text-ink-3">{t('canary.callersShown', { shown: LISTED, count: found.length })}</p>}
      <div role="region" aria-label={t('canary.callerTable')} tabIndex={0} className="max-h-72 overflow-y-auto">
        <table className="w-full table-fixed text-small">
          <caption className="sr-only">{t('canary.callerTable')}</caption>
          <thead className="text-start text-ink-3">
            <tr>
              <th scope="col" className="w-1/2 py-1 text-start font-medium">
                {t('canary.caller')}
              </th>
              <th scope="col" className="w-14 py-1 text-start font-medium">
                {t('canary.decidedBy')}
              </th>
              <th scope="col" className="py-1 text-start font-medium">
                {t('canary.hears')}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, LISTED).map((one, at) => (
              <tr key={at} className={`border-t border-line ${at === picked ? 'bg-accent-soft' : ''}`}>
                <td className="py-1 pe-2">
                  <button
                    type="button"
                    aria-pressed={at === picked}
                    title={t('canary.showCaller', { caller: callerText(one.caller) })}
                    className={`${linkStyle} block min-h-6 max-w-full truncate font-mono`}
                    onClick={() => onPick(at)}
                  >
                    {callerText(one.caller)}
                  </button>
                </td>
                <td className="py-1 pe-2">{ruleText(one.rule)}</td>
                <td className="py-1">
                  <Bar slots={one.slots} book={book} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function ruleText(rule: number | null): string {
  return rule === null ? t('canary.byNone') : t('canary.byRule', { n: rule + 1 });
}
