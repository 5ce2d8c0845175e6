import '#lib/words/whole.ts';
import { expect, test } from 'vitest';
import { BLANK, changesOf, faultsOf, fromWire, hostOf, isOutOfReach, refusalsOf, toWire, transportOf } from './values.ts';

const server = {
  id: 'mcp-1',
  name: 'Calendar',
  type: 'http',
  url: 'https://mcp.example/calendar',
  created_at: '2026-11-01T00:00:00Z',
  api_key_ref: 'calendar-key',
  allowed_tools: ['open_slots', 'book'],
  added_later: { kept: true },
};

test('only what changed is sent, and nothing when nothing did', () => {
  expect(changesOf(fromWire(server), server)).toEqual({});
  expect(changesOf({ ...fromWire(server), allowed: ['book', 'open_slots'] }, server)).toEqual({});
  expect(changesOf({ ...fromWire(server), name: ' Diary ', allowed: ['book'] }, server)).toEqual({ name: 'Diary', allowed_tools: ['book'] });
});

test('what is taken away is sent as null', () => {
  expect(changesOf({ ...fromWire(server), secret: '', allowed: [] }, server)).toEqual({ api_key_ref: null, allowed_tools: null });
  const bare = { ...server, api_key_ref: null, allowed_tools: [] };
  expect(changesOf(fromWire(bare), bare)).toEqual({});
});

test('a new one is sent without what was left out', () => {
  expect(toWire({ ...BLANK, name: ' A ', url: ' https://a.example/mcp ' })).toEqual({ name: 'A', type: 'http', url: 'https://a.example/mcp' });
  expect(toWire({ ...fromWire(server) })).toMatchObject({ api_key_ref: 'calendar-key', allowed_tools: ['open_slots', 'book'] });
});

test('faults name the field', () => {
  expect(Object.keys(faultsOf(BLANK))).toEqual(['name', 'url']);
  expect(Object.keys(faultsOf({ ...fromWire(server), url: 'mcp.example' }))).toEqual(['url']);
  expect(faultsOf({ ...fromWire(server), url: '{{#integration_secret}}url{{/integration_secret}}' })).toEqual({});
  const refused = Object.assign(new Error('no'), {
    issues: [
      { path: ['allowed_tools', 0], message: 'Not so' },
      { path: ['else'], message: 'x' },
    ],
  });
  expect(refusalsOf(refused)).toEqual({ allowed: 'Not so' });
});

test.each([
  ['http://localhost:8931/mcp', true],
  ['http://127.0.0.1/mcp', true],
  ['http://172.20.0.4/mcp', true],
  ['http://calendar.internal/mcp', true],
  ['http://[::1]/mcp', true],
  ['http://[fd00::7]/mcp', true],
  ['https://172.32.0.4/mcp', false],
  ['https://local.example/mcp', false],
  ['https://10.example/mcp', false],
  ['no address', false],
])('%s is out of the reach of Telnyx: %s', (url, isOut) => {
  expect(isOutOfReach(url)).toBe(isOut);
});

test('a type and an address as Inspect needs them', () => {
  expect([transportOf('sse'), transportOf('stdio')]).toEqual(['sse', undefined]);
  expect([hostOf(' https://a.example:8443/mcp'), hostOf('mcp')]).toEqual(['a.example:8443', undefined]);
});
