import { z } from 'zod';
import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, failedLoad, test } from '#e2e/fixtures.ts';

const versions = z.object({ data: z.array(z.object({ version_id: z.string(), version_name: z.string().nullish() })) });

test.use({ allowedComplaints: [failedLoad(500)] });

test('who deletes an assistant sees who hands over to it and which tests call it, also where that cannot be read at once', async ({ page, sandbox }) => {
  await sandbox.reset('empty');
  const { id } = await makeAssistant(sandbox, 'Billing');
  const handoff = { type: 'handoff', handoff: { ai_assistants: [{ id, name: 'Billing' }] } };
  await makeAssistant(sandbox, 'Front desk', { tools: [handoff] });
  await sandbox.call('POST', '/ai/assistants/tests', {
    name: 'Late invoice',
    destination: id,
    instructions: 'Ask about an invoice.',
    rubric: [{ name: 'Polite', criteria: 'Stays polite.' }],
  });
  await page.goto('/assistants');
  await expect(page.getByRole('link', { name: 'Billing' })).toBeVisible();
  await sandbox.scene('tests-500');
  await page.getByRole('button', { name: 'Actions for Billing' }).click();
  await page.getByRole('menuitem', { name: 'Delete…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete Billing?' });
  await expect(dialog.getByRole('alert')).toContainText('Who uses it could not be found out.');
  await sandbox.scene(null);
  await dialog.getByRole('button', { name: 'Retry' }).click();
  await expect(dialog.getByRole('list', { name: 'Used by' }).getByRole('link')).toHaveText(['Front desk', 'Late invoice']);
  await expect(dialog.getByText('Looked at 2 assistants and their versions.')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await dialog.getByRole('link', { name: 'Late invoice' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Late invoice' })).toBeVisible();
});

test('an assistant and a version tell on their own pages who uses them, once somebody asks', async ({ page, sandbox }) => {
  await sandbox.reset('empty');
  const { id } = await makeAssistant(sandbox, 'Billing');
  await makeAssistant(sandbox, 'Front desk', { tools: [{ type: 'handoff', handoff: { ai_assistants: [{ id, name: 'Billing' }] } }] });
  await sandbox.call('POST', `/ai/assistants/${id}`, { greeting: 'Hello.', promote_to_main: false, version_name: 'Softer' });
  const { data } = versions.parse(await sandbox.call('GET', `/ai/assistants/${id}/versions`));
  const softer = data.find((version) => version.version_name === 'Softer')?.version_id ?? '';
  await sandbox.call('POST', `/ai/assistants/${id}/canary-deploys`, { rules: [{ serve: { rollout: [{ version_id: softer, weight: 10 }] } }] });

  await page.goto(`/assistants/${id}?${new URLSearchParams({ version: softer })}`);
  const [own, ofVersion] = [page.getByText('Used by…').first(), page.getByText('Used by…').last()];
  await ofVersion.click();
  await expect(page.getByText('Used by 1')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Rule 1 of the canary deploy' })).toBeVisible();
  await own.click();
  await expect(page.getByText('Looked at 2 assistants and their versions.')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('list', { name: 'Used by' }).getByRole('link', { name: 'Front desk' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Front desk' })).toBeVisible();
  await expect(page.getByText('Used by…')).toBeVisible();
});
