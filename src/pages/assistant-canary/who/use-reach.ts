import { useState } from 'react';
import { reachOf, type Reach } from '#wire/reach.ts';
import type { Clause } from '#wire/rules.ts';
import type { Draft } from '#wire/canary-draft/draft.ts';

type Known = { readonly matches: readonly (readonly Clause[])[]; readonly reach: readonly Reach[] };

/** Which rules can fire. Shares do not matter to it, so that it is worked out again only when a condition or the order changes. */
export function useReach(draft: Draft): readonly Reach[] {
  const [known, setKnown] = useState<Known>(() => workedOut(draft));
  const isStill = known.matches.length === draft.length && draft.every((rule, at) => rule.match === known.matches[at]);
  if (isStill) return known.reach;
  const now = workedOut(draft);
  setKnown(now);
  return now.reach;
}

function workedOut(draft: Draft): Known {
  return { matches: draft.map((rule) => rule.match), reach: reachOf(draft.map((rule) => ({ match: rule.match, serve: {} }))) };
}
