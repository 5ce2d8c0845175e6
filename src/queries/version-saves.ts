import { retrieveAssistant, updateAssistant } from '#api/assistants.ts';
import { retrieveCanaryDeploy } from '#api/canary-deploys.ts';
import { retrieveVersion, updateVersion } from '#api/versions.ts';
import type { JsonObject } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import type { Assistant } from '#wire/assistant.ts';
import { toWire } from '#wire/assistant-draft/to-wire.ts';
import { rulesOf } from '#wire/canary-form.ts';
import { versionUse } from '#wire/version-use.ts';
import { refuseConflicts } from './assistant-writes.ts';
import { assistantsQuery } from './assistants.ts';
import { canaryKey } from './canary.ts';
import { versionKey, versionsKey } from './versions.ts';
import { write } from './write.ts';

/** The version became main, or a rule serves it, since the page was opened: the API changes it no more. Nothing was written. */
export class VersionLive extends Error {
  override readonly name = 'VersionLive';
  constructor() {
    super(t('writes.versionLive'));
  }
}

export type SaveVersion = { name: string; read: Assistant; changes: JsonObject };

/**
 * Saves changed fields to a version that nobody hears, in place. The version and what serves it are read once more first.
 * @throws VersionLive
 * @throws EditConflict
 */
export const saveVersionWrite = (id: string, versionId: string) =>
  write({
    name: `save version ${versionId} of ${id}`,
    send: async ({ read, changes }: SaveVersion, _key, undoable) => {
      const [now, main, canary] = await Promise.all([
        retrieveVersion(id, versionId, { include_mcp_servers: true }),
        retrieveAssistant(id),
        retrieveCanaryDeploy(id),
      ]);
      if (versionUse(versionId, main.version_id, canary === null ? [] : rulesOf(canary)).kind !== 'free') throw new VersionLive();
      refuseConflicts(read, changes, now);
      return updateVersion(id, versionId, changes, undoable);
    },
    stale: () => [versionsKey(id), [...versionKey(id), versionId], canaryKey(id)],
    done: ({ name }) => t('writes.savedToVersion', { name }),
    failed: t('writes.saveFailed'),
    inPlace: true,
  });

/**
 * A draft that stands on another version, as a new version beside main. The API makes a new version out of main and what is sent,
 * so everything that differs from main is.
 */
export const saveBesideWrite = (id: string) =>
  write({
    name: `save beside main of ${id}`,
    send: async ({ draft, name }: { draft: JsonObject; name: string }, _key, undoable) =>
      updateAssistant(id, { ...toWire(await retrieveAssistant(id), draft), promote_to_main: false, version_name: name }, undoable),
    stale: () => [assistantsQuery().queryKey, versionsKey(id)],
    done: ({ name }) => t('writes.savedAsVersion', { name }),
    failed: t('writes.saveFailed'),
    inPlace: true,
  });
