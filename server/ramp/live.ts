import { z } from 'zod';
import { RAMP_REASONS, RAMP_STATES, RAMP_WAITS, VERDICTS } from '#wire/ramp.ts';
import { canaryRules } from '#wire/canary-request.ts';
import type { Rule } from '#wire/rules.ts';

const rules = canaryRules.nullable();

/** A write that was begun: what it leads to, and who sent it until when. Found set by somebody else, it was cut off. */
const acting = z.object({
  what: z.enum(['step', 'abort', 'promote', 'suite']),
  to: z.number(),
  rules,
  why: z.enum(RAMP_REASONS).nullable(),
  who: z.enum(['ramp', 'local']),
  holder: z.string(),
  until: z.number(),
});
export type Acting = z.output<typeof acting>;

/** Rules as they are kept. */
export function canaryRulesOf(list: readonly Rule[] | null): RampLive['expected'] {
  return rules.parse(list);
}

/** What changes while a ramp runs; kept as one JSON text. */
export const rampLive = z.object({
  state: z.enum(RAMP_STATES),
  step: z.number(),
  since: z.number(),
  expected: rules,
  suiteStarted: z.boolean(),
  why: z.enum(RAMP_REASONS).nullable(),
  waiting: z.array(z.enum(RAMP_WAITS)),
  until: z.number().nullable(),
  progress: z.object({ green: z.enum(['green', 'red', 'open']), runs: z.number(), failed_since: z.number(), verdict: z.enum(VERDICTS) }).nullable(),
  checkedAt: z.number().nullable(),
  updatedAt: z.number(),
  acting: acting.nullable(),
});
export type RampLive = z.output<typeof rampLive>;
