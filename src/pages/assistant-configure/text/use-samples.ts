import { useState } from 'react';
import type { JsonObject } from '#lib/json.ts';
import { keepSamples, readSamples } from '#lib/sample-values.ts';
import { defaultValue } from '#wire/variables.ts';

/** Values for a preview: what somebody wrote for it on this computer, or else the default value. */
export function useSamples(assistantId: string, draft: JsonObject) {
  const [samples, setSamples] = useState(() => readSamples(localStorage, assistantId));
  return {
    valueOf: (name: string): string | undefined => samples[name] ?? defaultValue(draft, name),
    own: samples,
    /** An empty sample is none: the default value holds again. */
    write: (name: string, value: string) => {
      const { [name]: _, ...others } = samples;
      const next = value === '' ? others : { ...others, [name]: value };
      setSamples(next);
      keepSamples(localStorage, assistantId, next);
    },
  };
}
