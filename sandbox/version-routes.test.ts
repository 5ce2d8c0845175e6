import { expect, test } from 'vitest';
import { createAsking, listIn, textIn } from './asking.ts';

/** An assistant with main and one version beside it. */
async function twoVersions() {
  const asking = createAsking();
  const made = await asking.fetched('POST', '/ai/assistants', { name: 'Ava', instructions: 'one', description: 'kept' });
  const path = `/ai/assistants/${textIn(made, 'id')}`;
  const beside = await asking.fetched('POST', path, { instructions: 'two', promote_to_main: false, version_name: 'Candidate' });
  return { ...asking, path, main: textIn(made, 'version_id'), beside: textIn(beside, 'version_id'), draft: beside };
}

const REFUSED = { status: 400, json: { errors: [{ code: '10015' }] } };

test('promote_to_main: false makes a version beside main', async () => {
  const { fetched, path, main, beside, draft } = await twoVersions();
  expect(draft).toMatchObject({ instructions: 'two', description: 'kept', version_name: 'Candidate' });
  expect(await fetched('GET', path)).toMatchObject({ instructions: 'one', version_id: main });
  expect(listIn(await fetched('GET', `${path}/versions`), 'data').map((version) => version['version_id'])).toEqual([beside, main]);
  expect(await fetched('GET', `${path}/versions/${beside}?include_mcp_servers=true`)).toEqual(draft);
});

test('a version is changed in place, and main is not', async () => {
  const { fetched, path, beside } = await twoVersions();
  const changed = await fetched('POST', `${path}/versions/${beside}`, { description: 'new', x_more: [1] });
  expect(changed).toMatchObject({ version_id: beside, version_name: 'Candidate', instructions: 'two', description: 'new', x_more: [1] });
  expect(await fetched('GET', path)).toMatchObject({ description: 'kept' });
  expect(listIn(await fetched('GET', `${path}/versions`), 'data')).toHaveLength(2);
});

test('main is neither changed nor deleted through its version', async () => {
  const { ask, path, main } = await twoVersions();
  expect(await ask('POST', `${path}/versions/${main}`, { description: 'no' })).toMatchObject(REFUSED);
  expect(await ask('DELETE', `${path}/versions/${main}`)).toMatchObject(REFUSED);
});

test('what the canary deploy serves is neither changed nor deleted', async () => {
  const { ask, fetched, path, beside } = await twoVersions();
  for (const serve of [{ version_id: beside }, { rollout: [{ version_id: beside, weight: 5 }] }]) {
    await fetched('POST', `${path}/canary-deploys`, { rules: [{ serve }] });
    expect(await ask('POST', `${path}/versions/${beside}`, { description: 'no' })).toMatchObject(REFUSED);
    expect(await ask('DELETE', `${path}/versions/${beside}`)).toMatchObject(REFUSED);
    await ask('DELETE', `${path}/canary-deploys`);
  }
  expect((await ask('POST', `${path}/versions/${beside}`, { description: 'yes' })).status).toBe(200);
  expect(await ask('DELETE', `${path}/versions/${beside}`)).toMatchObject({ status: 204, text: '' });
});

test('a promoted version is main and ends the canary deploy', async () => {
  const { ask, fetched, path, main, beside } = await twoVersions();
  await fetched('POST', `${path}/canary-deploys`, { versions: [{ version_id: beside, percentage: 10 }] });
  expect(await fetched('POST', `${path}/versions/${beside}/promote`)).toMatchObject({ version_id: beside, instructions: 'two' });
  expect(await fetched('GET', path)).toMatchObject({ version_id: beside, instructions: 'two' });
  expect((await ask('GET', `${path}/canary-deploys`)).status).toBe(404);
  expect((await ask('DELETE', `${path}/versions/${main}`)).status).toBe(204);
});

test('an update that goes live leaves the canary deploy alone', async () => {
  const { fetched, path, beside } = await twoVersions();
  const canary = await fetched('POST', `${path}/canary-deploys`, { rules: [{ serve: { version_id: beside } }] });
  await fetched('POST', path, { greeting: 'Hello' });
  expect(await fetched('GET', `${path}/canary-deploys`)).toEqual(canary);
});
