import { same } from '#lib/same.ts';
import type { Verdict } from '#lib/stats/difference.ts';
import type { RampReason, RampState, RampStep, RampWait } from './ramp.ts';
import type { Rule } from './rules.ts';

/** A ramp as the decision needs it. */
export type RampPosition = {
  readonly state: RampState;
  readonly steps: readonly RampStep[];
  readonly finish: 'promote' | 'stay';
  /** The step that callers hear; -1 before the first. */
  readonly step: number;
  /** When it began, in ms. */
  readonly since: number;
  /** The rules as the ramp left them, or as they were when it was made; `null`: no canary. */
  readonly expected: readonly Rule[] | null;
  readonly mainId: string;
  readonly configHash: string;
  /** Whether the suite of this step was started. */
  readonly suiteStarted: boolean;
};

/** What is so right now. */
export type RampFacts = {
  readonly rules: readonly Rule[] | null;
  readonly mainId: string | null;
  /** `null`: the version is gone. */
  readonly configHash: string | null;
  /** Runs of the suite on this version that failed since the step began. */
  readonly failedSince: number;
  /** Whether a whole run of the suite, started since the step, passed in every test. */
  readonly greenSince: boolean;
  /** Judged runs of the suite on this configuration. */
  readonly runs: number;
  readonly verdict: Verdict;
};

export type RampAction =
  | { readonly do: 'nothing' }
  | { readonly do: 'stop'; readonly why: RampReason }
  | { readonly do: 'abort'; readonly why: RampReason }
  | { readonly do: 'step'; readonly to: number }
  | { readonly do: 'suite' }
  | { readonly do: 'promote' }
  | { readonly do: 'finish' }
  | { readonly do: 'wait'; readonly for: readonly RampWait[]; readonly until: number };

/**
 * The next act of a ramp. Somebody else's change comes before everything: then nothing is touched, not even to abort. A red
 * gate comes before the clock.
 */
export function nextAction(ramp: RampPosition, facts: RampFacts, now: number): RampAction {
  if (ramp.state !== 'running') return { do: 'nothing' };
  const changed = changedBy(ramp, facts);
  if (changed !== null) return { do: 'stop', why: changed };
  const live = ramp.steps[ramp.step];
  if (live === undefined) return { do: 'step', to: 0 };
  const red = redGate(live, facts);
  if (red !== null) return { do: 'abort', why: red };
  if (live.run_suite && !ramp.suiteStarted) return { do: 'suite' };
  const until = ramp.since + live.hold_minutes * 60_000;
  const waits: RampWait[] = [];
  if (now < until) waits.push('hold');
  if (live.gates.green && !facts.greenSince) waits.push('green');
  if (facts.runs < live.gates.runs) waits.push('runs');
  return waits.length > 0 ? { do: 'wait', for: waits, until } : onwards(ramp);
}

/** Where it goes when nothing holds it any more. */
export function onwards(ramp: Pick<RampPosition, 'step' | 'steps' | 'finish'>): RampAction {
  if (ramp.step + 1 < ramp.steps.length) return { do: 'step', to: ramp.step + 1 };
  return { do: ramp.finish === 'promote' ? 'promote' : 'finish' };
}

/** Whether somebody else changed what the ramp stands on. */
export function changedBy(ramp: RampPosition, facts: RampFacts): RampReason | null {
  if (facts.configHash === null) return 'version-gone';
  if (facts.configHash !== ramp.configHash) return 'version-changed';
  if (facts.mainId !== ramp.mainId) return 'main-changed';
  return same(facts.rules, ramp.expected) ? null : 'canary-changed';
}

function redGate({ gates }: RampStep, facts: RampFacts): RampReason | null {
  if (gates.green && facts.failedSince > 0) return 'tests-failed';
  return gates.no_regression && facts.verdict === 'worse' ? 'regression' : null;
}
