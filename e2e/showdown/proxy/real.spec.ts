import { z } from 'zod';
import { expect, test } from '#e2e/fixtures.ts';

const assistants = z.object({ data: z.array(z.object({ id: z.string(), name: z.string(), version_id: z.string() })) });
const versions = z.object({ data: z.array(z.object({ version_id: z.string() })) });
const tests = z.object({ data: z.array(z.object({ test_suite: z.string().nullish(), telnyx_conversation_channel: z.string(), destination: z.string() })) });

test('real phones ring only after their number was typed, and not by a link that was handed on', async ({ page, sandbox }) => {
  const all = assistants.parse(await sandbox.call('GET', '/ai/assistants')).data;
  const clinic = all.find(({ name }) => name === 'Harbor Dental front desk') ?? all[0];
  const id = clinic?.id ?? '';
  const main = clinic?.version_id ?? '';
  const other = versions.parse(await sandbox.call('GET', `/ai/assistants/${id}/versions`)).data.find(({ version_id: one }) => one !== main)?.version_id ?? '';
  const known = tests.parse(await sandbox.call('GET', '/ai/assistants/tests?page[size]=100')).data;
  const suite = known.find((one) => one.telnyx_conversation_channel === 'phone_call' && one.destination.startsWith('+') && one.test_suite)?.test_suite ?? '';
  const calls = known.filter((one) => one.test_suite === suite && one.telnyx_conversation_channel === 'phone_call').length * 2;
  expect(calls).toBeGreaterThan(0);
  const plan = new URLSearchParams({ suite, candidate: other, rounds: '1' });

  await page.goto(`/assistants/${id}/showdown?${plan}`);
  await expect(page.getByText('They are real: they reach that number and Telnyx bills them.')).toBeVisible();
  await expect(page.getByText(new RegExp(`^${calls} phone calls`))).toBeVisible();
  const start = page.getByRole('button', { name: 'Start showdown' });
  const typed = page.getByRole('textbox', { name: `Type ${calls} to confirm ${calls} phone calls` });
  await typed.fill(String(calls + 1));
  await start.press('Enter');
  await expect(start).toHaveAccessibleDescription(/^Type /);
  await typed.fill(String(calls));
  await expect(start).toHaveAccessibleDescription('');

  await page.goto(`/assistants/${id}/showdown?${plan}&id=handed-on-0002&main=${main}`);
  await expect(page.getByRole('region', { name: 'Course of the showdown' }).getByRole('status')).toHaveText('Stopped: 0 of 2 starts were made.');
  await expect(typed).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveAccessibleDescription(/^Type /);
});
