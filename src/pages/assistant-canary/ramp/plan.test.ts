import { describe, expect, it } from 'vitest';
import { rampPlan } from '#wire/ramp.ts';
import { firstSteps, planFaults, planOf, type PlanText } from './plan.ts';

const plan = (more: Partial<PlanText> = {}): PlanText => ({
  versionId: 'v',
  suite: 'front desk',
  steps: firstSteps(1),
  unit: 'hours',
  green: true,
  noRegression: true,
  runs: '20',
  runSuite: false,
  finish: 'stay',
  ...more,
});

describe('a plan as it is typed', () => {
  it('begins above the share that is heard now', () => {
    expect(firstSteps(0).map((step) => step.share)).toEqual(['1', '5', '25', '50']);
    expect(firstSteps(20).map((step) => step.share)).toEqual(['25', '50']);
    expect(firstSteps(60).map((step) => step.share)).toEqual(['80']);
  });

  it('becomes a plan that the server takes', () => {
    expect(planFaults(plan())).toEqual([]);
    const sent = rampPlan.parse({ ...planOf(plan(), null, undefined), assistant_id: 'a' });
    expect(sent.steps.map((step) => [step.share, step.hold_minutes])).toEqual([
      [5, 60],
      [25, 60],
      [50, 60],
    ]);
    expect(sent.steps[0]?.gates).toEqual({ green: true, runs: 20, no_regression: true });
  });

  it('names what is wrong and where', () => {
    const step = (share: string, hold: string, key = 0) => ({ key, share, hold });
    expect(planFaults(plan({ steps: [step('x', '1'), step('100', '-1')] }))).toEqual([
      { code: 'share', step: 0 },
      { code: 'share', step: 1 },
      { code: 'hold', step: 1 },
    ]);
    expect(planFaults(plan({ steps: [step('25', '1'), step('5', '0,5')] }))).toEqual([{ code: 'order', step: 1 }]);
    expect(planFaults(plan({ steps: [], runs: '1.5', suite: '' })).map((fault) => fault.code)).toEqual(['steps', 'runs', 'suite']);
    expect(planFaults(plan({ suite: '', green: false, noRegression: false, runs: '' }))).toEqual([]);
  });
});
