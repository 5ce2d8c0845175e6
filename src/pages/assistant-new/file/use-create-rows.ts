import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { inTurn } from '#lib/in-turn.ts';
import { createRowWrite } from '#queries/new-assistants.ts';
import type { PlanRow } from './plan.ts';

/** What became of a row: the id of its assistant, or why there is none. */
export type Fate = { readonly id: string } | { readonly error: Error };

/** Creates one assistant after the other. What failed does not keep the rest, and can be tried again. */
export function useCreateRows() {
  const { mutateAsync } = useMutation(createRowWrite());
  const [fates, setFates] = useState<ReadonlyMap<string, Fate>>(new Map());
  const [running, setRunning] = useState<{ readonly all: number; readonly done: number } | null>(null);
  const stopped = useRef(false);
  const note = (key: string, fate: Fate) => setFates((before) => new Map(before).set(key, fate));
  const run = async (rows: readonly PlanRow[]): Promise<readonly string[]> => {
    stopped.current = false;
    setRunning({ all: rows.length, done: 0 });
    const bodies = new Map(rows.map(({ key, body }) => [key, body]));
    const made: string[] = [];
    await inTurn(
      rows.map(({ key }) => key),
      async (key) => {
        const { answer } = await mutateAsync({ row: key, body: bodies.get(key) ?? {} });
        made.push(answer.id);
        note(key, { id: answer.id });
      },
      ({ id, error }) => {
        if (error !== null) note(id, { error });
        setRunning((before) => before && { ...before, done: before.done + 1 });
      },
      () => stopped.current,
    );
    setRunning(null);
    return made;
  };
  const stop = () => {
    stopped.current = true;
  };
  return { fates, running, run, stop };
}
