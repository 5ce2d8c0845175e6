import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rampPlan } from './ramp.ts';
import { withoutVersion, withStep } from './ramp-rules.ts';
import { nextAction, type RampFacts, type RampPosition } from './ramp-step.ts';
import { ruleFaults } from './rule-faults.ts';
import { whoGets, type Rule } from './rules.ts';
import { shareOf, WHOLE } from './split.ts';

const RULES: Rule[] = [{ match: [], serve: { rollout: [{ version_id: 'v2', weight: 5 }] } }];
const gates = fc.record({ green: fc.boolean(), runs: fc.integer({ min: 0, max: 50 }), no_regression: fc.boolean() });
const steps = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 })
  .chain((shares) =>
    fc.tuple(
      ...shares
        .toSorted((a, b) => a - b)
        .map((share) => fc.record({ share: fc.constant(share), hold_minutes: fc.integer({ min: 0, max: 60 }), gates, run_suite: fc.boolean() })),
    ),
  );
const positions: fc.Arbitrary<RampPosition> = steps.chain((list) =>
  fc.record({
    state: fc.constant('running' as const),
    steps: fc.constant(list),
    finish: fc.constantFrom('promote', 'stay'),
    step: fc.integer({ min: -1, max: list.length - 1 }),
    since: fc.constant(1_000_000),
    expected: fc.constantFrom(RULES, null),
    mainId: fc.constant('main'),
    configHash: fc.constant('h'),
    suiteStarted: fc.boolean(),
  }),
);
const facts: fc.Arbitrary<RampFacts> = fc.record({
  rules: fc.constantFrom(RULES, null),
  mainId: fc.constantFrom('main', 'main', 'main', 'other'),
  configHash: fc.constantFrom('h', 'h', 'h', 'other', null),
  failedSince: fc.integer({ min: 0, max: 2 }),
  greenSince: fc.boolean(),
  runs: fc.integer({ min: 0, max: 60 }),
  verdict: fc.constantFrom('better', 'worse', 'cannot-tell'),
});
const times = fc.integer({ min: 1_000_000, max: 1_000_000 + 90 * 60_000 });

const same = (ramp: RampPosition): RampFacts => ({
  rules: ramp.expected,
  mainId: 'main',
  configHash: 'h',
  failedSince: 0,
  greenSince: true,
  runs: 60,
  verdict: 'cannot-tell',
});

describe('the next act', () => {
  test('nothing is touched once somebody else has changed what it stands on', () => {
    fc.assert(
      fc.property(positions, facts, times, (ramp, now, at) => {
        const changed = now.configHash !== 'h' || now.mainId !== 'main' || now.rules !== ramp.expected;
        expect(nextAction(ramp, now, at).do === 'stop').toBe(changed);
      }),
    );
  });

  test('a red gate aborts at once, and nothing else does', () => {
    fc.assert(
      fc.property(positions, facts, times, (ramp, seen, at) => {
        const now = { ...seen, rules: ramp.expected, mainId: 'main', configHash: 'h' };
        const own = ramp.steps[ramp.step]?.gates;
        const red = own !== undefined && ((own.green && now.failedSince > 0) || (own.no_regression && now.verdict === 'worse'));
        expect(nextAction(ramp, now, at).do === 'abort').toBe(red);
      }),
    );
  });

  test('it goes up one step at a time, after the hold, with every gate open', () => {
    fc.assert(
      fc.property(positions, facts, times, (ramp, seen, at) => {
        const now = { ...seen, rules: ramp.expected, mainId: 'main', configHash: 'h' };
        const action = nextAction(ramp, now, at);
        const live = ramp.steps[ramp.step];
        if (action.do === 'step') expect(action.to).toBe(ramp.step + 1);
        if (live === undefined || !['step', 'promote', 'finish'].includes(action.do)) return;
        expect(at).toBeGreaterThanOrEqual(ramp.since + live.hold_minutes * 60_000);
        expect(now.runs).toBeGreaterThanOrEqual(live.gates.runs);
        expect(!live.gates.green || now.greenSince).toBe(true);
      }),
    );
  });

  test('it starts the suite only where the plan says so, and once', () => {
    fc.assert(
      fc.property(positions, facts, times, (ramp, now, at) => {
        if (nextAction(ramp, now, at).do === 'suite') expect([ramp.steps[ramp.step]?.run_suite, ramp.suiteStarted]).toEqual([true, false]);
      }),
    );
  });

  test('with good news it comes to its end, each step once', () => {
    fc.assert(
      fc.property(positions, (begun) => {
        let ramp = { ...begun, step: -1 };
        const seen: number[] = [];
        for (let turn = 0; turn < 100; turn += 1) {
          const action = nextAction(ramp, same(ramp), ramp.since + 60 * 60_000);
          if (action.do === 'step') {
            seen.push(action.to);
            ramp = { ...ramp, step: action.to, suiteStarted: false, since: ramp.since + 60 * 60_000 };
          } else if (action.do === 'suite') ramp = { ...ramp, suiteStarted: true };
          else {
            expect(action.do).toBe(ramp.finish === 'promote' ? 'promote' : 'finish');
            expect(seen).toEqual(ramp.steps.map((_, at) => at));
            return;
          }
        }
        expect.unreachable('it never ended');
      }),
    );
  });

  test('one that does not run does nothing, and one that waits says for what and until when', () => {
    const ramp: RampPosition = {
      state: 'running',
      steps: [{ share: 5, hold_minutes: 10, gates: { green: true, runs: 40, no_regression: true }, run_suite: false }],
      finish: 'stay',
      step: 0,
      since: 0,
      expected: RULES,
      mainId: 'main',
      configHash: 'h',
      suiteStarted: false,
    };
    for (const state of ['paused', 'done', 'aborted', 'stopped'] as const)
      expect(nextAction({ ...ramp, state }, { ...same(ramp), failedSince: 3 }, 0)).toEqual({ do: 'nothing' });
    expect(nextAction(ramp, { ...same(ramp), greenSince: false, runs: 39 }, 60_000)).toEqual({ do: 'wait', for: ['hold', 'green', 'runs'], until: 600_000 });
    expect(nextAction(ramp, same(ramp), 600_000)).toEqual({ do: 'finish' });
  });
});

