import { isObject, type JsonObject, type Path } from '#lib/json.ts';
import { merge, type Choices, type Contest } from '#lib/merge.ts';
import { READ_ONLY } from '../assistant-fields/table.ts';
import { identityOf } from './identity.ts';

export type Rebased = {
  /** The draft on top of the newer copy: what the API makes is theirs, what is contested is mine unless chosen otherwise. */
  readonly draft: JsonObject;
  readonly taken: readonly Path[];
  readonly contested: readonly Contest[];
};

/** A draft carried from the copy that it was begun on to a newer one. */
export function rebase(base: JsonObject, mine: JsonObject, theirs: JsonObject, choices?: Choices): Rebased {
  const { value, taken, contested } = merge(writable(base), writable(mine), writable(theirs), identityOf, choices);
  const made = Object.fromEntries(Object.entries(theirs).filter(([key]) => READ_ONLY.has(key)));
  return { draft: { ...(isObject(value) ? value : {}), ...made }, taken, contested };
}

/** Without what the API alone decides. */
function writable(assistant: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(assistant).filter(([key]) => !READ_ONLY.has(key)));
}
