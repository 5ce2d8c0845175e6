import { z } from 'zod';
import { REASON_LIMIT } from './journal.ts';

/** What must be so before a step is left. A gate that turns red ends the ramp: everyone it reached hears main again. */
const gates = z.object({
  /** A run of the whole suite on this version, started since the step, passed in every test; a single failure since then is red. */
  green: z.boolean(),
  /** So many judged runs of the suite on exactly this configuration, whenever they were. Never red. */
  runs: z.int().min(0).max(100_000),
  /** The version is not worse than main (95 % interval of the difference, on tests that both met). Red when it is. */
  no_regression: z.boolean(),
});

const step = z.object({
  /** The version's share of everyone whom no earlier rule catches, in percent. */
  share: z.number().gt(0).lt(100),
  /** How long it stays there at least. */
  hold_minutes: z.number().min(0).max(43_200),
  gates,
  /** The server starts the suite on this version itself, once, when the step begins. That costs, and may call people. */
  run_suite: z.boolean(),
});
export type RampStep = z.output<typeof step>;

const words = z.string().min(1).max(200);

/** The body of POST /api/local/ramps. */
export const rampPlan = z
  .object({
    assistant_id: words,
    version_id: words,
    suite: words.nullable(),
    steps: z.array(step).min(1).max(20),
    finish: z.enum(['promote', 'stay']),
    /** `updated_at` of the canary as the person saw it; `null` when there was none. */
    seen: z.string().nullable(),
    reason: z.string().trim().max(REASON_LIMIT).nullish(),
  })
  .superRefine(({ steps, suite }, ctx) => {
    for (const [at, { share, gates: own, run_suite: runs }] of steps.entries()) {
      if (at > 0 && share <= (steps[at - 1]?.share ?? 0))
        ctx.addIssue({ code: 'custom', path: ['steps', at, 'share'], message: 'must be more than the step before' });
      const needs = own.green || own.runs > 0 || own.no_regression || runs;
      if (needs && suite === null) ctx.addIssue({ code: 'custom', path: ['suite'], message: 'must be named for the gates of the steps' });
    }
  });
export type RampPlan = z.input<typeof rampPlan>;

/** `stopped`: it gave up acting, and the split stays as it is; `aborted`: it went back to main. */
export const RAMP_STATES = ['running', 'paused', 'done', 'aborted', 'stopped'] as const;
export type RampState = (typeof RAMP_STATES)[number];

/** Why a ramp ended before its time. `person`: somebody said so. */
export const RAMP_REASONS = ['tests-failed', 'regression', 'person', 'canary-changed', 'main-changed', 'version-changed', 'version-gone', 'refused'] as const;
export type RampReason = (typeof RAMP_REASONS)[number];

/** What a step waits for. `answer`: facts could not be read, or a write got no clear answer. */
export const RAMP_WAITS = ['hold', 'green', 'runs', 'answer'] as const;
export type RampWait = (typeof RAMP_WAITS)[number];

export const RAMP_ACTS = ['created', 'step', 'suite', 'pause', 'resume', 'promote', 'finish', 'abort', 'stop', 'unclear'] as const;
export type RampAct = (typeof RAMP_ACTS)[number];

const logged = z.object({
  at: z.string(),
  /** `ramp` by itself, else the person. */
  who: z.string(),
  what: z.enum(RAMP_ACTS),
  step: z.number(),
  why: z.enum(RAMP_REASONS).nullable(),
  /** The journal entry of the write, where there was one. */
  entry: z.number().nullable(),
});

export const VERDICTS = ['better', 'worse', 'cannot-tell'] as const;

const progress = z.object({ green: z.enum(['green', 'red', 'open']), runs: z.number(), failed_since: z.number(), verdict: z.enum(VERDICTS) });

export const ramp = z.object({
  id: z.number(),
  assistant_id: z.string(),
  version_id: z.string(),
  suite: z.string().nullable(),
  steps: z.array(step),
  finish: z.enum(['promote', 'stay']),
  state: z.enum(RAMP_STATES),
  /** The step that callers hear, from 0; -1 before the first. */
  step: z.number(),
  since: z.string().nullable(),
  why: z.enum(RAMP_REASONS).nullable(),
  waiting: z.array(z.enum(RAMP_WAITS)),
  /** When the hold is over. */
  until: z.string().nullable(),
  /** What the gates saw last. */
  progress: progress.nullable(),
  checked_at: z.string().nullable(),
  reason: z.string().nullable(),
  main_id: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  log: z.array(logged),
});
export type Ramp = z.output<typeof ramp>;

export const rampList = z.object({ data: z.array(ramp) });

/** The body of the acts on a ramp; it may be left out. */
export const rampAct = z.object({ reason: z.string().trim().max(REASON_LIMIT).nullish() });
