import { describe, expect, it } from 'vitest';
import { evidenceOf, type EvidenceRun } from '../evidence.ts';
import type { LedgerRow } from '../ledger.ts';
import { readDraft } from './address.ts';
import { fromRules } from './draft.ts';
import { releaseStep } from './release-step.ts';

const on = '2026-11-01T00:00:00Z';
const deploy = (...weights: readonly (readonly [string, number])[]) => ({
  updated_at: on,
  rules: [{ match: [], serve: { rollout: weights.map(([version_id, weight]) => ({ version_id, weight })) } }],
});

/** So many passed of so many runs of one test on each version. */
function evidence(counts: Readonly<Record<string, readonly [passed: number, runs: number]>>) {
  const rows: LedgerRow[] = [];
  const runs = new Map<string, EvidenceRun>();
  for (const [version, [passed, total]] of Object.entries(counts)) {
    for (let at = 0; at < total; at += 1) {
      const id = `${version}-${at}`;
      rows.push({ run_id: id, test_id: 't', test_suite_run_id: null, assistant_id: 'a', version_id: version, config_hash: version, at: on, entry: 1 });
      runs.set(id, { testId: 't', suite: 'front desk', judged: at < passed ? 'passed' : 'failed', at: on });
    }
  }
  return evidenceOf({ mainId: 'main', rows, hashes: new Map(['main', 'a', 'b'].map((id) => [id, id])), runs });
}

describe('releaseStep', () => {
  it('starts a canary where there is none', () => {
    expect(releaseStep(null, undefined)).toEqual({ act: 'start' });
  });

  it('recommends nothing while nothing is known, and where a rule serves one version whole', () => {
    expect(releaseStep(deploy(['a', 5]), undefined)).toEqual({ act: 'adjust' });
    expect(releaseStep({ updated_at: on, rules: [{ match: [], serve: { version_id: 'a' } }] }, evidence({}))).toEqual({ act: 'adjust' });
  });

  it('asks for runs where there are none, or where some more would tell', () => {
    expect(releaseStep(deploy(['a', 5]), evidence({ main: [9, 10] }))).toEqual({ act: 'test', versionId: 'a', suite: 'front desk' });
    expect(releaseStep(deploy(['a', 5]), evidence({ main: [8, 10], a: [10, 10] }))).toMatchObject({ act: 'test', versionId: 'a' });
  });

  it('sends nobody to run hundreds', () => {
    expect(releaseStep(deploy(['a', 5]), evidence({ main: [271, 303], a: [38, 44] }))).toEqual({ act: 'adjust' });
  });

  it('goes a step up with a version that is better, then promotes it', () => {
    const known = evidence({ main: [60, 100], a: [99, 100] });
    const step = releaseStep(deploy(['a', 5], ['b', 1]), known);
    expect(step).toMatchObject({ act: 'raise', versionId: 'a', percent: 25 });
    const base = fromRules(deploy(['a', 5], ['b', 1]).rules);
    const draft = step.act === 'raise' ? readDraft(step.split, base, on)?.draft : undefined;
    expect(draft?.[0]?.slots).toEqual([
      { version_id: 'a', share: 25_000_000 },
      { version_id: 'b', share: 1_000_000 },
    ]);
    expect(releaseStep(deploy(['a', 50]), known)).toEqual({ act: 'promote', versionId: 'a' });
  });

  it('leaves it to the person where the others leave no room', () => {
    expect(releaseStep(deploy(['a', 30], ['b', 60]), evidence({ main: [60, 100], b: [99, 100], a: [99, 100] }))).toMatchObject({ act: 'promote' });
    expect(releaseStep(deploy(['a', 45], ['b', 44]), evidence({ main: [60, 100], b: [99, 100], a: [99, 100] }))).toMatchObject({ act: 'raise', percent: 50 });
    expect(releaseStep(deploy(['a', 49], ['b', 20], ['c', 30.9]), evidence({ main: [60, 100], a: [99, 100] }))).toEqual({ act: 'adjust' });
  });

  it('ends it where the only version is worse than main', () => {
    expect(releaseStep(deploy(['a', 25]), evidence({ main: [99, 100], a: [60, 100] }))).toEqual({ act: 'end', versionId: 'a' });
    expect(releaseStep(deploy(['a', 25], ['b', 5]), evidence({ main: [99, 100], a: [60, 100] }))).toEqual({ act: 'adjust' });
  });
});
