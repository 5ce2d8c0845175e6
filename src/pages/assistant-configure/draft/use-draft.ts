import { useReducer, useState } from 'react';
import { loadDraft, type StoredDraft } from '#lib/draft-store.ts';
import type { JsonObject, Path } from '#lib/json.ts';
import { assistant as answer, type Assistant } from '#wire/assistant.ts';
import { KEPT } from './browser-storage.ts';
import { isDirty, nextDraft, unchanged, type DraftAction, type DraftState } from './draft-state.ts';

export type Draft = {
  readonly state: DraftState;
  readonly act: (action: DraftAction) => void;
  readonly set: (path: Path, value: unknown) => void;
  readonly edit: (change: (draft: JsonObject) => JsonObject) => void;
  /** The draft that was found in this browser when the page was opened. */
  readonly found: StoredDraft | undefined;
};

/** The draft of one assistant or version, begun where it was left in this browser; a newer copy of the server is brought in at once. */
export function useDraft(key: string, server: Assistant): Draft {
  const [found] = useState(() => loadDraft(KEPT, key));
  const [state, act] = useReducer(nextDraft, null, () => begun(server, found));
  const [seen, setSeen] = useState(server);
  if (seen !== server) {
    setSeen(server);
    act({ kind: 'read', copy: server });
  }
  return {
    state,
    act,
    set: (path, value) => act({ kind: 'set', path, value }),
    edit: (change) => act({ kind: 'edit', change }),
    found: found !== undefined && isDirty(found) ? found : undefined,
  };
}

function begun(server: Assistant, found: StoredDraft | undefined): DraftState {
  const state = unchanged(server);
  const base = found === undefined ? undefined : baseOf(found);
  return found === undefined || base === undefined ? state : nextDraft(state, { kind: 'take', base, draft: found.draft });
}

/** The copy that a kept draft stands on, unless it is no assistant at all. */
export function baseOf(stored: StoredDraft): Assistant | undefined {
  return answer.safeParse(stored.base).data;
}
