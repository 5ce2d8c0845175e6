import { queryOptions } from '@tanstack/react-query';
import { createCanaryDeploy, deleteCanaryDeploy, retrieveCanaryDeploy, updateCanaryDeploy } from '#api/canary-deploys.ts';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import type { CanaryDeploy } from '#wire/canary.ts';
import { bodyFor, rulesOf } from '#wire/canary-form.ts';
import type { Rule } from '#wire/rules.ts';
import { write } from './write.ts';

export const canaryKey = (id: string) => ['canary', id] as const;

/** The history of an assistant's splits in the journal. It stands here because the first page knows canaries, but not the journal. */
export const splitsKey = (id: string) => ['journal', 'splits', id] as const;

/** The canary deploy of an assistant; `null` when everyone hears main. */
export const canaryQuery = (id: string) => queryOptions({ queryKey: canaryKey(id), queryFn: ({ signal }) => retrieveCanaryDeploy(id, signal) });

/** The split was changed or ended by somebody else meanwhile: `theirs` is the server’s copy. Nothing was written. */
export class StaleCanary extends Error {
  override readonly name = 'StaleCanary';
  readonly theirs: CanaryDeploy | null;
  constructor(theirs: CanaryDeploy | null) {
    super(t('writes.canaryStale'));
    this.theirs = theirs;
  }
}

export type SaveCanary = {
  rules: readonly Rule[];
  /** The deploy as the editor was opened with it; `null` when there was none. */
  read: CanaryDeploy | null;
  /** Why, for the journal. */
  reason?: string | undefined;
};

/** What the writes of a split are about: the newest alone is to be undone, and a promotion ends them all. */
export const splitOf = (id: string) => `split of ${id}`;

/**
 * Creates or replaces the split, in the form in which it was read. The API knows no revision: the deploy is read once more
 * first and its `updated_at` compared; a split that is already as wanted was saved by an attempt whose answer was lost.
 * @throws StaleCanary
 */
export const saveCanaryWrite = (id: string) =>
  write({
    name: `save canary ${id}`,
    send: async ({ rules, read, reason }: SaveCanary, key, undoable) => {
      const now = await retrieveCanaryDeploy(id);
      if (now !== null && same(rulesOf(now), rules)) return now;
      if (now?.updated_at !== read?.updated_at) throw new StaleCanary(now);
      const body = bodyFor(rules, read);
      const note = { ...undoable, reason };
      return now === null ? createCanaryDeploy(id, body, key, note) : updateCanaryDeploy(id, body, note);
    },
    stale: () => [canaryKey(id), splitsKey(id)],
    done: () => t('writes.canarySaved'),
    failed: t('writes.canarySaveFailed'),
    about: splitOf(id),
    inPlace: true,
  });

export const endCanaryWrite = (id: string) =>
  write({
    name: `end canary ${id}`,
    send: (_vars: void, _key, undoable) => deleteCanaryDeploy(id, undoable),
    stale: () => [canaryKey(id), splitsKey(id)],
    done: () => t('writes.canaryEnded'),
    failed: t('writes.canaryEndFailed'),
    about: splitOf(id),
    inPlace: true,
  });
