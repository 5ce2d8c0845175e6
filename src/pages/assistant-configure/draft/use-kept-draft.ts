import { startTransition, useEffect, useEffectEvent, useRef, useState } from 'react';
import { clearDraft, draftFromEvent, saveDraft, type StoredDraft } from '#lib/draft-store.ts';
import type { JsonObject } from '#lib/json.ts';
import { KEPT } from './browser-storage.ts';
import { isDirty } from './draft-state.ts';
import { AT_REST, keepWait } from './keep-pace.ts';
import { baseOf, type Draft } from './use-draft.ts';

type Wanted = { readonly base: JsonObject; readonly draft: JsonObject; readonly text: string | undefined };
type Known = { readonly token: string | undefined; readonly draft: JsonObject; readonly text: string | undefined };

export type Keeping =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'kept'; readonly at: string }
  /** Too long, or no room: the draft lives only as long as this page. */
  | { readonly kind: 'full' }
  /** Another tab kept another draft while this one was being changed. */
  | { readonly kind: 'elsewhere'; readonly other: StoredDraft };

export type Kept = { readonly keeping: Keeping; readonly takeOther: () => void; readonly keepOwn: () => void };

/** Keeps the draft in this browser, so that neither a reload nor a crash loses it; tabs on the same assistant show the same draft. */
export function useKeptDraft(key: string, { state, act, found }: Draft, text: string | undefined, setText: (text: string | undefined) => void): Kept {
  const [keeping, setKeeping] = useState<Keeping>(found === undefined ? { kind: 'nothing' } : { kind: 'kept', at: found.savedAt });
  // Counts the decisions to keep what is here, each of which is kept anew.
  const [round, setRound] = useState(0);
  const known = useRef<Known>({ token: found?.token, draft: found?.draft ?? state.draft, text: found?.text });
  const pace = useRef(AT_REST);
  const now: Wanted = { base: state.base, draft: state.draft, text };
  const isPending = ({ draft, text: json }: Wanted) => known.current.draft !== draft || known.current.text !== json;
  const hold = (stored: StoredDraft, draft: JsonObject) => {
    known.current = { token: stored.token, draft, text: stored.text };
    // Said when there is time to: the typing goes on meanwhile.
    startTransition(() => setKeeping({ kind: 'kept', at: stored.savedAt }));
  };
  const keep = useEffectEvent((wanted: Wanted) => {
    pace.current = { ...pace.current, openSince: undefined };
    if (!isPending(wanted)) return;
    const { token: seen } = known.current;
    if (!isDirty(wanted) && wanted.text === undefined) {
      if (!clearDraft(KEPT, key, seen)) return;
      known.current = { token: undefined, draft: wanted.draft, text: undefined };
      setKeeping({ kind: 'nothing' });
      return;
    }
    const saved = saveDraft(KEPT, key, { ...wanted, seen, now: Date.now(), token: crypto.randomUUID() });
    if (saved.kind === 'full') setKeeping({ kind: 'full' });
    else if (saved.kind === 'saved') hold(saved.stored, wanted.draft);
    else if (saved.stored !== undefined) setKeeping({ kind: 'elsewhere', other: saved.stored });
    else {
      // The other tab dropped its draft; this one is kept in its place.
      known.current = { ...known.current, token: undefined };
      setRound((count) => count + 1);
    }
  });
  const keepNow = useEffectEvent(() => keep(now));
  const take = (stored: StoredDraft) => {
    const base = baseOf(stored);
    if (base === undefined) return;
    hold(stored, stored.draft);
    setText(stored.text);
    act({ kind: 'mirror', base, draft: stored.draft });
  };
  const hear = useEffectEvent((event: StorageEvent) => {
    const stored = draftFromEvent(key, event);
    if (stored === undefined) return;
    if (isPending(now)) keep(now);
    else if (stored !== null) take(stored);
    else {
      known.current = { token: undefined, draft: state.server, text: undefined };
      setKeeping({ kind: 'nothing' });
      setText(undefined);
      act({ kind: 'discard' });
    }
  });

  // Outside system: the storage of the browser, written at the pace of the typing and when the page is hidden or left.
  useEffect(() => {
    const wanted = { base: state.base, draft: state.draft, text, round };
    const at = performance.now();
    const timer = window.setTimeout(() => keep(wanted), keepWait(pace.current, at));
    pace.current = { changedAt: at, openSince: pace.current.openSince ?? at };
    return () => window.clearTimeout(timer);
  }, [state.base, state.draft, text, round]);
  // Outside system: the other tabs, and the browser that takes the page away.
  useEffect(() => {
    const leave = () => keepNow();
    const listen = (event: StorageEvent) => hear(event);
    window.addEventListener('storage', listen);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      leave();
      window.removeEventListener('storage', listen);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, []);

  return {
    keeping,
    takeOther: () => {
      if (keeping.kind === 'elsewhere') take(keeping.other);
    },
    keepOwn: () => {
      if (keeping.kind !== 'elsewhere') return;
      known.current = { ...known.current, token: keeping.other.token };
      setRound((count) => count + 1);
    },
  };
}
