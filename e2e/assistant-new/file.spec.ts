import { readFile } from 'node:fs/promises';
import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

const lines = (...assistants: object[]) => `${JSON.stringify(assistants, null, 2)}\n`;

test('faults of a file are named by field and line, mended there, and the one assistant opens', async ({ page, sandbox }) => {
  await page.goto('/assistants/new?from=file');
  const review = page.getByRole('region', { name: 'What will be created' });
  await expect(review.getByRole('button', { name: 'Create 1 assistant' })).toHaveAccessibleDescription('Choose or paste a file first.');
  const file = page.getByRole('textbox', { name: 'Text of the file' });
  const problems = page.getByRole('list', { name: 'Problems of the text' }).getByRole('listitem');
  await file.fill('{\n  "name": "Clinic reception"\n  "instructions": "Answer." }');
  await expect(problems).toHaveText(/Line 3:.*A comma or a closing bracket is missing here\./);
  await file.fill(
    '{\n  "name": "Clinic reception",\n  "id": "assistant-elsewhere",\n  "instructions": "Answer.",\n  "x_future": [1],\n  "llm_api_key_ref": "no-such-secret",\n  "telephony_settings": {\n    "time_limit_secs": 5\n  }\n}',
  );
  await expect(problems).toHaveText(/Line 8:.*telephony_settings\.time_limit_secs · Between 30 and 14,400/);
  await expect(review.getByRole('button', { name: 'Create 1 assistant' })).toHaveAccessibleDescription('Mend the faults first.');
  await expectAccessibleInBothThemes(page);
  await file.fill(
    '{\n  "name": "Clinic reception",\n  "id": "assistant-elsewhere",\n  "instructions": "Answer.",\n  "x_future": [1],\n  "llm_api_key_ref": "no-such-secret"\n}',
  );
  await expect(problems).toHaveText(/Line 6:.*llm_api_key_ref · .*secret/);
  await expect(review.getByRole('listitem')).toContainText('Left out, because Telnyx makes it: id');
  await review.getByRole('button', { name: 'Create 1 assistant' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clinic reception' })).toBeVisible();
  expect(await sandbox.call('GET', '/ai/assistants')).toMatchObject({ data: [{ name: 'Clinic reception', x_future: [1], llm_api_key_ref: 'no-such-secret' }] });
});

test.describe('one of many that fails', () => {
  test.use({ allowedComplaints: [failedLoad(500)] });

  test('does not keep the rest, and is tried again alone', async ({ page, sandbox }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/assistants/new?from=file');
    const text = lines(
      { name: 'Clinic reception', instructions: 'Answer.' },
      { name: 'Dunning calls', instructions: 'Remind.', tags: ['fails'] },
      { name: 'Parcel tracking', instructions: 'Track.' },
    );
    await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose a file…' }).click()]);
    await chooser.setFiles({ name: 'three.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const review = page.getByRole('region', { name: 'What will be created' });
    await expect(review.getByRole('status')).toHaveText('3 assistants');
    await expectNoSidewaysScroll(page);
    await sandbox.scene('assistant-create-some-500');
    await review.getByRole('button', { name: 'Create 3 assistants' }).click();
    await expect(review.getByRole('status')).toHaveText('2 of 3 created · 1 failed');
    await expect(review.getByRole('listitem').filter({ hasText: 'Dunning calls' })).toContainText('Not created');
    await expectAccessibleInBothThemes(page);
    await sandbox.scene(null);
    await review.getByRole('button', { name: 'Try 1 again' }).click();
    await expect(review.getByRole('status')).toHaveText('3 of 3 created');
    await expect(review.getByRole('link', { name: 'Dunning calls' })).toBeVisible();
    await review.getByRole('link', { name: 'To the assistants' }).click();
    await expect(page.getByText('3 assistants', { exact: true })).toBeVisible();
  });
});

test('what the list shows is exported, and comes back the same', async ({ page, sandbox }) => {
  const tool = { type: 'function', function: { name: 'price', description: 'Says the price.', parameters: { type: 'object', properties: {} } } };
  const shared = await sandbox.call('POST', '/ai/tools', { ...tool, display_name: 'Prices' });
  await makeAssistant(sandbox, 'Clinic reception', {
    tags: ['health'],
    greeting: 'Hello {{name}} — ¿qué tal? 你好',
    dynamic_variables: { name: 'Ada' },
    enabled_features: ['telephony', 'messaging'],
    telephony_settings: { time_limit_secs: 600 },
    tools: [{ type: 'hangup', hangup: { description: 'When done.' } }],
    tool_ids: [idOf(shared)],
    x_future: { kept: [1, { a: null }] },
  });
  await makeAssistant(sandbox, 'Clinic after hours', { tags: ['health'] });
  await makeAssistant(sandbox, 'Parcel tracking');
  const saved = async (press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const exportHealth = async (count: number) => {
    await page.goto('/assistants?tag=health&sort=name&dir=asc');
    return saved(() => page.getByRole('button', { name: `Export ${count}` }).click());
  };
  const first = await exportHealth(2);
  expect(first.name).toBe('assistants-2.json');
  await expect(page.getByText('2 assistants exported.')).toBeVisible();

  const everything = await sandbox.call('GET', '/ai/assistants');
  for (const id of idsOf(everything)) await sandbox.call('DELETE', `/ai/assistants/${id}`);
  await page.goto('/assistants/new?from=file');
  await page.getByRole('textbox', { name: 'Text of the file' }).fill(first.text);
  await page.getByRole('button', { name: 'Create 2 assistants' }).click();
  await expect(page.getByText('2 of 2 created')).toBeVisible();
  const second = await exportHealth(2);
  expect(second.text).toBe(first.text);

  const row = await saved(async () => {
    await page.getByRole('button', { name: 'Actions for Clinic reception' }).click();
    await page.getByRole('menuitem', { name: 'Export' }).click();
  });
  expect(row.name).toBe('clinic-reception.json');
  await page.getByRole('link', { name: 'Clinic reception' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clinic reception' })).toBeVisible();
  const header = await saved(async () => {
    await page.getByRole('button', { name: 'Actions', exact: true }).click();
    await expectNoSidewaysScroll(page);
    await page.getByRole('menuitem', { name: 'Export' }).click();
  });
  expect(header).toEqual(row);
  expect(JSON.parse(header.text)).toMatchObject({ assistants: [{ name: 'Clinic reception', x_future: { kept: [1, { a: null }] } }] });
});

function idOf(made: unknown): string {
  return typeof made === 'object' && made !== null && 'id' in made ? String(made.id) : '';
}

function idsOf(list: unknown): string[] {
  return typeof list === 'object' && list !== null && 'data' in list && Array.isArray(list.data) ? list.data.map(idOf) : [];
}
