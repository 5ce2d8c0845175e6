import { expect, test } from 'vitest';
import { percentOf } from '../split.ts';
import { readDraft } from './address.ts';
import { fromRules } from './draft.ts';
import { canaryStart } from './start.ts';

const live = (rules: Parameters<typeof fromRules>[0]) => ({ updated_at: 'r1', rules });
const list = { match: [{ attribute: 'n', operator: 'in' as const, values: ['1'] }], serve: { version_id: 'a' } };

/** Rule by rule, which version has how many percent. */
function begun(canary: ReturnType<typeof live> | null, versionId: string, percent?: number) {
  const start = canaryStart(canary, versionId, percent);
  if (start.kind !== 'start') return start.kind;
  const read = readDraft(start.split, fromRules(canary?.rules ?? []), canary?.updated_at ?? '');
  expect(read?.isOld).toBe(false);
  return read?.draft.map((rule) => Object.fromEntries(rule.slots.map((slot) => [slot.version_id, percentOf(slot.share)])));
}

test('the first canary is one rule for everyone, at the first step', () => {
  expect(begun(null, 'a')).toEqual([{ a: 1 }]);
  expect(begun(null, 'a', 5)).toEqual([{ a: 5 }]);
});

test('what is live stays: the version joins the split of everyone else, or gets a rule after those for some', () => {
  expect(begun(live([list, { match: [], serve: { rollout: [{ version_id: 'b', weight: 10 }] } }]), 'a')).toEqual([{ a: 100 }, { b: 10, a: 1 }]);
  expect(begun(live([list]), 'a')).toEqual([{ a: 100 }, { a: 1 }]);
  expect(begun(live([{ match: [], serve: { rollout: [{ version_id: 'b', weight: 99.5 }] } }]), 'a')).toEqual([{ b: 99.5, a: 0.49 }]);
});

test('a version with a share is not begun again, and nothing is taken of a whole', () => {
  expect(begun(live([{ match: [], serve: { rollout: [{ version_id: 'a', weight: 10 }] } }]), 'a')).toBe('served');
  expect(begun(live([{ match: [], serve: { version_id: 'a' } }]), 'a')).toBe('served');
  expect(begun(live([{ match: [], serve: { version_id: 'b' } }]), 'a')).toBe('whole');
});
