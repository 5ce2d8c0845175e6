import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { phoneCallsOf } from '#lib/run-plan.ts';
import { t } from '#lib/words/t.ts';
import { statusQuery } from '#queries/local.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import { StatusGlyph } from '#ui/Status.tsx';
import type { AssistantTest } from '#wire/test.ts';
import type { Begun } from '../params.ts';
import { CallCount, missingCount } from '../plan/CallCount.tsx';
import type { Sides } from '../sides.ts';
import type { Step } from './steps.ts';
import type { useCourse } from './use-course.ts';

type Props = ReturnType<typeof useCourse> & { begun: Begun; sides: Sides; tests: readonly AssistantTest[] | undefined };

const takeFocus = (card: HTMLElement | null) => card?.focus({ preventScroll: true });

/** How far the starts are; where they stopped, why, and how they go on. */
export function CourseCard({ begun, sides, tests, course, going, isStarting, startFailure, readFailure, isReading, onRetryRead, onRetry, onGo }: Props) {
  const isSandbox = useQuery(statusQuery()).data?.mode === 'sandbox';
  const [typed, setTyped] = useState('');
  const total = 2 * begun.rounds;
  const made = begun.batches.length;
  const calls = isSandbox || going ? 0 : phoneCallsOf(tests ?? []) * (total - made);
  const nameOf = (step: Step) => sides[step.side].name;
  const percent = course.kind === 'ended' ? 100 : ((made - (course.kind === 'waiting' ? 1 - course.done / Math.max(1, course.total) : 0)) / total) * 100;
  const text = () => {
    if (course.kind === 'ended') return t('showdown.ended', { total });
    const words = { round: t('showdown.roundNumber', { n: course.step.round + 1 }), rounds: begun.rounds, version: nameOf(course.step) };
    if (course.kind === 'waiting') return t('showdown.running', { ...words, done: course.done, total: course.total });
    return going && startFailure === null ? t('showdown.starting', words) : t('showdown.stopped', { made, total });
  };
  const isLive = course.kind === 'waiting' || (course.kind === 'next' && going && startFailure === null);
  return (
    // The button that began it is gone: whoever pressed it by keyboard goes on from here.
    <section
      ref={going && made === 0 ? takeFocus : undefined}
      tabIndex={-1}
      aria-label={t('showdown.course')}
      className="grid min-w-0 gap-3 rounded-3 border border-line-2 bg-surface px-4 py-3"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="flex min-w-0 items-center gap-2">
          <StatusGlyph status={isLive ? 'running' : course.kind === 'ended' ? 'passed' : 'pending'} />
          <span role="status" className="font-medium">
            {text()}
          </span>
        </p>
        <span className="text-small text-ink-3">{t('showdown.madeOf', { made, total })}</span>
      </div>
      {course.kind !== 'ended' && (
        <span aria-hidden="true" className="block h-1.5 overflow-hidden rounded-1 bg-line forced-colors:border">
          <span className="block h-full bg-running forced-color-adjust-none" style={{ width: `${percent}%` }} />
        </span>
      )}
      {startFailure !== null && course.kind === 'next' && (
        <div className="grid gap-2">
          <ErrorPanel
            title={t('showdown.startFailed', { n: course.step.round + 1, version: nameOf(course.step) })}
            failure={startFailure}
            onRetry={onRetry}
            retrying={isStarting}
          />
          <p className="text-small text-ink-2">{t('showdown.startFailedSays', { made, total })}</p>
        </div>
      )}
      {readFailure !== null && <ErrorPanel title={t('showdown.runsFailed')} failure={readFailure} onRetry={onRetryRead} retrying={isReading} />}
      {going && course.kind !== 'ended' && startFailure === null && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <p className="text-small text-ink-3">{t('showdown.keepOpen')}</p>
          {made < total && (
            <Button size="small" onClick={() => onGo(false)}>
              {t('showdown.stop')}
            </Button>
          )}
        </div>
      )}
      {!going && made < total && startFailure === null && (
        <div className="grid gap-3">
          <p className="text-small text-ink-2">{t('showdown.continueSays')}</p>
          {calls > 0 && <CallCount calls={calls} typed={typed} onType={setTyped} />}
          <div>
            <Button icon="play" disabledReason={tests === undefined ? t('showdown.testsFirst') : missingCount(calls, typed)} onClick={() => onGo(true)}>
              {t('showdown.continue')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
