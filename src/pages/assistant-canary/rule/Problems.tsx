import { locale, t } from '#lib/words/t.ts';
import { linkStyle } from '#ui/button-style.ts';
import { Note } from '#ui/Note.tsx';
import { valuesText } from '#pages/assistant-canary/who/who-words.ts';
import type { Problem } from './problems.ts';

type Props = {
  problems: readonly Problem[];
  refused: string | undefined;
  isContested: boolean;
  n: number;
  /** Conditions and their gaps are marked in the open card itself. */
  isOpen: boolean;
  onMove: (to: number) => void;
  onRemove: () => void;
};

/** What is wrong with a rule, at the rule, with the ways out as verbs. */
export function Problems({ problems, refused, isContested, n, isOpen, onMove, onRemove }: Props) {
  const said = isOpen
    ? problems.filter((problem) => !(problem.kind === 'fault' && (problem.code === 'values-missing' || problem.code === 'attribute-missing')))
    : problems;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 empty:hidden">
      {refused !== undefined && (
        <Note tone="fail" live>
          {t('canary.serverSays', { message: refused })}
        </Note>
      )}
      {isContested && <Note tone="warn">{t('canary.contested')}</Note>}
      {said.map((problem, at) => (
        <ProblemNote key={at} problem={problem} n={n} onMove={onMove} onRemove={onRemove} />
      ))}
    </div>
  );
}

function ProblemNote({ problem, n, onMove, onRemove }: { problem: Problem } & Pick<Props, 'n' | 'onMove' | 'onRemove'>) {
  if (problem.kind === 'fault') return <Note tone="fail">{t(`canary.${problem.code}`)}</Note>;
  const rules = new Intl.ListFormat(locale(), { type: 'conjunction' }).format(problem.by.map((at) => String(at + 1)));
  const first = problem.by[0];
  if (problem.kind === 'partly') {
    return (
      <Note tone="warn">
        <b className="font-semibold">{t('canary.mayNotFire')}</b>{' '}
        {t('canary.partlyValues', { count: problem.by.length, rules, values: valuesText(problem.values) })}
      </Note>
    );
  }
  return (
    <Note
      tone="warn"
      actions={
        <>
          {first !== undefined && (
            <button type="button" className={linkStyle} onClick={() => onMove(first)}>
              {t('canary.moveAbove', { n: first + 1 })}
            </button>
          )}
          <button type="button" className={linkStyle} onClick={onRemove}>
            {t('canary.removeThis', { n })}
          </button>
        </>
      }
    >
      <b className="font-semibold">{t('canary.neverFires')}</b>{' '}
      {first === undefined ? t('canary.neverItself') : t('canary.neverBy', { count: problem.by.length, rules })}
    </Note>
  );
}
