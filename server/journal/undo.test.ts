import { describe, expect, it } from 'vitest';
import { entry, listed, newest, writes } from './journal-rig.ts';
import { made, refused, rulesFor, undo, withAssistant, withVersion } from './undo-rig.ts';

describe('an update', () => {
  it('is taken back field by field, leaving what others changed', async () => {
    const server = await withAssistant();
    const first = await server.write('POST', server.path, { instructions: 'Be brief.', tools: [], greeting: '' });
    const updated = await newest(server.rig);
    await server.write('POST', server.path, { name: 'Rosa' });
    const answer = await server.rig.ask({ method: 'POST', path: `/api/local/journal/${updated.id}/undo`, body: '{"reason":"Callers were confused"}' });
    expect(answer.status, answer.text).toBe(200);
    const now = await server.read(server.path);
    expect(now).toMatchObject({ name: 'Rosa', instructions: 'Be kind.', greeting: 'Hello', tools: [{ type: 'hangup' }] });
    expect(first).toMatchObject({ instructions: 'Be brief.' });
    expect(await newest(server.rig)).toMatchObject({
      operation: 'updateAssistant',
      undoes: updated.id,
      reason: 'Callers were confused',
      request: { instructions: 'Be kind.', greeting: 'Hello' },
    });
  });

  it('can be done again by undoing the undo', async () => {
    const server = await withAssistant();
    await server.write('POST', server.path, { instructions: 'Be brief.' });
    await undo(server);
    expect(await server.read(server.path)).toMatchObject({ instructions: 'Be kind.' });
    await undo(server);
    expect(await server.read(server.path)).toMatchObject({ instructions: 'Be brief.' });
  });

  it('stays when the same field was changed since', async () => {
    const server = await withAssistant();
    await server.write('POST', server.path, { instructions: 'Be brief.' });
    const updated = await newest(server.rig);
    await server.write('POST', server.path, { instructions: 'Be loud.' });
    await refused(server, updated.id, 'changed');
    expect(await server.read(server.path)).toMatchObject({ instructions: 'Be loud.' });
  });

  it('brings secrets back from the version that still holds them, for the journal does not', async () => {
    const tool = (value: string) => ({
      type: 'webhook',
      webhook: { name: 'crm', description: 'CRM', url: 'https://example.com/x', headers: [{ name: 'Authorization', value }] },
    });
    const server = await withAssistant({ ...made, tools: [tool('Bearer old-secret-value')] });
    await server.write('POST', server.path, { tools: [tool('Bearer new-secret-value')] });
    expect((await server.rig.ask({ path: '/api/local/journal/export' })).text).not.toMatch(/(old|new)-secret-value/);
    await undo(server);
    expect(JSON.stringify(await server.read(server.path))).toContain('old-secret-value');
  });

  it('of a field that had no value is emptied, or stays where the API cannot take it away', async () => {
    const server = await withAssistant({ name: 'Rita', instructions: 'Be kind.' });
    await server.write('POST', server.path, { description: 'Front desk' });
    await undo(server);
    expect((await server.read(server.path))?.['description'] ?? '').toBe('');
    await server.write('POST', server.path, { insight_settings: { insight_group_id: 'g' } });
    await refused(server, (await newest(server.rig)).id, 'cannot_unset');
  });

  it('that changed nothing says so; one that was refused has nothing to undo', async () => {
    const server = await withAssistant();
    await server.write('POST', server.path, { instructions: 'Be kind.' });
    await refused(server, (await newest(server.rig)).id, 'nothing_changed');
    await writes(server.rig, 'POST', server.path, { name: 5 });
    await refused(server, (await newest(server.rig)).id, 'not_done');
  });
});

