import { expect, test } from 'vitest';
import { TOOL_SETTINGS } from '#wire/tool-request.ts';
import { attachedFrom, copyOf, goneFrom, inserted, isTaken, markOf, movedAmong, placesOf, startOf } from './changes.ts';

const hook = (name: string, id = name) => ({ type: 'webhook', tool_id: id, shared: false, webhook: { name, url: 'https://a.example', x_new: 1 } });
const shared = { type: 'retrieval', id: 's', tool_id: 's', shared: true, display_name: 'Rules', retrieval: { bucket_ids: ['b'] } };

test('each source has an order of its own', () => {
  const tools = [hook('a'), shared, hook('b'), hook('c')];
  expect(placesOf(tools, 'inline')).toEqual([0, 2, 3]);
  expect(movedAmong(tools, [0, 2, 3], 2, 0)).toEqual([hook('c'), shared, hook('a'), hook('b')]);
});

test('a copy has a free name, no id, and every setting', () => {
  expect(copyOf(hook('a'), [hook('a'), hook('a_copy')])).toEqual({ type: 'webhook', webhook: { name: 'a_copy_2', url: 'https://a.example', x_new: 1 } });
  expect(copyOf({ type: 'send_dtmf', send_dtmf: {}, id: '1' }, [])).toEqual({ type: 'send_dtmf', send_dtmf: {} });
});

test('only what may be repeated can come twice, over both sources', () => {
  expect(isTaken('retrieval', [shared])).toBe(true);
  expect(isTaken('webhook', [hook('a')])).toBe(false);
  expect(isTaken('something_new', [{ type: 'something_new' }])).toBe(false);
});

test('a new tool of every type holds its settings under its type', () => {
  for (const type of ['webhook', 'hangup', 'pay', 'send_message', 'refer'] as const) expect(Object.keys(startOf(type))).toEqual(['type', type]);
  for (const type of ['hangup', 'skip_turn', 'send_dtmf', 'invite', 'webhook', 'transfer'] as const)
    expect(TOOL_SETTINGS[type].safeParse(startOf(type)[type]).success).toBe(true);
});

test('attaching again what was read takes exactly what was read', () => {
  expect(attachedFrom({ id: 's', type: 'retrieval', tool_definition: {} }, [shared])).toBe(shared);
  expect(attachedFrom({ id: 'n', type: 'hangup', tool_definition: null, display_name: 'Bye', timeout_ms: 5000 }, [])).toEqual({
    type: 'hangup',
    display_name: 'Bye',
    hangup: {},
    timeout_ms: 5000,
    id: 'n',
    tool_id: 'n',
    shared: true,
  });
});

test('marks follow the tool, not its place', () => {
  const read = [hook('a'), hook('b')];
  expect(markOf(hook('b'), read)).toBeUndefined();
  expect(markOf({ ...hook('b'), timeout_ms: 900 }, read)).toBe('changed');
  expect(markOf(startOf('webhook'), read)).toBe('new');
  expect(goneFrom(read, [hook('b')])).toEqual([{ tool: hook('a'), at: 0 }]);
  expect(inserted([1, 2], 9, 3)).toEqual([1, 2, 3]);
});
