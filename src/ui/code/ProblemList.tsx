import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { linkStyle } from '#ui/button-style.ts';
import { Icon } from '#ui/Icon.tsx';
import { lineOf, type Problem } from './problem.ts';

/** As many as can be read at once; the others are there when they are asked for. */
const SHOWN = 4;

const LOOK = { error: 'text-fail', warning: 'text-error', hint: 'text-ink-3' } as const;

type Props = { problems: readonly Problem[]; text: string; flush: boolean; onSelect: (from: number, to: number) => void };

/** What is wrong with a text in words: where, what, and the ways out. */
export function ProblemList({ problems, text, flush, onSelect }: Props) {
  const [isWhole, setWhole] = useState(false);
  if (problems.length === 0) return null;
  const shown = isWhole ? problems : problems.slice(0, SHOWN);
  return (
    <div className={`grid gap-1 text-small ${flush ? 'border-t border-line px-4 py-2 max-phone:px-3' : 'pt-2'}`}>
      <ul aria-label={t('texts.problems')} className={`grid gap-1 ${isWhole ? 'max-h-60 overflow-y-auto' : ''}`}>
        {shown.map((problem, at) => (
          <li key={at} className="flex flex-wrap items-start gap-x-2 gap-y-1">
            <Icon name={problem.severity === 'hint' ? 'message' : 'alert'} small className={`mt-0.5 ${LOOK[problem.severity]}`} />
            <span className="min-w-0 flex-[1_1_240px] break-words">
              <Place problem={problem} text={text} onSelect={onSelect} /> {problem.message}
            </span>
            {problem.fixes?.map((fix) => (
              <button key={fix.label} type="button" onClick={fix.apply} className={`${linkStyle} min-h-6 max-w-full truncate max-phone:py-1.5`}>
                {fix.label}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && (
        <span>
          <Button variant="ghost" size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? t('texts.fewer') : t('texts.more', { count: problems.length - SHOWN })}
          </Button>
        </span>
      )}
    </div>
  );
}

function Place({ problem, text, onSelect }: { problem: Problem; text: string; onSelect: Props['onSelect'] }) {
  const { from, to = from } = problem;
  if (from === undefined || to === undefined) return null;
  return (
    <button type="button" onClick={() => onSelect(from, to)} className={`${linkStyle} min-h-6 font-medium`}>
      {t('texts.line', { line: lineOf(text, from) })}
    </button>
  );
}
