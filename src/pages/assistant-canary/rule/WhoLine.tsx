import { t } from '#lib/words/t.ts';
import { Chip } from '#ui/Chip.tsx';
import type { Clause } from '#wire/rules.ts';
import { operatorText } from '#pages/assistant-canary/who/who-words.ts';

const SHOWN = 3;

/** Who a rule is for, with its first values as chips. */
export function WhoLine({ match, isOnly }: { match: readonly Clause[]; isOnly: boolean }) {
  if (match.length === 0) return <p className="font-semibold">{isOnly ? t('canary.everyone') : t('canary.everyoneElse')}</p>;
  return (
    <ul className="grid gap-1">
      {match.map((clause, at) => (
        <li key={at} className="flex min-w-0 flex-wrap items-center gap-1.5">
          <span className="min-w-0 break-words">
            <code className="font-mono text-small">{clause.attribute}</code> {operatorText(clause)}
          </span>
          {clause.values.length === 0 && <span className="text-small text-ink-3">{t('canary.noValues')}</span>}
          {clause.values.slice(0, SHOWN).map((value) => (
            <Chip key={value} mono>
              {value}
            </Chip>
          ))}
          {clause.values.length > SHOWN && <span className="text-small text-ink-3">{t('canary.moreValues', { count: clause.values.length - SHOWN })}</span>}
        </li>
      ))}
    </ul>
  );
}
