import { deleteAssistant, retrieveAssistant, updateAssistant } from '#api/assistants.ts';
import type { JsonObject } from '#lib/json.ts';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import type { Assistant } from '#wire/assistant.ts';
import { assistantKey, assistantsQuery } from './assistants.ts';
import { canaryKey } from './canary.ts';
import { versionsKey } from './versions.ts';
import { write } from './write.ts';

/** Somebody else changed the same fields meanwhile: `theirs` is the server’s copy. Nothing was written. */
export class EditConflict extends Error {
  override readonly name = 'EditConflict';
  readonly theirs: Assistant;
  readonly fields: readonly string[];
  constructor(theirs: Assistant, fields: readonly string[]) {
    super(t('writes.conflict'));
    this.theirs = theirs;
    this.fields = fields;
  }
}

/** @throws EditConflict when a field that is to be written is neither what it was nor what it is to be. */
export function refuseConflicts(read: JsonObject, changes: JsonObject, now: Assistant): void {
  const fields = Object.entries(changes).flatMap(([field, wanted]) => (same(now[field], read[field]) || same(now[field], wanted) ? [] : [field]));
  if (fields.length > 0) throw new EditConflict(now, fields);
}

export type SaveAssistant = {
  /** The assistant as the form was opened with it. */
  read: Assistant;
  /** Only what changed, each field whole (wire/assistant-draft/to-wire.ts). */
  changes: JsonObject;
  /** Beside main, under this name; without it the change goes live. */
  asVersion?: string;
};

/**
 * Saves changed fields. The API keeps no revision, so the assistant is read once more first: a field that the person
 * changed and that differs both from what they saw and from what they want is a conflict.
 * @throws EditConflict
 */
export const saveAssistantWrite = (id: string) =>
  write({
    name: `save assistant ${id}`,
    send: async ({ read, changes, asVersion }: SaveAssistant, _key, undoable) => {
      const now = await retrieveAssistant(id);
      refuseConflicts(read, changes, now);
      return updateAssistant(id, asVersion === undefined ? changes : { ...changes, promote_to_main: false, version_name: asVersion }, undoable);
    },
    stale: () => [assistantsQuery().queryKey, assistantKey(id), versionsKey(id)],
    done: ({ asVersion }) => (asVersion === undefined ? t('writes.savedToMain') : t('writes.savedAsVersion', { name: asVersion })),
    failed: t('writes.saveFailed'),
    inPlace: true,
  });

export const deleteAssistantWrite = () =>
  write({
    name: 'delete assistant',
    send: ({ id }: { id: string; name: string }, _key, undoable) => deleteAssistant(id, undoable),
    stale: ({ id }) => [assistantsQuery().queryKey, assistantKey(id), versionsKey(id), canaryKey(id)],
    done: ({ name }) => t('writes.assistantDeleted', { name }),
    failed: t('writes.assistantDeleteFailed'),
    inPlace: true,
  });
