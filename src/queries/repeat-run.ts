/** What a run is started on. With the assistant the run ledger can say later which configuration it met. */
export type Started = { versionId?: string | undefined; assistantId?: string | undefined; times?: number | undefined };

/** The body of a trigger: without a version it runs on main. */
export function bodyOf({ versionId }: Started): { destination_version_id?: string } {
  return versionId === undefined ? {} : { destination_version_id: versionId };
}

/** Some of the wanted runs were started before one could not be. */
export class PartlyStarted extends Error {
  override readonly name = 'PartlyStarted';
  readonly started: number;
  constructor(started: number, cause: Error) {
    super(cause.message, { cause });
    this.started = started;
  }
}

/**
 * Triggers one after the other, each under a key of its own made of the intention's: trying again after a failure replays those
 * that were done and starts only the rest.
 * @throws PartlyStarted
 */
export async function repeated<Run>(times: number | undefined, key: string, trigger: (key: string) => Promise<readonly Run[]>): Promise<Run[]> {
  const runs: Run[] = [];
  for (let at = 0; at < (times ?? 1); at += 1) {
    try {
      // One at a time: the API limits how fast runs may be started.
      runs.push(...(await trigger(at === 0 ? key : `${key}-${at + 1}`)));
    } catch (error) {
      throw at === 0 || !(error instanceof Error) ? error : new PartlyStarted(at, error);
    }
  }
  return runs;
}
