import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { CanaryDeploy } from '#wire/canary.ts';
import { rulesOf } from '#wire/canary-form.ts';
import { readDraft, writeDraft } from '#wire/canary-draft/address.ts';
import { fromRules, sameDraft, type Draft } from '#wire/canary-draft/draft.ts';
import { merged } from '#wire/canary-draft/merge.ts';

/** How long the address waits for the next change before it follows. */
const REST_MS = 300;
const PARAM = 'split';

type State = {
  /** The deploy that the draft stands on; `null` when there was none. */
  readonly read: CanaryDeploy | null;
  readonly base: Draft;
  readonly draft: Draft;
  /** The deploy that was last handed in. */
  readonly seen: CanaryDeploy | null;
  /** What somebody else saved while this draft had changes of its own; `undefined` when nobody did. */
  readonly theirs: CanaryDeploy | null | undefined;
  /** The rules that both had changed, after a merge. */
  readonly contested: readonly number[];
  /** The address held a draft that was made on an older split. */
  readonly isOldLink: boolean;
};

/**
 * The split as it is being edited, on top of the copy that was read. Unfinished, it stands in the address, so that a link
 * shows the same. A newer copy from the server shows at once while nothing is changed here, and is told of otherwise.
 */
export function useDraft(deploy: CanaryDeploy | null) {
  const location = useLocation();
  const inAddress = new URLSearchParams(location.search).get(PARAM);
  const [state, setState] = useState(() => opened(deploy, inAddress));
  const [visited, setVisited] = useState(location);
  const isDirty = !sameDraft(state.draft, state.base);

  // A link to this page with a draft in it brings that draft; one without leaves what is being edited.
  if (visited !== location) {
    setVisited(location);
    if (inAddress !== null) setState(opened(deploy, inAddress));
  }
  if (deploy !== state.seen) setState(isDirty ? noticed(state, deploy) : opened(deploy, null));

  const code = isDirty ? writeDraft(state.draft, state.base, stampOf(state.read)) : null;
  // Outside system: the address bar. It follows when the changes rest, past the router: nothing is navigated, so that
  // nothing is drawn again and no question about leaving is called off.
  useEffect(() => {
    const timer = setTimeout(() => {
      // The address is of the next page before this one has left the screen.
      if (window.location.pathname !== location.pathname) return;
      const url = new URL(`${location.pathname}${location.search}${location.hash}`, window.location.origin);
      // A question that the address brought was asked; it is not asked again when the page is loaded again.
      url.searchParams.delete('ask');
      url.searchParams.delete('version');
      if (code === null) url.searchParams.delete(PARAM);
      else url.searchParams.set(PARAM, code);
      window.history.replaceState(window.history.state, '', url);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [code, location]);

  return {
    ...state,
    isDirty,
    /** The draft is too long for an address. */
    isUnlinkable: isDirty && code === null,
    edit: (change: (draft: Draft) => Draft) => setState((now) => ({ ...now, draft: change(now.draft) })),
    discard: () => setState((now) => settled(now, now.theirs === undefined ? now.read : now.theirs)),
    /** Takes a copy of the server as it is, after a save or instead of what was changed here. */
    adopt: (copy: CanaryDeploy | null) => setState((now) => settled(now, copy)),
    /** Puts what was changed here on top of what somebody else saved. */
    keepOn: (theirs: CanaryDeploy | null) =>
      setState((now) => ({ ...now, ...merged(now.base, now.draft, draftOf(theirs)), read: theirs, theirs: undefined, isOldLink: false })),
  };
}

function opened(deploy: CanaryDeploy | null, inAddress: string | null): State {
  const base = draftOf(deploy);
  const found = readDraft(inAddress, base, stampOf(deploy));
  return { read: deploy, base, draft: found?.draft ?? base, seen: deploy, theirs: undefined, contested: [], isOldLink: found?.isOld ?? false };
}

function settled(now: State, copy: CanaryDeploy | null): State {
  return { ...opened(copy, null), seen: now.seen };
}

/** A copy that came while there are changes: theirs, if somebody saved; the same revision tells nothing new. */
function noticed(now: State, deploy: CanaryDeploy | null): State {
  const isNews = stampOf(deploy) !== stampOf(now.read);
  return { ...now, seen: deploy, theirs: isNews ? deploy : undefined };
}

function draftOf(deploy: CanaryDeploy | null): Draft {
  return deploy === null ? [] : fromRules(rulesOf(deploy));
}

function stampOf(deploy: CanaryDeploy | null): string {
  return deploy?.updated_at ?? '';
}
