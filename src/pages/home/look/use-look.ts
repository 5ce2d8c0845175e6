import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { LOOK_STEP, lookedAt } from '#lib/attention-look.ts';
import { assistantsQuery } from '#queries/assistants.ts';
import { splitChangesQuery } from '#queries/home.ts';
import { rampsQuery } from '#queries/ramps.ts';
import { suitesQuery } from '#queries/suites.ts';
import type { Assistant } from '#wire/assistant.ts';

const NONE: readonly never[] = [];

/** Which assistants and suites are asked for what no list tells; `further` looks at more of them. */
export function useLook() {
  const assistants = useQuery(assistantsQuery());
  const suites = useQuery(suitesQuery());
  const ramps = useQuery(rampsQuery());
  const changes = useQuery(splitChangesQuery());
  const [most, setMost] = useState(LOOK_STEP);
  const all: readonly Assistant[] = assistants.data ?? NONE;
  // Without the journal and the ramps it is only less clever.
  const isKnown = !ramps.isPending && !changes.isPending;
  const open = ramps.data?.filter(({ state }) => state === 'running' || state === 'paused') ?? NONE;
  const likely = JSON.stringify([...open.map((ramp) => ramp.assistant_id), ...(changes.data ?? NONE)]);
  const looked = useMemo(() => (isKnown ? lookedAt(all, idsOf(likely), most) : NONE), [all, isKnown, likely, most]);
  const names = useMemo(() => [...new Set(suites.data)], [suites.data]);
  const shownSuites = useMemo(() => names.slice(0, most), [names, most]);
  const isPart = looked.length < all.length || shownSuites.length < names.length;
  return {
    assistants,
    suites,
    ramps: open,
    looked,
    lookedSuites: shownSuites,
    suiteCount: names.length,
    /** Whether the assistants to look at are still to be found. */
    isFinding: assistants.isPending || !isKnown,
    /** Whether it is known how many there are. */
    isFound: isKnown && assistants.isSuccess && suites.isSuccess,
    isPart,
    further: () => setMost((before) => before + LOOK_STEP),
  };
}

export type Look = ReturnType<typeof useLook>;

// A text, so that an answer that says the same again begins nothing anew.
function idsOf(likely: string): string[] {
  const ids: unknown = JSON.parse(likely);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
