import { isObject, own, type JsonObject } from './json.ts';

/** Where drafts are kept: as much of the browser's `localStorage` as is needed. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export type StoredDraft = {
  /** The copy that the draft was made on. */
  readonly base: JsonObject;
  readonly draft: JsonObject;
  /** When it was last kept, in ISO 8601. */
  readonly savedAt: string;
  /** Another one after every save: whoever knows an older one has not seen this draft. */
  readonly token: string;
  /** What stands in the JSON view while it is no JSON yet. */
  readonly text?: string;
};

export type DraftSaved =
  | { readonly kind: 'saved'; readonly stored: StoredDraft }
  /** Somebody else, most likely another tab, kept or dropped the draft since the token was read. Nothing was written. */
  | { readonly kind: 'elsewhere'; readonly stored: StoredDraft | undefined }
  /** Too long, or the browser has no room left. What was kept before is still there. */
  | { readonly kind: 'full' };

/** Characters that one draft may take; browsers give an origin some five million. */
export const LONGEST_DRAFT = 2_000_000;

const PREFIX = 'switchboard.draft.';

export function loadDraft(storage: DraftStorage, assistantId: string): StoredDraft | undefined {
  const text = attempt(() => storage.getItem(PREFIX + assistantId));
  return typeof text === 'string' ? readDraft(text) : undefined;
}

type Saving = {
  readonly base: JsonObject;
  readonly draft: JsonObject;
  readonly text?: string | undefined;
  /** The token that was last seen, or undefined when there was no draft. */
  readonly seen: string | undefined;
  readonly now: number;
  /** A name that no other save has. */
  readonly token: string;
};

/** Keeps a draft, unless another one was kept since `seen`. */
export function saveDraft(storage: DraftStorage, assistantId: string, { base, draft, text: json, seen, now, token }: Saving): DraftSaved {
  const kept = loadDraft(storage, assistantId);
  if (kept?.token !== seen) return { kind: 'elsewhere', stored: kept };
  const stored: StoredDraft = { base, draft, savedAt: new Date(now).toISOString(), token, ...(json === undefined ? {} : { text: json }) };
  const text = JSON.stringify(stored);
  if (text.length > LONGEST_DRAFT) return { kind: 'full' };
  const isWritten = attempt(() => {
    storage.setItem(PREFIX + assistantId, text);
    return true;
  });
  return isWritten === true ? { kind: 'saved', stored } : { kind: 'full' };
}

/** Drops a draft, unless another one was kept since `seen`. Whether none is left. */
export function clearDraft(storage: DraftStorage, assistantId: string, seen: string | undefined): boolean {
  const kept = loadDraft(storage, assistantId);
  if (kept !== undefined && kept.token !== seen) return false;
  return (
    attempt(() => {
      storage.removeItem(PREFIX + assistantId);
      return true;
    }) === true
  );
}

/** The assistants that have a draft. */
export function assistantsWithDraft(storage: DraftStorage): string[] {
  const keys = attempt(() => Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')) ?? [];
  return keys
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length))
    .filter((id) => loadDraft(storage, id) !== undefined);
}

/**
 * The draft that another tab kept, as its storage event tells; null when it dropped the draft, undefined when the event is about
 * something else.
 */
export function draftFromEvent(assistantId: string, event: { readonly key: string | null; readonly newValue: string | null }): StoredDraft | null | undefined {
  if (event.key === null) return null;
  if (event.key !== PREFIX + assistantId) return undefined;
  return event.newValue === null ? null : readDraft(event.newValue);
}

/** A draft from what may be anything: an older form, a cut-off text, somebody else's key. */
function readDraft(text: string): StoredDraft | undefined {
  const value = attempt((): unknown => JSON.parse(text));
  if (!isObject(value)) return undefined;
  const [base, draft, savedAt, token] = [own(value, 'base'), own(value, 'draft'), own(value, 'savedAt'), own(value, 'token')];
  if (!isObject(base) || !isObject(draft) || typeof savedAt !== 'string' || Number.isNaN(Date.parse(savedAt)) || typeof token !== 'string') return undefined;
  const json = own(value, 'text');
  return { base, draft, savedAt, token, ...(typeof json === 'string' ? { text: json } : {}) };
}

/** Storage may be forbidden or full, and its texts may be no JSON: then there is nothing. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
