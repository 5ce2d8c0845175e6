import { nextStep } from '#wire/canary-draft/edit.ts';
import type { RampPlan } from '#wire/ramp.ts';

/** One step as it is typed. */
export type StepText = { readonly key: number; readonly share: string; readonly hold: string };

/** A plan as it is typed: numbers stay texts until it is started. */
export type PlanText = {
  readonly versionId: string;
  /** Empty: none. */
  readonly suite: string;
  readonly steps: readonly StepText[];
  readonly unit: 'minutes' | 'hours';
  readonly green: boolean;
  readonly noRegression: boolean;
  readonly runs: string;
  readonly runSuite: boolean;
  readonly finish: 'promote' | 'stay';
};

export type PlanFault = 'share' | 'order' | 'hold' | 'runs' | 'suite' | 'steps';
/** What is wrong, and at which step, counted from 0; `null` where it is no step. */
export type PlanFaults = readonly { readonly code: PlanFault; readonly step: number | null }[];

const LONGEST_MINUTES = 43_200;
const MOST_RUNS = 100_000;

/** The steps of a rollout above a share: 1, 5, 25, 50; one in the middle of what is left where none of them is. */
export function firstSteps(percent: number): StepText[] {
  const shares: number[] = [];
  for (let next = nextStep(percent); next !== null; next = nextStep(next)) shares.push(next);
  if (shares.length === 0) shares.push(Math.min(99, Math.round((percent + 100) / 2)));
  return shares.map((share, key) => ({ key, share: String(share), hold: '1' }));
}

export function planFaults({ steps, unit, runs, suite, green, noRegression, runSuite }: PlanText): PlanFaults {
  const faults: { code: PlanFault; step: number | null }[] = [];
  if (steps.length === 0) faults.push({ code: 'steps', step: null });
  for (const [at, step] of steps.entries()) {
    const share = numberIn(step.share);
    const before = at === 0 ? 0 : numberIn(steps[at - 1]?.share ?? '');
    if (share === null || share <= 0 || share >= 100) faults.push({ code: 'share', step: at });
    else if (before !== null && share <= before) faults.push({ code: 'order', step: at });
    const hold = minutesOf(step.hold, unit);
    if (hold === null || hold < 0 || hold > LONGEST_MINUTES) faults.push({ code: 'hold', step: at });
  }
  const count = numberIn(runs === '' ? '0' : runs);
  if (count === null || !Number.isInteger(count) || count < 0 || count > MOST_RUNS) faults.push({ code: 'runs', step: null });
  const needs = green || noRegression || runSuite || (count ?? 0) > 0;
  if (needs && suite === '') faults.push({ code: 'suite', step: null });
  return faults;
}

/** The plan to send; it holds no faults. The gates are the same for every step. */
export function planOf(text: PlanText, seen: string | null, reason: string | undefined): Omit<RampPlan, 'assistant_id'> {
  const gates = { green: text.green, runs: numberIn(text.runs) ?? 0, no_regression: text.noRegression };
  return {
    version_id: text.versionId,
    suite: text.suite === '' ? null : text.suite,
    steps: text.steps.map((step) => ({
      share: numberIn(step.share) ?? 0,
      hold_minutes: minutesOf(step.hold, text.unit) ?? 0,
      gates,
      run_suite: text.runSuite,
    })),
    finish: text.finish,
    seen,
    reason,
  };
}

/** The share of the last step in percent; 0 where it cannot be read. */
export function lastShare({ steps }: PlanText): number {
  return numberIn(steps.at(-1)?.share ?? '') ?? 0;
}

function minutesOf(text: string, unit: PlanText['unit']): number | null {
  const value = numberIn(text);
  return value === null ? null : value * (unit === 'hours' ? 60 : 1);
}

/** A number as people type it, with a point or a comma. */
function numberIn(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
