import { useEffect, useState } from 'react';
import { draftFromEvent, loadDraft, type StoredDraft } from '#lib/draft-store.ts';

/** The unsaved changes that this browser holds of an assistant, as this tab and others keep them. */
export function useDraft(assistantId: string): StoredDraft | undefined {
  const [draft, setDraft] = useState(() => kept(assistantId));
  // Outside system: the browser's storage, which tells what other tabs write.
  useEffect(() => {
    const follow = (event: StorageEvent) => {
      const told = draftFromEvent(assistantId, event);
      if (told !== undefined) setDraft(told ?? undefined);
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [assistantId]);
  return draft;
}

/** Where storage is forbidden, asking for it fails already. */
function kept(assistantId: string): StoredDraft | undefined {
  try {
    return loadDraft(window.localStorage, assistantId);
  } catch {
    return undefined;
  }
}
