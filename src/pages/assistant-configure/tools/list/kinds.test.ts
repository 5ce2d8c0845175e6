import '#lib/words/whole.ts';
import { expect, test } from 'vitest';
import { TOOL_SETTINGS } from '#wire/tool-request.ts';
import { headingOf, TOOL_GROUPS, toolSummary } from './kinds.ts';

test('every type is offered once', () => {
  expect(TOOL_GROUPS.flatMap(({ types }) => types).toSorted()).toEqual(Object.keys(TOOL_SETTINGS).toSorted());
});

test('a line says what the tool does', () => {
  expect(toolSummary({ type: 'webhook', webhook: { url: 'https://a.example/b', async: true } })).toBe('POST a.example/b, not waited for');
  expect(toolSummary({ type: 'transfer', transfer: { targets: '{{desk}}' } })).toBe('To {{desk}}');
  expect(toolSummary({ type: 'refer', refer: { targets: [{ name: 'Desk' }, { name: 'Night' }, {}] } })).toBe('To Desk and 1 more');
  expect(toolSummary({ type: 'hangup', hangup: {} })).toBe('The assistant ends the call.');
  expect(toolSummary({ type: 'new_one', new_one: {} })).toMatch(/does not know/);
  expect(toolSummary(7)).toMatch(/no tool/);
  expect(headingOf({ type: 'webhook', display_name: 'Lookup', webhook: { name: 'x' } })).toBe('Lookup');
});
