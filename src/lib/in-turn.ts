/** How one of many writes went. */
export type Outcome = { readonly id: string; readonly error: Error | null };

/** What many writes, one after the other, tell on their way. */
export type Told = { readonly onEach: (outcome: Outcome) => void; readonly isStopped: () => boolean };

/** Does the same to many things, one at a time, and goes on after one that fails; between two it can be stopped. */
export async function inTurn(
  ids: readonly string[],
  act: (id: string) => Promise<unknown>,
  onEach: (outcome: Outcome) => void,
  isStopped: () => boolean,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const id of ids) {
    if (isStopped()) break;
    const outcome = await act(id).then(
      () => ({ id, error: null }),
      (error: unknown) => ({ id, error: error instanceof Error ? error : new Error(String(error)) }),
    );
    outcomes.push(outcome);
    onEach(outcome);
  }
  return outcomes;
}

/** Whether all of these were done, and none failed or was left out because it was stopped. */
export function allDone(ids: readonly string[], outcomes: readonly Outcome[]): boolean {
  return outcomes.length === ids.length && outcomes.every(({ error }) => error === null);
}
