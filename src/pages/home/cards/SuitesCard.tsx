import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { linkStyle } from '#ui/button-style.ts';
import { StatusChip } from '#ui/Status.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import type { Reading } from '../look/reading.ts';
import type { SuiteState } from '../look/use-suite-states.ts';
import { HomeCard, HomeLine, lineLink } from './HomeCard.tsx';

type Props = { states: readonly SuiteState[]; running: readonly SuiteState[]; red: readonly SuiteState[]; reading: Reading };

/** Suites that run right now, and those whose newest batch did not pass. */
export function SuitesCard({ states, running, red, reading }: Props) {
  const green = states.length - running.length - red.length;
  const rows = [...running, ...red.toSorted((a, b) => b.at - a.at)];
  return (
    <HomeCard
      title={t('home.suites')}
      failed={t('home.suitesFailed')}
      reading={reading}
      empty={rows.length > 0 ? null : <p>{green > 0 ? t('home.suitesGreen', { count: green }) : t('home.suitesNone')}</p>}
      actions={
        <Link to={paths.suites()} className={`text-small ${linkStyle}`}>
          {t('home.allSuites')}
        </Link>
      }
    >
      {rows.map((state) => (
        <SuiteLine key={state.suite} state={state} />
      ))}
      {green > 0 && <li className="px-4 py-2 text-small text-ink-3">{t('home.suitesGreen', { count: green })}</li>}
    </HomeCard>
  );
}

function SuiteLine({ state: { suite, at, score } }: { state: SuiteState }) {
  const { open, total, failed, passed } = score;
  return (
    <HomeLine>
      <Link to={paths.suite(suite)} className={`min-w-0 flex-1 basis-40 font-medium max-phone:basis-full ${lineLink}`}>
        {suite}
      </Link>
      {open > 0 ? (
        <StatusChip status="running">{t('home.running', { done: total - open, total })}</StatusChip>
      ) : (
        <StatusChip status={failed > 0 ? 'failed' : 'error'}>{t('home.notPassed', { failed: total - passed, total })}</StatusChip>
      )}
      <span className="w-24 text-right text-small text-ink-3 max-phone:w-auto">
        <TimeText iso={new Date(at).toISOString()} />
      </span>
    </HomeLine>
  );
}
