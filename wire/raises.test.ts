import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceOf, type Evidence } from './evidence.ts';
import type { LedgerRow } from './ledger.ts';
import { raisesOf } from './raises.ts';
import { whoGets, type Rule } from './rules.ts';
import { shareOf, WHOLE } from './split.ts';

/** `worse` fails where main passes, `good` passes as main does; of any other version nothing is known. */
const EVIDENCE: Evidence = (() => {
  const versions = ['main', 'good', 'worse'];
  const rows: LedgerRow[] = versions.flatMap((version) =>
    Array.from({ length: 30 }, (_, at) => ({
      run_id: `${version}${at}`,
      test_id: 't',
      test_suite_run_id: null,
      assistant_id: 'a',
      version_id: version,
      config_hash: version,
      at: '2026-11-01T00:00:00Z',
      entry: 1,
    })),
  );
  const runs = new Map(
    rows.map((row) => [row.run_id, { testId: 't', suite: 's', judged: row.version_id === 'worse' ? ('failed' as const) : ('passed' as const), at: row.at }]),
  );
  return evidenceOf({ mainId: 'main', rows, hashes: new Map(versions.map((version) => [version, version])), runs });
})();

const split = (weights: Readonly<Record<string, number>>, match: Rule['match'] = []): Rule => ({
  match,
  serve: { rollout: Object.entries(weights).map(([version_id, weight]) => ({ version_id, weight })) },
});
const only = (version_id: string, ...values: string[]): Rule => ({ match: [{ attribute: 'from', operator: 'in', values }], serve: { version_id } });

test('a worse or untested version that rises asks for a reason; main and a good one do not', () => {
  expect(raisesOf([split({ worse: 5, good: 5 })], [split({ worse: 10, good: 50, fresh: 1 })], EVIDENCE)).toEqual([
    { version_id: 'worse', because: 'worse', from: shareOf(5), to: shareOf(10) },
    { version_id: 'fresh', because: 'untested', from: 0, to: shareOf(1) },
  ]);
  expect(raisesOf([], [{ serve: { version_id: 'main' } }], EVIDENCE)).toEqual([]);
});

test('one that stays, falls or ends does not', () => {
  const before = [only('fresh', '+1'), split({ worse: 20, fresh: 3 })];
  expect(raisesOf(before, before, EVIDENCE)).toEqual([]);
  expect(raisesOf(before, [only('fresh', '+1'), split({ worse: 10, fresh: 3 })], EVIDENCE)).toEqual([]);
  expect(raisesOf(before, [], EVIDENCE)).toEqual([]);
});

test('more callers count as much as a larger share', () => {
  expect(raisesOf([only('worse', '+1')], [only('worse', '+1', '+2')], EVIDENCE)).toEqual([{ version_id: 'worse', because: 'worse', from: 0, to: WHOLE }]);
});

test('a rule that is moved up gives its version to callers of the rule below', () => {
  const [one, other] = [only('good', '+1', '+2'), only('fresh', '+2', '+3')];
  expect(raisesOf([one, other], [other, one], EVIDENCE)).toEqual([{ version_id: 'fresh', because: 'untested', from: 0, to: WHOLE }]);
  expect(raisesOf([other, one], [one, other], EVIDENCE)).toEqual([]);
});

test('with callers of too many kinds each rule is held against its own', () => {
  const wide = (version: string, count: number): Rule => ({
    match: ['a', 'b', 'c'].map((attribute) => ({ attribute, operator: 'in', values: Array.from({ length: count }, (_, at) => `${attribute}${at}`) })),
    serve: { version_id: version },
  });
  expect(raisesOf([wide('fresh', 60)], [wide('fresh', 60)], EVIDENCE)).toEqual([]);
  expect(raisesOf([wide('fresh', 60)], [wide('fresh', 61)], EVIDENCE)).toMatchObject([{ version_id: 'fresh', because: 'untested', to: WHOLE }]);
});

test('whoever hears more of a weak version is found, whatever the rules', () => {
  const version = fc.constantFrom('worse', 'fresh', 'good', 'main');
  const serve = fc.oneof(
    fc.record({ version_id: version }),
    fc.record({
      rollout: fc.uniqueArray(fc.record({ version_id: version, weight: fc.integer({ min: 0, max: 20 }) }), {
        selector: (slot) => slot.version_id,
        minLength: 1,
        maxLength: 3,
      }),
    }),
  );
  const clause = fc.record({
    attribute: fc.constantFrom('from', 'to'),
    operator: fc.constantFrom('in', 'not_in', 'starts_with'),
    values: fc.array(fc.constantFrom('1', '12', '2'), { minLength: 1, maxLength: 2 }),
  });
  const rules = fc.array(fc.record({ match: fc.array(clause, { maxLength: 2 }), serve }), { maxLength: 3 });
  const caller = fc.dictionary(fc.constantFrom('from', 'to'), fc.constantFrom('1', '12', '123', '2', '9'));
  fc.assert(
    fc.property(rules, rules, caller, (before, after, who) => {
      const named = new Set(raisesOf(before, after, EVIDENCE).map((raise) => raise.version_id));
      const share = (list: readonly Rule[], id: string) => whoGets(list, who).slots.find((slot) => slot.version_id === id)?.share ?? 0;
      for (const id of ['worse', 'fresh']) if (share(after, id) > share(before, id)) expect([...named]).toContain(id);
      expect([...named]).not.toContain('good');
      expect([...named]).not.toContain('main');
    }),
  );
});
