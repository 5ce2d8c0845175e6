import { expect, test } from 'vitest';
import type { Integration } from '#wire/integration.ts';
import { catalogueParams, listed, shownOf } from './list.ts';

const made = (id: string, status: string, tools: string[] = []): Integration => ({
  id,
  name: id,
  display_name: id,
  description: '',
  logo_url: '',
  status,
  available_tools: tools,
});
const ALL = [
  listed(made('Zendesk', 'connected'), 2),
  listed(made('Ärger', 'disconnected', ['open_case']), 0),
  listed(made('HubSpot', 'connected'), 0),
  listed(made('Odd', 'expired'), undefined),
];
const ids = (params: object) => shownOf(ALL, catalogueParams.parse(params), 'en').map(({ integration }) => integration.id);

test('a state needs both the status and the users', () => {
  expect(ALL.map(({ state }) => state)).toEqual(['connected', 'disconnected', 'unused', 'disconnected']);
  expect(listed(made('x', 'connected'), undefined).state).toBe('connected');
});

test('connected ones come first, and filters narrow them down', () => {
  expect(ids({})).toEqual(['HubSpot', 'Zendesk', 'Ärger', 'Odd']);
  expect(ids({ status: 'connected' })).toEqual(['HubSpot', 'Zendesk']);
  expect(ids({ status: 'unused' })).toEqual(['HubSpot']);
  expect(ids({ q: 'arger CASE' })).toEqual(['Ärger']);
  expect(ids({ q: 'zen', status: 'disconnected' })).toEqual([]);
  expect(ids({ status: 'nonsense', q: 'hub' })).toEqual(['HubSpot']);
});
