import { useState } from 'react';
import type { DraftRule } from '#wire/canary-draft/draft.ts';

/** The fields that hold something typed that is no value yet, each named `<key of its rule>/<field>`. */
export function useUnfinished(draft: readonly DraftRule[]) {
  const [unfinished, setUnfinished] = useState<ReadonlySet<string>>(new Set());
  return {
    /** A field of a rule that is gone holds nobody up. */
    isUnfinished: draft.some((rule) => [...unfinished].some((field) => field.startsWith(`${rule.key}/`))),
    noteUnfinished: (field: string, is: boolean) =>
      setUnfinished((now) => (now.has(field) === is ? now : new Set(is ? [...now, field] : [...now].filter((one) => one !== field)))),
    forgetUnfinished: () => setUnfinished(new Set()),
  };
}
