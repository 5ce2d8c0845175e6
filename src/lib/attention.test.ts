import { describe, expect, it } from 'vitest';
import { attentionItems, secretsNamed, type Seen } from './attention.ts';

const NOTHING: Seen = {
  now: Date.parse('2026-11-20T12:00:00Z'),
  batches: [],
  splits: [],
  events: [],
  assistants: undefined,
  secrets: undefined,
  servers: undefined,
  integrations: undefined,
};
const items = (seen: Partial<Seen>) => attentionItems({ ...NOTHING, ...seen });
const split = { assistantId: 'a1', name: 'Clinic', updatedAt: '2026-11-19T12:00:00Z', served: ['v1'], known: ['v1', 'v2'] };

describe('what waits for a person', () => {
  it('is nothing while nothing is known', () => {
    expect(items({})).toEqual([]);
  });

  it('names a suite whose newest batch did not pass in every test, errors too', () => {
    const batch = { suite: 'Front desk', batchId: 'b7', passed: 3, total: 3 };
    expect(items({ batches: [batch] })).toEqual([]);
    expect(items({ batches: [{ ...batch, passed: 2 }] })).toEqual([
      { kind: 'suite', id: 'suite:Front desk', state: 'b7', suite: 'Front desk', failed: 1, total: 3 },
    ]);
  });

  it('names rules that serve versions that are gone, once they are known to be', () => {
    expect(items({ splits: [split] })).toEqual([]);
    expect(items({ splits: [{ ...split, served: ['v9', 'v1', 'v8', 'v9'] }] })).toMatchObject([{ kind: 'rule', state: 'v8,v9', count: 2 }]);
    expect(items({ splits: [{ ...split, served: ['v9'], known: null }] })).toEqual([]);
  });

  it('names a split that nobody touched for seven days, and not an hour before', () => {
    expect(items({ splits: [{ ...split, updatedAt: '2026-11-13T12:00:00Z' }] })).toMatchObject([{ kind: 'split', days: 7, state: '2026-11-13T12:00:00Z' }]);
    expect(items({ splits: [{ ...split, updatedAt: '2026-11-13T13:00:00Z' }] })).toEqual([]);
  });

  it('names failed events as one matter per assistant, another one when another fails', () => {
    const failed = (...keys: string[]) => items({ events: [{ assistantId: 'a1', name: 'Clinic', keys }] });
    expect(failed()).toEqual([]);
    expect(failed('e2', 'e1')).toMatchObject([{ kind: 'event', id: 'event:a1', state: 'e1,e2', count: 2 }]);
  });

  it('names secrets that an assistant needs and that are not there', () => {
    const assistants = [
      { id: 'a1', name: 'Imported', llm_api_key_ref: 'openai', voice_settings: { api_key_ref: 'eleven' } },
      { id: 'a2', name: 'Fine', llm_api_key_ref: 'known' },
    ];
    expect(items({ assistants, secrets: ['known'] })).toEqual([
      { kind: 'secret', id: 'secret:a1', state: 'eleven,openai', assistantId: 'a1', name: 'Imported', secrets: ['eleven', 'openai'] },
    ]);
    expect(items({ assistants })).toEqual([]);
    expect([...secretsNamed({ tools: [{ x: { api_key_ref: '' } }, { y: [{ secret_key_ref: 's' }] }], voice_ref: 'no', certificate_ref: 'c' })]).toEqual([
      's',
      'c',
    ]);
  });

  it('names servers of which every tool may be called', () => {
    const server = { id: 's1', name: 'CRM', url: 'https://crm.example/mcp' };
    expect(items({ servers: [server, { ...server, id: 's2', allowed_tools: [] }, { ...server, id: 's3', allowed_tools: ['find'] }] })).toMatchObject([
      { serverId: 's1' },
      { serverId: 's2' },
    ]);
  });

  it('names what is connected and no assistant uses, once the assistants are known', () => {
    const integrations = [
      { id: 'crm', display_name: 'CRM', status: 'connected' },
      { id: 'cal', display_name: 'Calendar', status: 'connected' },
      { id: 'off', display_name: 'Off', status: 'disconnected' },
    ];
    const assistants = [{ id: 'a1', name: 'Clinic', integrations: [{ integration_id: 'cal' }] }];
    expect(items({ integrations, assistants })).toMatchObject([{ kind: 'integration', integrationId: 'crm', name: 'CRM' }]);
    expect(items({ integrations })).toEqual([]);
  });

  it('puts what callers notice first', () => {
    const kinds = items({
      splits: [{ ...split, served: ['v9'], updatedAt: '2026-11-01T00:00:00Z' }],
      batches: [{ suite: 's', batchId: 'b', passed: 0, total: 1 }],
      servers: [{ id: 's', name: 's', url: 'u' }],
    }).map(({ kind }) => kind);
    expect(kinds).toEqual(['rule', 'suite', 'split', 'server']);
  });
});
