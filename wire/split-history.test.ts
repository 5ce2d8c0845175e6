import { describe, expect, it } from 'vitest';
import type { JournalRecord, Operation } from './journal.ts';
import { pastSplits } from './split-history.ts';

const deploy = (weight: number) => ({
  assistant_id: 'a',
  created_at: '2026-11-01T00:00:00Z',
  updated_at: '2026-11-02T00:00:00Z',
  rules: [{ match: [], serve: { rollout: [{ version_id: 'v', weight }] } }],
});

function record(id: number, operation: Operation, more: Partial<JournalRecord>): JournalRecord {
  return {
    id,
    at: `2026-11-0${id}T10:00:00Z`,
    who: 'local',
    operation,
    kind: 'canary',
    method: 'PUT',
    path: '/ai/assistants/a/canary-deploys',
    object_id: null,
    name: null,
    assistant_id: 'a',
    reason: null,
    state: 'done',
    status: 200,
    request_id: null,
    repeated: false,
    undoes: null,
    undone_by: null,
    before_state: 'read',
    before: null,
    request: null,
    answer: null,
    omitted: [],
    ...more,
  };
}

const weightOf = (rules: readonly { readonly serve: { readonly rollout?: readonly { readonly weight: number }[] | undefined } }[]) =>
  rules[0]?.serve.rollout?.[0]?.weight;

describe('pastSplits', () => {
  it('tells splits, ends and promotions, newest first, and what was there before the oldest', () => {
    const told = pastSplits([
      record(4, 'promoteVersion', { object_id: 'v', before: { main: {}, canary: deploy(25) } }),
      record(3, 'deleteCanaryDeploy', { before: deploy(25) }),
      record(2, 'updateCanaryDeploy', { before: deploy(5), answer: deploy(25), reason: 'asked for' }),
    ]);
    expect(told.map(({ key, promoted, rules }) => [key, promoted, weightOf(rules)])).toEqual([
      ['4', 'v', undefined],
      ['3', null, undefined],
      ['2', null, 25],
      ['before', null, 5],
    ]);
    expect(told[2]?.reason).toBe('asked for');
    expect(told[3]).toMatchObject({ who: null, at: '2026-11-02T00:00:00Z' });
  });

  it('says which version was main then: the one that the next promotion took the place of', () => {
    const told = pastSplits([
      record(5, 'createCanaryDeploy', { before_state: 'absent', answer: deploy(5) }),
      record(4, 'promoteVersion', { object_id: 'v', before: { main: { version_id: 'old' }, canary: deploy(25) } }),
      record(3, 'updateCanaryDeploy', { before: deploy(5), answer: deploy(25) }),
      record(2, 'promoteVersion', { object_id: 'old', before: { main: { version_id: 'older' }, canary: deploy(5) } }),
    ]);
    expect(told.map(({ key, main }) => [key, main])).toEqual([
      ['5', null],
      ['4', null],
      ['3', 'old'],
      ['2', 'old'],
      ['before', 'older'],
    ]);
  });

  it('leaves out what did not surely happen, and says nothing of before where there was nothing', () => {
    expect(pastSplits([record(2, 'updateCanaryDeploy', { state: 'refused', before: deploy(5), request: deploy(25) })])).toEqual([]);
    expect(pastSplits([record(2, 'createCanaryDeploy', { before_state: 'absent', answer: deploy(1) })])).toHaveLength(1);
  });

  it('takes what was sent where the answer was not kept', () => {
    const { rules } = deploy(10);
    expect(pastSplits([record(2, 'createCanaryDeploy', { request: { rules }, omitted: ['answer'] })]).map((one) => weightOf(one.rules))).toEqual([10]);
  });
});
