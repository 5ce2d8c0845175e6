import { useMutation, useQueries } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { showdownRunsQuery, showdownStartWrite } from '#queries/showdown.ts';
import type { Begun } from '../params.ts';
import { isGoing, keepGoing } from './going.ts';
import { courseOf, stepAt } from './steps.ts';

/** Makes the starts of a showdown one after the other, for as long as this tab is told to, and follows their runs. */
export function useCourse(assistantId: string, begun: Begun, onStarted: (at: number, batchId: string) => void) {
  const { id, suite, mainId, candidate, rounds, batches } = begun;
  const [going, setGoing] = useState(() => isGoing(id));
  // Whoever looks at another tab meanwhile wants the rounds to go on.
  const read = useQueries({ queries: batches.map((batch) => ({ ...showdownRunsQuery(suite, batch), refetchIntervalInBackground: going })) });
  const start = useMutation(showdownStartWrite(suite));
  const fresh = start.data?.answer;
  // Until a start is read for the first time it is as the API answered it.
  const made = read.map((one, at) => one.data ?? (fresh !== undefined && fresh.batchId === batches[at] ? fresh.runs : undefined));
  const course = courseOf(rounds, made);
  const make = (at: number) =>
    start.mutate(
      { showdown: id, at, versionId: stepAt(at).side === 'main' ? mainId : candidate, assistantId },
      {
        onSuccess: ({ answer }) => onStarted(at, answer.batchId),
      },
    );
  const asked = useRef<number | null>(null);
  const due = going && course.kind === 'next' ? course.step.at : null;
  // Outside system: the suite at Telnyx. When one start has ended there, the next one is made; a failed one waits for a press.
  useEffect(() => {
    if (due === null || asked.current === due) return;
    asked.current = due;
    make(due);
  });
  const go = (on: boolean) => {
    keepGoing(id, on);
    setGoing(on);
  };
  const broken = read.find((one) => one.isError);
  return {
    course,
    made,
    going,
    isStarting: start.isPending,
    startFailure: start.error !== null && course.kind === 'next' ? start.error : null,
    readFailure: broken?.error ?? null,
    isReading: read.some((one) => one.isFetching),
    onRetryRead: () => read.forEach((one) => one.isError && void one.refetch()),
    onRetry: () => {
      go(true);
      if (course.kind === 'next' && asked.current === course.step.at) make(course.step.at);
    },
    onGo: go,
  };
}