describe('the rules of a step', () => {
  const vip: Rule = { match: [{ attribute: 'from', operator: 'in', values: ['+1'] }], serve: { version_id: 'v2' } };

  test('raise one version of everyone else and leave the rest alone', () => {
    expect(withStep([], 'v2', 5)).toEqual(RULES);
    expect(
      withStep(
        [
          vip,
          {
            match: [],
            serve: {
              rollout: [
                { version_id: 'v3', weight: 10 },
                { version_id: 'v2', weight: 5 },
              ],
            },
          },
        ],
        'v2',
        25,
      ),
    ).toEqual([
      vip,
      {
        match: [],
        serve: {
          rollout: [
            { version_id: 'v3', weight: 10 },
            { version_id: 'v2', weight: 25 },
          ],
        },
      },
    ]);
    expect(withStep([vip], 'v3', 1)).toEqual([vip, { match: [], serve: { rollout: [{ version_id: 'v3', weight: 1 }] } }]);
  });

  test('are refused where others leave no room', () => {
    expect(withStep([{ match: [], serve: { rollout: [{ version_id: 'v3', weight: 60 }] } }], 'v2', 40)).toBeNull();
    expect(withStep([{ match: [], serve: { version_id: 'v3' } }], 'v2', 1)).toBeNull();
  });

  test('going back takes the version from everybody and nobody else’s version away', () => {
    expect(withoutVersion(RULES, 'v2', 'main')).toEqual([]);
    expect(withoutVersion([vip, ...RULES], 'v2', 'main')).toEqual([]);
    const other: Rule = { match: [], serve: { rollout: [{ version_id: 'v3', weight: 10 }] } };
    expect(withoutVersion([vip, other], 'v2', 'main')).toEqual([{ ...vip, serve: { version_id: 'main' } }, other]);
    const version = fc.constantFrom('v2', 'v3', 'v4');
    const serve = fc.oneof(
      fc.record({ version_id: version }),
      fc.record({
        rollout: fc.uniqueArray(fc.record({ version_id: version, weight: fc.integer({ min: 1, max: 30 }) }), {
          selector: (slot) => slot.version_id,
          minLength: 1,
          maxLength: 3,
        }),
      }),
    );
    const rules = fc.array(
      fc.record({
        match: fc.array(fc.record({ attribute: fc.constant('from'), operator: fc.constantFrom('in', 'not_in'), values: fc.constantFrom(['1'], ['2']) }), {
          maxLength: 1,
        }),
        serve,
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(rules, fc.constantFrom({ from: '1' }, { from: '2' }, {}), (before, caller) => {
        const after = withoutVersion(before, 'v2', 'main');
        expect(ruleFaults(after, () => true)).toEqual([]);
        const shares = (list: readonly Rule[]) => new Map(whoGets(list, caller).slots.map((slot) => [slot.version_id, slot.share]));
        const [was, is] = [shares(before), shares(after)];
        expect(is.get('v2') ?? 0).toBe(0);
        for (const id of ['v3', 'v4']) expect(is.get(id) ?? 0).toBe(was.get(id) ?? 0);
      }),
    );
  });

  test('are exact', () => {
    expect(whoGets(withStep([], 'v2', 33.33) ?? [], {})).toMatchObject({ slots: [{ share: shareOf(33.33) }], main: WHOLE - shareOf(33.33) });
  });
});

test('a plan names what is wrong with it', () => {
  const one = { share: 5, hold_minutes: 60, gates: { green: false, runs: 0, no_regression: false }, run_suite: false };
  const plan = { assistant_id: 'a', version_id: 'v2', suite: null, steps: [one], finish: 'stay' as const, seen: null };
  expect(rampPlan.safeParse(plan).success).toBe(true);
  const paths = (given: unknown) => rampPlan.safeParse(given).error?.issues.map((issue) => issue.path.join('.'));
  expect(paths({ ...plan, steps: [one, one] })).toEqual(['steps.1.share']);
  expect(paths({ ...plan, steps: [{ ...one, run_suite: true }] })).toEqual(['suite']);
  expect(paths({ ...plan, steps: [{ ...one, share: 100 }] })).toEqual(['steps.0.share']);
  expect(paths({ ...plan, steps: [] })).toEqual(['steps']);
});
