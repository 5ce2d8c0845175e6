import { expect, test } from 'vitest';
import { usesByServer } from './uses.ts';
import { serversParams, shownOf } from './list.ts';

const server = (name: string, more: object = {}) => ({
  id: `mcp-${name}`,
  name,
  type: 'http',
  url: 'https://a.example/mcp',
  created_at: '2026-01-01T00:00:00Z',
  ...more,
});

const servers = [
  server('Weather 10', { created_at: '2026-02-01T00:00:00Z' }),
  server('Weather 2', { type: 'sse', url: 'https://b.example/sse' }),
  server('Café', { allowed_tools: ['open_slots'] }),
];
const names = (search: object) => shownOf(servers, serversParams.parse(search), 'en').map(({ name }) => name);

test('servers are found by name, address and tool, and sorted as people count', () => {
  expect(names({})).toEqual(['Café', 'Weather 2', 'Weather 10']);
  expect(names({ q: 'cafe' })).toEqual(['Café']);
  expect(names({ q: 'b.example weather' })).toEqual(['Weather 2']);
  expect(names({ q: 'slots' })).toEqual(['Café']);
  expect(names({ type: 'sse' })).toEqual(['Weather 2']);
  expect(names({ sort: 'created', dir: 'desc' })[0]).toBe('Weather 10');
  expect(serversParams.parse({ sort: 7, dir: 'up' })).toEqual({ q: '', type: '', sort: 'name', dir: 'asc' });
});

test('who uses a server is told once for each assistant, whatever its list holds', () => {
  const assistant = (id: string, mcp_servers: unknown) => ({ id, name: id === 'c' ? ' ' : id, created_at: '', instructions: '', mcp_servers });
  const uses = usesByServer([
    assistant('a', [{ id: 'x' }, { id: 'x', allowed_tools: ['y'] }, null, { id: 7 }]),
    assistant('b', [{ id: 'x', allowed_tools: ['one', 'two'] }]),
    assistant('c', [{ id: 'x', allowed_tools: [] }]),
    assistant('d', 'nothing'),
  ]);
  expect(uses.get('x')).toEqual([
    { id: 'a', name: 'a' },
    { id: 'b', name: 'b' },
    { id: 'c', name: 'c' },
  ]);
  expect([...uses.keys()]).toEqual(['x']);
});
