import { retrieveAssistant } from '#api/assistants.ts';
import { retrieveCanaryDeploy } from '#api/canary-deploys.ts';
import { deleteVersion, listVersions, promoteVersion, updateVersion } from '#api/versions.ts';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import { addressable, type Version } from '#wire/assistant.ts';
import type { CanaryDeploy } from '#wire/canary.ts';
import { rulesOf } from '#wire/canary-form.ts';
import { versionUse, type VersionUse } from '#wire/version-use.ts';
import { assistantQuery, assistantsQuery } from './assistants.ts';
import { canaryKey, splitOf, splitsKey } from './canary.ts';
import { versionKey, versionsKey } from './versions.ts';
import { write } from './write.ts';

/** Somebody else deleted the version meanwhile. Nothing was done. */
export class VersionGone extends Error {
  override readonly name = 'VersionGone';
  constructor() {
    super(t('writes.versionGone'));
  }
}

/** The version became main, or a rule serves it, since the list was read. Nothing was deleted. */
export class VersionInUse extends Error {
  override readonly name = 'VersionInUse';
  readonly use: VersionUse;
  constructor(use: VersionUse) {
    super(t('writes.versionInUse'));
    this.use = use;
  }
}

/** What the person was shown is not what is there now. Nothing was promoted. */
export class StalePromotion extends Error {
  override readonly name = 'StalePromotion';
  constructor() {
    super(t('writes.promotionStale'));
  }
}

type Live = { readonly mainId: string | null | undefined; readonly versions: readonly Version[]; readonly canary: CanaryDeploy | null };

/** Everything that decides what may be done with a version, as it is right now. */
async function readLive(id: string): Promise<Live> {
  const [main, versions, canary] = await Promise.all([retrieveAssistant(id), listVersions(id), retrieveCanaryDeploy(id)]);
  return { mainId: main.version_id, versions: addressable(versions.data), canary };
}

export const renameVersionWrite = (id: string) =>
  write({
    name: `rename version of ${id}`,
    send: ({ versionId, name }: { versionId: string; name: string }, _key, undoable) => updateVersion(id, versionId, { version_name: name }, undoable),
    stale: ({ versionId }) => [versionsKey(id), [...versionKey(id), versionId]],
    done: ({ name }) => t('writes.versionRenamed', { name }),
    failed: t('writes.versionRenameFailed'),
    inPlace: true,
  });

export type Promotion = {
  versionId: string;
  name: string;
  /** What the preview was made of. */
  read: { main: Version | undefined; version: Version; canary: CanaryDeploy | null };
  /** Why, for the journal. */
  reason?: string | undefined;
};

/**
 * Makes a version main, which ends any canary. Everything the preview was made of is read once more first.
 * @throws VersionGone
 * @throws StalePromotion
 */
export const promoteVersionWrite = (id: string) =>
  write({
    name: `promote version of ${id}`,
    send: async ({ versionId, read, reason }: Promotion, _key, undoable) => {
      const now = await readLive(id);
      const version = now.versions.find((one) => one.version_id === versionId);
      if (version === undefined) throw new VersionGone();
      const main = now.versions.find((one) => one.version_id === now.mainId);
      if (!same(version, read.version) || !same(main, read.main) || now.canary?.updated_at !== read.canary?.updated_at) throw new StalePromotion();
      return promoteVersion(id, versionId, { ...undoable, reason });
    },
    stale: () => [assistantsQuery().queryKey, assistantQuery(id).queryKey, versionsKey(id), canaryKey(id), splitsKey(id)],
    done: ({ name }) => t('writes.versionPromoted', { name }),
    failed: t('writes.versionPromoteFailed'),
    about: splitOf(id),
    inPlace: true,
  });

/**
 * Deletes a version that nobody hears. Whether that still holds is read once more first.
 * @throws VersionGone
 * @throws VersionInUse
 */
export const deleteVersionWrite = (id: string) =>
  write({
    name: `delete version of ${id}`,
    send: async ({ versionId }: { versionId: string; name: string }, _key, undoable) => {
      const now = await readLive(id);
      if (!now.versions.some((one) => one.version_id === versionId)) throw new VersionGone();
      const use = versionUse(versionId, now.mainId, now.canary === null ? [] : rulesOf(now.canary));
      if (use.kind !== 'free') throw new VersionInUse(use);
      return deleteVersion(id, versionId, undoable);
    },
    stale: () => [versionsKey(id)],
    done: ({ name }) => t('writes.versionDeleted', { name }),
    failed: t('writes.versionDeleteFailed'),
    inPlace: true,
  });
