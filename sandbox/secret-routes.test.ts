import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createAsking, textIn } from './asking.ts';
import { isRecord } from './record.ts';
import { createSandbox } from './sandbox.ts';

test('a secret is answered without itself, listed and deleted once', async () => {
  const { ask } = createAsking();
  const made = await ask('POST', '/integration_secrets', { identifier: 'crm', type: 'bearer', token: 'hush-hush' });
  expect(made).toMatchObject({ status: 201, json: { data: { identifier: 'crm', record_type: 'integration_secret' } } });
  await ask('POST', '/integration_secrets', { identifier: 'mail', type: 'basic', username: 'u', password: 'hush-hush' });
  const list = await ask('GET', '/integration_secrets?filter[type]=basic');
  expect(list.json).toMatchObject({ data: [{ identifier: 'mail' }], meta: { total_results: 1 } });
  expect(`${made.text}${list.text}`).not.toContain('hush-hush');
  const path = `/integration_secrets/${textIn(isRecord(made.json) ? made.json['data'] : null, 'id')}`;
  expect([(await ask('DELETE', path)).status, (await ask('DELETE', path)).status]).toEqual([204, 404]);
});

test.each([
  ['/token', { identifier: 'i', type: 'bearer' }],
  ['/password', { identifier: 'i', type: 'basic', username: 'u' }],
  ['/type', { identifier: 'i', type: 'other' }],
  ['/identifier', { type: 'bearer', token: 't' }],
  ['/identifier', { identifier: 'taken', type: 'bearer', token: 't' }],
])('a wrong %s is refused in the shape of Telnyx', async (pointer, body) => {
  const { ask } = createAsking();
  await ask('POST', '/integration_secrets', { identifier: 'taken', type: 'bearer', token: 't' });
  expect(await ask('POST', '/integration_secrets', body)).toMatchObject({ status: 422, json: { errors: [{ source: { pointer } }] } });
});

test('a wrong query is refused in that shape too', async () => {
  const { ask } = createAsking();
  expect(await ask('GET', '/integration_secrets?page[size]=none')).toMatchObject({ status: 400, json: { errors: [{ source: { parameter: 'page[size]' } }] } });
  expect(await ask('GET', '/text-to-speech/voices?provider=nobody')).toMatchObject({ status: 400, json: { errors: [{ source: { parameter: 'provider' } }] } });
});

test('the value of a secret is never written to the disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'x.db');
  const sandbox = createSandbox({ file, seed: 'empty' });
  await sandbox.handle(
    new Request('http://sandbox/v2/integration_secrets', {
      method: 'POST',
      body: JSON.stringify({ identifier: 'findable', type: 'bearer', token: 'hush-hush' }),
    }),
  );
  sandbox.close();
  const stored = readFileSync(file).toString('latin1');
  expect([stored.includes('findable'), stored.includes('hush-hush')]).toEqual([true, false]);
});
