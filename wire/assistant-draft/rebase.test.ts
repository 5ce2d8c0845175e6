import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathKey } from '#lib/json.ts';
import { same } from '#lib/same.ts';
import { anyAssistant } from '../assistant-fields/arbitrary.ts';
import { identityOf } from './identity.ts';
import { rebase } from './rebase.ts';
import { toWire } from './to-wire.ts';

test('without changes of mine the draft is the newer copy and sends nothing', () => {
  fc.assert(
    fc.property(anyAssistant, anyAssistant, (base, theirs) => {
      const { draft, contested } = rebase(base, base, theirs);
      expect(same(draft, theirs)).toBe(true);
      expect(toWire(theirs, draft)).toEqual({});
      expect(contested).toEqual([]);
    }),
  );
});

test('what somebody else saved in another setting of the same group is not undone by sending the group whole', () => {
  const base = { id: 'a', version_id: 'v1', telephony_settings: { time_limit_secs: 60, x_new: 1 }, tools: [{ type: 'hangup', tool_id: 't1', hangup: {} }] };
  const mine = { ...base, telephony_settings: { time_limit_secs: 90, x_new: 1 } };
  const theirs = {
    ...base,
    version_id: 'v2',
    telephony_settings: { time_limit_secs: 60, x_new: 2 },
    tools: [{ type: 'hangup', tool_id: 't1', hangup: { description: 'Bye' } }],
  };
  const { draft, taken, contested } = rebase(base, mine, theirs);
  expect(draft).toEqual({ ...theirs, telephony_settings: { time_limit_secs: 90, x_new: 2 } });
  expect(taken).toEqual([['telephony_settings', 'x_new'], ['tools']]);
  expect(contested).toEqual([]);
  expect(toWire(theirs, draft)).toEqual({ telephony_settings: { time_limit_secs: 90, x_new: 2 } });
});

test('a contested place goes to the side that is chosen', () => {
  const [base, mine, theirs] = [{ greeting: 'Hi' }, { greeting: 'Hello' }, { greeting: 'Good day' }];
  expect(rebase(base, mine, theirs).draft).toEqual(mine);
  expect(rebase(base, mine, theirs, new Map([[pathKey(['greeting']), 'theirs']])).draft).toEqual(theirs);
});

test('tools are told apart by their id, or by type and name before they have one', () => {
  const identity = identityOf(['tools']);
  expect([{ tool_id: 't1' }, { type: 'webhook', webhook: { name: 'look_up' } }, { type: 'hangup', hangup: {} }, 'x'].map((tool) => identity?.(tool))).toEqual([
    't1',
    'webhook look_up',
    'hangup hangup',
    undefined,
  ]);
  expect(identityOf(['tags'])).toBeUndefined();
});
