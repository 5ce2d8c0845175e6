import { describe, expect, it } from 'vitest';
import { entry, newest } from './journal-rig.ts';
import { api, made, refused, undo, withAssistant } from './undo-rig.ts';

describe('what was deleted', () => {
  it('is made again, under a new id: assistant, test, MCP server', async () => {
    const server = await withAssistant();
    await server.write('DELETE', server.path);
    const assistant = await undo(server);
    expect(assistant.object_id).not.toBe(server.id);
    expect(await server.read(`/ai/assistants/${assistant.object_id}`)).toMatchObject(made);

    const test = { name: 'Greets', destination: '+15550100', instructions: 'Call.', rubric: [{ name: 'Kind', criteria: 'Is kind' }], test_suite: 'nightly' };
    const { test_id } = await server.write('POST', '/ai/assistants/tests', test);
    await server.write('DELETE', `/ai/assistants/tests/${String(test_id)}`);
    const again = await undo(server);
    expect(again.object_id).not.toBe(test_id);
    expect(await server.read(`/ai/assistants/tests/${again.object_id}`)).toMatchObject(test);

    const mcp = { name: 'Tools', type: 'http', url: 'https://example.com/mcp?api_key=abc', allowed_tools: ['x'] };
    const { id } = await server.write('POST', '/ai/mcp_servers', mcp);
    await server.write('DELETE', `/ai/mcp_servers/${String(id)}`);
    const offered = await newest(server.rig);
    expect(offered.undo).toMatchObject({ possible: true, blanks: ['url'], words: expect.stringContaining('url') });
    const back = await undo(server);
    expect(await server.read(`/ai/mcp_servers/${back.object_id}`)).toMatchObject({ ...mcp, url: 'https://example.com/mcp?api_key=' });
  });
});

describe('the rest', () => {
  it('what was made is deleted, unless it was changed since', async () => {
    const server = await withAssistant();
    await undo(server);
    expect(await server.read(server.path)).toBeNull();
    const { id } = await server.write('POST', '/ai/mcp_servers', { name: 'Tools', type: 'http', url: 'https://example.com/mcp' });
    const created = await newest(server.rig);
    await server.write('PUT', `/ai/mcp_servers/${String(id)}`, { name: 'Other' });
    await refused(server, created.id, 'changed');
    await undo(server);
    expect(await server.read(`/ai/mcp_servers/${String(id)}`)).toMatchObject({ name: 'Tools' });
  });

  it('tags and shared tools go on and off', async () => {
    const server = await withAssistant();
    await server.write('POST', `${server.path}/tags`, { tag: 'b/c' });
    await undo(server);
    expect(await server.read(server.path)).toMatchObject({ tags: ['a'] });
    await server.write('DELETE', `${server.path}/tags/a`);
    await undo(server);
    expect(await server.read(server.path)).toMatchObject({ tags: ['a'] });
    const tool = await server.write('POST', '/ai/tools', { type: 'send_dtmf', display_name: 'Keys', send_dtmf: {} });
    await server.write('PUT', `${server.path}/tools/${String(tool['id'])}`);
    await undo(server);
    expect(JSON.stringify(await server.read(server.path))).not.toContain(String(tool['id']));
  });

  it('a second undo of the same entry is refused, also at the same moment', async () => {
    const server = await withAssistant();
    await server.write('POST', server.path, { instructions: 'Be brief.' });
    const { id } = await newest(server.rig);
    const both = await Promise.all([1, 2].map(() => server.rig.ask({ method: 'POST', path: `/api/local/journal/${id}/undo` })));
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    await refused(server, id, 'undone');
    expect((await server.rig.ask({ method: 'POST', path: '/api/local/journal/999/undo' })).status).toBe(404);
  });
});

describe('a test', () => {
  const body = {
    name: 'Greets',
    destination: '+15550100',
    instructions: 'Call.',
    rubric: [{ name: 'Kind', criteria: 'Is kind' }],
    telnyx_conversation_channel: 'phone_call',
    x_team: { of: ['night'] },
  };

  it('that was made is deleted, unless it was changed since', async () => {
    const server = await api();
    const { test_id } = await server.write('POST', '/ai/assistants/tests', body);
    const path = `/ai/assistants/tests/${String(test_id)}`;
    const created = await newest(server.rig);
    for (const change of [{ name: 'Other' }, { test_suite: 'Front desk' }]) {
      await server.write('PUT', path, change);
      await refused(server, created.id, 'changed');
      await undo(server);
    }
    expect((await entry(server.rig, created.id)).undo).toMatchObject({ possible: true, effect: 'delete' });
    const other = await server.write('POST', '/ai/assistants/tests', body);
    await undo(server);
    expect(await server.read(`/ai/assistants/tests/${String(other['test_id'])}`)).toBeNull();
    expect(await server.read(path)).toMatchObject(body);
  });

  it('that was put into a suite, or aimed at another assistant, goes back to where it was', async () => {
    const server = await api();
    const made = await server.write('POST', '/ai/assistants/tests', body);
    const path = `/ai/assistants/tests/${String(made['test_id'])}`;
    await server.write('PUT', path, { test_suite: 'Front desk' });
    const { id } = await newest(server.rig);
    await undo(server);
    expect(await server.read(path)).toEqual({ ...made, test_suite: '' });
    expect(await server.read('/ai/assistants/tests/test-suites')).toEqual({ data: [] });
    await refused(server, id, 'undone');
    await server.write('PUT', path, { destination: 'assistant-2' });
    await undo(server);
    expect(await server.read(path)).toMatchObject(body);
  });

  it('that was deleted is made again with fields that nobody knows', async () => {
    const server = await api();
    const made = await server.write('POST', '/ai/assistants/tests', body);
    await server.write('DELETE', `/ai/assistants/tests/${String(made['test_id'])}`);
    const { object_id: id } = await undo(server);
    expect(await server.read(`/ai/assistants/tests/${id}`)).toMatchObject(body);
  });
});
