import { expect, test } from 'vitest';
import { createAsking, textIn } from './asking.ts';

async function withVersion() {
  let now = Date.parse('2026-11-24T12:00:00Z');
  const asking = createAsking(() => now++);
  const made = await asking.fetched('POST', '/ai/assistants', { name: 'Ava', instructions: 'one' });
  const path = `/ai/assistants/${textIn(made, 'id')}`;
  const version = async () => textIn(await asking.fetched('POST', path, { promote_to_main: false }), 'version_id');
  return { ...asking, path: `${path}/canary-deploys`, main: textIn(made, 'version_id'), a: await version(), b: await version() };
}

test('either form is taken, and both are answered', async () => {
  const { ask, fetched, path, a, b } = await withVersion();
  const made = await fetched('POST', path, {
    versions: [
      { version_id: a, percentage: 10 },
      { version_id: b, percentage: 20.5 },
    ],
  });
  const rules = [
    {
      match: [],
      serve: {
        rollout: [
          { version_id: a, weight: 10 },
          { version_id: b, weight: 20.5 },
        ],
      },
    },
  ];
  expect(made).toMatchObject({
    rules,
    versions: [
      { version_id: a, percentage: 10 },
      { version_id: b, percentage: 20.5 },
    ],
  });
  expect(await fetched('GET', path)).toEqual(made);
  const targeted = [
    { match: [{ attribute: 'region', operator: 'in', values: ['EU'], x_note: 1 }], serve: { version_id: a }, x_id: 'r1' },
    {
      serve: {
        rollout: [
          { version_id: b, weight: 0 },
          { version_id: a, weight: 5 },
        ],
      },
    },
  ];
  const replaced = await fetched('PUT', path, { rules: targeted });
  expect(replaced).toMatchObject({ rules: targeted, versions: [{ version_id: a, percentage: 5 }], created_at: made['created_at'] });
  expect(textIn(replaced, 'updated_at') > textIn(made, 'updated_at')).toBe(true);
  expect(await ask('DELETE', path)).toMatchObject({ status: 204, text: '' });
  expect((await ask('DELETE', path)).status).toBe(404);
});

test('an absent one is not found and not replaced, a present one not made again', async () => {
  const { ask, path, a } = await withVersion();
  const body = { rules: [{ serve: { version_id: a } }] };
  expect((await ask('GET', path)).status).toBe(404);
  expect((await ask('PUT', path, body)).status).toBe(404);
  expect((await ask('POST', path, body)).status).toBe(200);
  expect(await ask('POST', path, body)).toMatchObject({ status: 400, json: { errors: [{ code: '10015' }] } });
});

test('both forms in one body must say the same', async () => {
  const { ask, path, a, b } = await withVersion();
  const rules = [{ serve: { rollout: [{ version_id: a, weight: 10 }] } }];
  expect((await ask('POST', path, { rules, versions: [{ version_id: a, percentage: 10 }] })).status).toBe(200);
  expect(await ask('PUT', path, { rules, versions: [{ version_id: b, percentage: 10 }] })).toMatchObject({
    status: 422,
    json: { detail: [{ loc: ['body', 'versions'] }] },
  });
});

test('a body of the wrong form gives 422 at every fault, a broken rule 400 at its place', async () => {
  const { ask, path, a } = await withVersion();
  const rollout = (...slots: object[]) => ({ rules: [{ serve: { version_id: a } }, { serve: { rollout: slots } }] });
  expect(await ask('POST', path, rollout({ version_id: a, weight: 100 }))).toMatchObject({
    status: 422,
    json: { detail: [{ loc: ['body', 'rules', 1, 'serve', 'rollout'], type: 'value_error' }] },
  });
  expect(await ask('POST', path, rollout({ version_id: 'none', weight: 1 }))).toMatchObject({
    status: 400,
    json: { errors: [{ code: '10015', source: { pointer: '/rules/1/serve/rollout/0/version_id' } }] },
  });
  expect(await ask('POST', path, rollout({ version_id: a, weight: 1 }, { version_id: a, weight: 1 }))).toMatchObject({
    status: 400,
    json: { errors: [{ source: { pointer: '/rules/1/serve/rollout/1/version_id' } }] },
  });
  expect(
    await ask('POST', path, {
      versions: [
        { version_id: a, percentage: 60 },
        { version_id: 'none', percentage: 40 },
      ],
    }),
  ).toMatchObject({ status: 422, json: { detail: [{ loc: ['body', 'versions'] }] } });
  expect(await ask('POST', path, { versions: [{ version_id: 'none', percentage: 40 }] })).toMatchObject({
    status: 400,
    json: { errors: [{ source: { pointer: '/versions/0/version_id' } }] },
  });
  expect(await ask('POST', path, {})).toMatchObject({ status: 422, json: { detail: [{ loc: ['body', 'rules'], type: 'missing' }] } });
  expect((await ask('GET', path)).status).toBe(404);
});
