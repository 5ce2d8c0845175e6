import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asVersions, bodyFor, fromVersions, rulesOf } from './canary-form.ts';
import { reachOf } from './reach.ts';
import { ruleFaults } from './rule-faults.ts';
import { OPERATORS, ruleMatches, serveOf, slotsOf, whoGets, type Caller, type Clause, type Rule } from './rules.ts';
import { WHOLE, shareOf } from './split.ts';

const everyone: Rule = { serve: { rollout: [{ version_id: 'v2', weight: 10 }] } };
const number = (operator: Clause['operator'], ...values: string[]): Clause => ({ attribute: 'number', operator, values });

// A small alphabet, so that random rules really overlap and every caller can be tried.
const LETTERS = ['', 'a', 'b', 'c'];
const TEXTS = [...new Set(LETTERS.flatMap((x) => LETTERS.flatMap((y) => LETTERS.map((z) => x + y + z))))];
const clause = fc.record({
  attribute: fc.constantFrom('number', 'region'),
  operator: fc.constantFrom(...OPERATORS),
  values: fc.array(fc.constantFrom('a', 'b', 'aa', 'ab', 'ba'), { minLength: 1, maxLength: 3 }),
});
const rule: fc.Arbitrary<Rule> = fc.record({ match: fc.array(clause, { maxLength: 2 }), serve: fc.constant({ version_id: 'v' }) });
const CALLERS: Caller[] = [undefined, ...TEXTS].flatMap((n) =>
  [undefined, ...TEXTS].map((r) => ({ ...(n === undefined ? {} : { number: n }), ...(r === undefined ? {} : { region: r }) })),
);

describe('who gets what', () => {
  test('the first rule that matches decides, and main takes the rest', () => {
    const rules: Rule[] = [
      { match: [number('in', '+1415')], serve: { version_id: 'v1' } },
      { match: [number('starts_with', '+1'), { attribute: 'region', operator: 'not_in', values: ['EU'] }], serve: { version_id: 'v3' } },
      everyone,
    ];
    expect(whoGets(rules, { number: '+1415' })).toEqual({ rule: 0, slots: [{ version_id: 'v1', share: WHOLE }], main: 0 });
    expect(whoGets(rules, { number: '+1512', region: 'US' }).rule).toBe(1);
    expect(whoGets(rules, { number: '+1512', region: 'EU' })).toMatchObject({ rule: 2, main: shareOf(90) });
    expect(whoGets(rules.slice(0, 2), { number: '+49' })).toEqual({ rule: null, slots: [], main: WHOLE });
  });

  test('a caller without the attribute is in no list', () => {
    expect(ruleMatches({ match: [number('not_in', 'a')], serve: {} }, {})).toBe(true);
    expect(ruleMatches({ match: [number('in', 'a')], serve: {} }, {})).toBe(false);
    expect(ruleMatches({ match: [{ attribute: 'toString', operator: 'starts_with', values: ['f'] }], serve: {} }, {})).toBe(false);
  });
});

describe('reachability', () => {
  test('agrees with trying every caller', () => {
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 5 }), (rules) => {
        reachOf(rules).forEach((reach, at) => {
          const own = CALLERS.filter((caller) => rules[at] && ruleMatches(rules[at], caller));
          const first = own.filter((caller) => whoGets(rules, caller).rule === at);
          if (reach.kind === 'never') expect(first).toEqual([]);
          else expect(first.length).toBeGreaterThan(0);
          if (reach.kind === 'fires') expect(first).toEqual(own);
          if (reach.kind === 'partly') expect(first.length).toBeLessThan(own.length);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('names the rule that shadows, and none for a contradiction', () => {
    const rules: Rule[] = [
      { match: [number('starts_with', '+1512')], serve: { version_id: 'v' } },
      { match: [number('in', '+15125550199')], serve: { version_id: 'v' } },
      { match: [number('in', 'a'), number('not_in', 'a')], serve: { version_id: 'v' } },
      everyone,
      everyone,
    ];
    expect(reachOf(rules)).toEqual([
      { kind: 'fires' },
      { kind: 'never', by: [0] },
      { kind: 'never', by: [] },
      { kind: 'partly', by: [0, 1] },
      { kind: 'never', by: [3] },
    ]);
  });

  test('claims nothing where there are too many combinations', () => {
    const values = Array.from({ length: 400 }, (_, i) => `v${i}`);
    const wide = (attribute: string): Clause => ({ attribute, operator: 'in', values });
    expect(reachOf([{ match: [wide('a'), wide('b')], serve: { version_id: 'v' } }])).toEqual([{ kind: 'unknown' }]);
  });
});

describe('both forms', () => {
  test('versions are one rule for everyone, and come back as they were', () => {
    const versions = [
      { version_id: 'v2', percentage: 10 },
      { version_id: 'v3', percentage: 20.5 },
    ];
    expect(asVersions([fromVersions(versions)])).toEqual(versions);
    expect(asVersions(rulesOf({ versions }))).toEqual(versions);
    expect(asVersions([{ serve: { version_id: 'v2' } }])).toBeNull();
    expect(asVersions([{ match: [number('in', 'a')], serve: { rollout: [{ version_id: 'v', weight: 1 }] } }])).toBeNull();
  });

  test('a deploy is written in the form in which it was read', () => {
    expect(bodyFor([everyone], { versions: [] })).toEqual({ versions: [{ version_id: 'v2', percentage: 10 }] });
    expect(bodyFor([everyone], { versions: [], rules: [] })).toEqual({ rules: [everyone] });
    expect(bodyFor([everyone], null)).toEqual({ rules: [everyone] });
  });

  test('0 stays out of the wire and the whole for one version becomes version_id', () => {
    expect(
      serveOf([
        { version_id: 'a', share: 0 },
        { version_id: 'b', share: shareOf(33.33) },
      ]),
    ).toEqual({ rollout: [{ version_id: 'b', weight: 33.33 }] });
    expect(
      serveOf([
        { version_id: 'a', share: 0 },
        { version_id: 'b', share: WHOLE },
      ]),
    ).toEqual({ version_id: 'b' });
    expect(slotsOf({ version_id: 'b' })).toEqual([{ version_id: 'b', share: WHOLE }]);
  });
});

describe('faults', () => {
  const codes = (...rules: Rule[]) => ruleFaults(rules, (id) => id.startsWith('v')).map((f) => [f.code, f.path.join('.')]);
  test('each is named at its place', () => {
    expect(codes(everyone)).toEqual([]);
    expect(codes({ match: [number('in')], serve: { version_id: 'x' } })).toEqual([
      ['values-missing', '0.match.0.values'],
      ['version-unknown', '0.serve.version_id'],
    ]);
    expect(codes(everyone, { serve: {} })).toEqual([['serve-nothing', '1.serve']]);
    expect(codes({ serve: { version_id: 'v', rollout: [] } })).toEqual([['serve-both', '0.serve']]);
    const two = (a: number, b: number, id = 'v2') =>
      codes({
        serve: {
          rollout: [
            { version_id: 'v1', weight: a },
            { version_id: id, weight: b },
          ],
        },
      });
    expect(two(33.33, 66.67)).toEqual([['sum-too-high', '0.serve.rollout']]);
    expect(two(110, -20)).toEqual([
      ['weight-range', '0.serve.rollout.0.weight'],
      ['weight-range', '0.serve.rollout.1.weight'],
    ]);
    expect(two(10, 10, 'v1')).toEqual([['version-twice', '0.serve.rollout.1.version_id']]);
    expect(two(33.33, 66.66)).toEqual([]);
  });
});
