import { expect, it } from 'vitest';
import '#lib/words/whole.ts';
import type { Item } from '#lib/attention.ts';
import { itemWords } from './item-words.ts';

const of = { id: 'x', state: 's', assistantId: 'a1', name: 'Clinic ' } as const;
const said = (item: Item) => {
  const { title, to } = itemWords(item);
  return [title, to];
};

it('says each matter in one line and leads to where it is settled', () => {
  expect(said({ id: 'x', state: 's', kind: 'suite', suite: 'A/B', failed: 2, total: 5 })).toEqual(['A/B: 2 of 5 tests did not pass', '/suites/A%2FB']);
  expect(said({ ...of, kind: 'rule', count: 1 })).toEqual(['Clinic: a rule serves a version that is gone', '/assistants/a1/canary']);
  expect(said({ ...of, kind: 'rule', count: 2 })[0]).toBe('Clinic: rules serve 2 versions that are gone');
  expect(said({ ...of, kind: 'event', count: 1 })).toEqual(['Clinic: 1 call or text failed', '/assistants/a1/schedule']);
  expect(said({ ...of, kind: 'split', days: 9 })).toEqual(['Clinic: the split has not moved for 9 days', '/assistants/a1/canary']);
  expect(said({ ...of, kind: 'secret', secrets: ['openai'] })).toEqual(['Clinic: openai is not there', '/assistants/a1']);
  expect(said({ ...of, kind: 'secret', secrets: ['a', 'b'] })[0]).toBe('Clinic: a and b are not there');
  expect(said({ id: 'x', state: 's', kind: 'server', serverId: 'm1', name: 'CRM' })).toEqual(['CRM: every tool may be called', '/mcp-servers/m1']);
  expect(said({ id: 'x', state: 's', kind: 'integration', integrationId: 'crm', name: 'CRM' })).toEqual([
    'CRM is connected and no assistant uses it',
    '/integrations/crm',
  ]);
});
