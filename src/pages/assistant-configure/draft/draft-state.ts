import { getAt, setAt } from '#lib/at-path.ts';
import { isObject, type JsonObject, type Path } from '#lib/json.ts';
import type { Choices, Contest } from '#lib/merge.ts';
import { same } from '#lib/same.ts';
import type { Section } from '#lib/words/field-words.ts';
import type { Assistant } from '#wire/assistant.ts';
import { rebase } from '#wire/assistant-draft/rebase.ts';
import { sectionOf } from '#wire/assistant-fields/table.ts';
import { changedFields } from '#wire/assistant-draft/to-wire.ts';

/** What is being edited: a draft on top of a copy that was read, and what is known of a newer copy. */
export type DraftState = {
  /** The copy that the draft stands on. */
  readonly base: Assistant;
  readonly draft: JsonObject;
  /** The newest copy of the server. It is the base unless both sides changed the same settings. */
  readonly server: Assistant;
  /** The settings that somebody else changed and that came into the draft, since the person was last told. */
  readonly taken: readonly Path[];
  /** Where the person types; undefined when anything may have changed. What is typed there must show at once, the others may follow. */
  readonly typing?: Typing | undefined;
};

/** A group, and the draft as it was when the person began to type there. */
export type Typing = { readonly section: Section; readonly from: JsonObject };

export type DraftAction =
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown }
  | { readonly kind: 'edit'; readonly change: (draft: JsonObject) => JsonObject }
  /** A newer copy was read. */
  | { readonly kind: 'read'; readonly copy: Assistant }
  /** Contested settings were decided. */
  | { readonly kind: 'settle'; readonly choices: Choices }
  /** The draft went to the server as it was then. */
  | { readonly kind: 'saved'; readonly sent: JsonObject; readonly copy: Assistant }
  /** A draft of before, on a copy that may be older. */
  | { readonly kind: 'take'; readonly base: Assistant; readonly draft: JsonObject }
  /** The draft of another tab, on the newest copy that the two tabs know. */
  | { readonly kind: 'mirror'; readonly base: Assistant; readonly draft: JsonObject }
  | { readonly kind: 'discard' }
  | { readonly kind: 'told' };

export function unchanged(copy: Assistant): DraftState {
  return { base: copy, draft: copy, server: copy, taken: [] };
}

export function isDirty({ base, draft }: { readonly base: JsonObject; readonly draft: JsonObject }): boolean {
  return changedFields(base, draft).length > 0;
}

export function nextDraft(state: DraftState, action: DraftAction): DraftState {
  switch (action.kind) {
    case 'set':
      return { ...state, draft: withValue(state.base, state.draft, action.path, action.value), typing: typingIn(state, sectionOf(action.path)) };
    case 'edit':
      return { ...state, draft: action.change(state.draft), typing: undefined };
    case 'read':
      return read(state, action.copy);
    case 'settle':
      return { ...state, base: state.server, typing: undefined, draft: rebase(state.base, state.draft, state.server, action.choices).draft };
    case 'saved':
      return { ...unchanged(action.copy), draft: rebase(action.sent, state.draft, action.copy).draft, taken: state.taken };
    case 'take':
      return read({ ...state, base: action.base, draft: action.draft, typing: undefined }, state.server);
    case 'mirror':
      return { ...unchanged(action.base), draft: action.draft };
    case 'discard':
      return unchanged(state.server);
    case 'told':
      return { ...state, taken: [] };
  }
}

function typingIn({ typing, draft }: DraftState, section: Section): Typing {
  return typing?.section === section ? typing : { section, from: draft };
}

/** What both sides changed, each in its own way. */
export function contestsOf({ base, draft, server }: DraftState): readonly Contest[] {
  return base === server ? [] : rebase(base, draft, server).contested;
}

/** A newer copy: what only the other side changed comes in at once; what is contested waits for the person. */
function read(state: DraftState, copy: Assistant): DraftState {
  if (same(state.base, copy)) return { ...state, server: state.base };
  if (!isDirty(state)) return { ...unchanged(copy), taken: state.taken };
  const { draft, taken, contested } = rebase(state.base, state.draft, copy);
  if (contested.length > 0) return { ...state, server: copy };
  return { base: copy, draft, server: copy, taken: [...state.taken, ...taken] };
}

/**
 * The draft with another value at a place. An object that was made to hold the value goes with it, so that a setting which is as
 * it was read leaves no trace.
 */
function withValue(base: JsonObject, draft: JsonObject, path: Path, value: unknown): JsonObject {
  let after = setAt(draft, path, same(value, getAt(base, path)) ? getAt(base, path) : value);
  for (let length = path.length - 1; length > 0; length -= 1) {
    const place = path.slice(0, length);
    const [was, now] = [getAt(base, place), getAt(after, place)];
    if ((was !== undefined && was !== null) || !isObject(now) || Object.keys(now).length > 0) break;
    after = setAt(after, place, was);
  }
  return isObject(after) ? after : draft;
}
