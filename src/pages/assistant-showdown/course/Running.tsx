import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { suiteTestsQuery } from '#queries/suites.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { Note } from '#ui/Note.tsx';
import { ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import { VersionName } from '#ui/Version.tsx';
import type { Version } from '#wire/assistant.ts';
import { showdownOf, type Start } from '#wire/showdown.ts';
import type { AssistantTest } from '#wire/test.ts';
import type { Begun } from '../params.ts';
import { FateTable } from '../result/FateTable.tsx';
import { Verdict } from '../result/Verdict.tsx';
import { sidesOf, type Sides } from '../sides.ts';
import { CourseCard } from './CourseCard.tsx';
import { startsOf } from './steps.ts';
import { useCourse } from './use-course.ts';

type Props = {
  assistantId: string;
  /** Main as it is now. */
  mainId: string;
  versions: readonly Version[];
  begun: Begun;
  onStarted: (at: number, batchId: string) => void;
};

/** A showdown under way, stopped or ended: how far it is, and what it says. */
export function Running({ assistantId, mainId, versions, begun, onStarted }: Props) {
  const course = useCourse(assistantId, begun, onStarted);
  const tests = useQuery(suiteTestsQuery(begun.suite));
  const sides = sidesOf(versions, begun.mainId, begun.candidate);
  const starts = startsOf(course.made);
  const again = { suite: begun.suite, candidate: begun.candidate };
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <VersionName {...sides.main} strong />
          <span className="text-ink-3">{t('showdown.against')}</span>
          <VersionName {...sides.candidate} strong />
          <Link to={paths.suite(begun.suite)} className="rounded-1 text-small text-ink-2 hover:text-accent hover:underline">
            {t('showdown.sides', { suite: begun.suite, rounds: t('showdown.roundCount', { count: begun.rounds }) })}
          </Link>
        </p>
        {(course.course.kind === 'ended' || !course.going) && (
          <Link to={paths.showdown(assistantId, again)} className={buttonStyle('quiet', 'small')}>
            {t('showdown.again')}
          </Link>
        )}
      </div>
      {mainId !== begun.mainId && <Note>{t('showdown.mainChanged')}</Note>}
      {tests.isError && <ErrorPanel title={t('showdown.testsFailed')} failure={tests.error} onRetry={() => void tests.refetch()} retrying={tests.isFetching} />}
      <CourseCard begun={begun} sides={sides} tests={tests.data} {...course} />
      {tests.isPending && <SkeletonBlock what={t('showdown.result')} heights={[96, 200]} />}
      {tests.data !== undefined && starts.length > 1 && (
        <Result assistantId={assistantId} sides={sides} tests={tests.data} starts={starts} isOver={isOver(course)} />
      )}
    </>
  );
}

/** Nothing is under way and nothing more comes unless it is asked for. */
function isOver({ course, going }: ReturnType<typeof useCourse>): boolean {
  return course.kind === 'ended' || (course.kind === 'next' && !going);
}

type ResultProps = {
  assistantId: string;
  sides: Sides;
  tests: readonly AssistantTest[];
  starts: readonly Start[];
  /** All that was started has ended. */
  isOver: boolean;
};

function Result({ tests, starts, ...of }: ResultProps) {
  const showdown = showdownOf(tests, starts);
  return (
    <>
      <Verdict {...of} showdown={showdown} />
      <FateTable rows={showdown.rows} starts={starts} sides={of.sides} isOver={of.isOver} />
    </>
  );
}
