import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { dateTimeText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { useRunVersion } from '#pages/run/head/use-run-version.ts';
import { linkStyle } from '#ui/button-style.ts';
import { Card } from '#ui/Card.tsx';
import { StatusGlyph, statusWord } from '#ui/Status.tsx';
import type { TestRun } from '#wire/run.ts';
import { lastPassOf, movedCriteria } from './last-pass.ts';

type Props = { run: TestRun; history: readonly TestRun[]; suite: string | null };

/** What is different from the last time that the test passed. */
export function LastPass({ run, history, suite }: Props) {
  const pass = lastPassOf(history, run);
  const version = useRunVersion(pass?.run_id);
  if (pass === undefined) {
    return (
      <Card title={t('run.lastPass')}>
        <p className="text-small text-ink-3">{t('run.lastPassNone')}</p>
      </Card>
    );
  }
  const moved = movedCriteria(pass, run);
  const [before, after] = [pass.test_suite_run_id, run.test_suite_run_id];
  return (
    <Card title={t('run.lastPass')} flush>
      <div className="grid gap-2 border-t border-line px-4 py-3 text-small">
        <p className="text-ink-2">
          {version
            ? t('run.lastPassOn', { when: dateTimeText(pass.created_at), version: version.name })
            : t('run.lastPassAt', { when: dateTimeText(pass.created_at) })}
        </p>
        {moved.length === 0 ? (
          <p className="text-ink-3">{t('run.changedNone')}</p>
        ) : (
          <ul className="grid gap-1">
            {moved.map((one) => (
              <li key={one.name} className="flex min-w-0 items-baseline gap-2">
                <StatusGlyph status={one.now ?? ''} small />
                <span className="min-w-0 flex-1 font-medium break-words">{one.name}</span>
                <span className="text-ink-3">{t('run.thenNow', { before: wordOf(one.before), after: wordOf(one.now) })}</span>
              </li>
            ))}
          </ul>
        )}
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          <Link to={paths.run(pass.test_id, pass.run_id)} className={linkStyle}>
            {t('run.lastPassOpen')}
          </Link>
          {suite !== null && before && after && before !== after && (
            <Link to={paths.compareRuns(suite, before, after)} className={linkStyle}>
              {t('run.lastPassCompare')}
            </Link>
          )}
        </p>
      </div>
    </Card>
  );
}

function wordOf(status: string | null): string {
  return status === null ? t('run.notEvaluated') : statusWord(status);
}