describe('a version', () => {
  it('made beside main is deleted, unless it has become main', async () => {
    const server = await withVersion();
    await undo(server);
    expect(await server.read(`${server.path}/versions/${server.version}`)).toBeNull();
    const next = await server.write('POST', server.path, { instructions: 'Be odd.', promote_to_main: false });
    const beside = await newest(server.rig);
    await server.write('POST', `${server.path}/versions/${String(next['version_id'])}/promote`);
    await refused(server, beside.id, 'is_main');
  });

  it('that was edited gets its old values and name', async () => {
    const server = await withVersion();
    const path = `${server.path}/versions/${server.version}`;
    await server.write('POST', path, { instructions: 'Be odd.', version_name: 'Odd' });
    await undo(server);
    expect(await server.read(path)).toMatchObject({ instructions: 'Be brief.', version_name: 'Brief' });
  });

  it('that was deleted is made again beside main, under a new id', async () => {
    const server = await withVersion();
    await server.write('DELETE', `${server.path}/versions/${server.version}`);
    const { object_id, past } = await undo(server);
    expect(past.undo).toMatchObject({ effect: 'recreate', words: expect.stringContaining('new id') });
    expect(object_id).not.toBe(server.version);
    expect(await server.read(`${server.path}/versions/${object_id}`)).toMatchObject({ instructions: 'Be brief.', version_name: 'Brief' });
    expect(await server.read(server.path)).toMatchObject({ version_id: server.main, instructions: 'Be kind.' });
  });
});

describe('a split', () => {
  it('goes back step by step: changed, made, ended', async () => {
    const server = await withVersion();
    const path = `${server.path}/canary-deploys`;
    await server.write('POST', path, rulesFor(server.version, 5));
    await undo(server);
    expect(await server.read(path)).toBeNull();
    await server.write('POST', path, rulesFor(server.version, 5));
    await server.write('PUT', path, rulesFor(server.version, 33.33));
    await undo(server);
    expect(await server.read(path)).toMatchObject(rulesFor(server.version, 5));
    await server.write('DELETE', path);
    await undo(server);
    expect(await server.read(path)).toMatchObject(rulesFor(server.version, 5));
    const { data } = await listed(server.rig, `?kind=canary&assistant=${server.id}`);
    expect(data.map(({ operation }) => operation).slice(0, 4)).toEqual([
      'createCanaryDeploy',
      'deleteCanaryDeploy',
      'updateCanaryDeploy',
      'updateCanaryDeploy',
    ]);
  });

  it('that was changed or ended since stays', async () => {
    const server = await withVersion();
    const path = `${server.path}/canary-deploys`;
    await server.write('POST', path, rulesFor(server.version, 5));
    const first = await newest(server.rig);
    await server.write('PUT', path, rulesFor(server.version, 25));
    await refused(server, first.id, 'changed');
    const second = await newest(server.rig);
    await server.write('DELETE', path);
    await refused(server, second.id, 'gone');
  });
});

describe('a promotion', () => {
  it('is taken back: the previous main, then the split that ended with it', async () => {
    const server = await withVersion();
    const path = `${server.path}/canary-deploys`;
    await server.write('POST', path, rulesFor(server.version, 50));
    await server.write('POST', `${server.path}/versions/${server.version}/promote`);
    expect(await server.read(path)).toBeNull();
    const { entries } = await undo(server, 'Worse than main');
    expect(entries).toHaveLength(2);
    expect(await server.read(server.path)).toMatchObject({ version_id: server.main, instructions: 'Be kind.' });
    expect(await server.read(path)).toMatchObject(rulesFor(server.version, 50));
  });

  it('of which only the first half succeeds does not pass for undone', async () => {
    const server = await withVersion();
    await server.write('POST', `${server.path}/canary-deploys`, rulesFor(server.version, 50));
    await server.write('POST', `${server.path}/versions/${server.version}/promote`);
    const promoted = await newest(server.rig);
    server.deny('/canary-deploys');
    const answer = await server.rig.ask({ method: 'POST', path: `/api/local/journal/${promoted.id}/undo` });
    expect([answer.status, answer.text]).toEqual([409, expect.stringMatching(/switchboard_undo_partly.*refused it with 400. 1 of 2 steps had been done./)]);
    expect(await newest(server.rig)).toMatchObject({
      operation: 'createCanaryDeploy',
      state: 'refused',
      undoes: promoted.id,
      request: rulesFor(server.version, 50),
    });
    expect(await server.read(server.path)).toMatchObject({ version_id: server.main });
    expect(await entry(server.rig, promoted.id)).toMatchObject({ undone_by: null, undo: { possible: false, reason: 'changed' } });
  });

  it('stays when another version or split came after it', async () => {
    const server = await withVersion();
    await server.write('POST', `${server.path}/versions/${server.version}/promote`);
    const promoted = await newest(server.rig);
    await server.write('POST', `${server.path}/canary-deploys`, rulesFor(server.main, 5));
    await refused(server, promoted.id, 'changed');
  });
});
