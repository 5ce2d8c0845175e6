import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';

test.use({ allowedComplaints: [failedLoad(404, 500)] });

test('the catalogue says what is connected and used, is narrowed down in the address, and fits a phone', async ({ page, sandbox }) => {
  await page.goto('/suites');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Integrations' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Integrations' })).toBeFocused();
  const cards = page.getByRole('list', { name: 'Integrations' }).getByRole('listitem');
  await expect(cards.filter({ hasText: 'Salesforce' })).toContainText('Connected, not used');
  await expect(cards.filter({ hasText: 'ServiceNow' })).toContainText('Not connected');
  await expect(page.locator('main img')).toHaveCount(0);
  await expectAccessibleInBothThemes(page);

  await page.getByRole('combobox', { name: 'Status' }).selectOption('Connected');
  await expect(cards).toHaveCount(3);
  await page.getByRole('searchbox', { name: 'Search integrations' }).fill('zen TICKET');
  await expect(cards.getByRole('link')).toHaveText(['Zendesk']);
  await expect(page).toHaveURL(/status=connected/);
  await page.reload();
  await expect(cards.getByRole('link')).toHaveText(['Zendesk']);
  await page.getByRole('searchbox', { name: 'Search integrations' }).fill('nothing like it');
  await expect(page.getByText('No integration matches.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(cards.first()).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);

  await sandbox.scene('integrations-500');
  await page.reload();
  await expect(page.getByText('The integrations could not be loaded.')).toBeVisible();
  await sandbox.scene('integrations-slow');
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(cards.first()).toBeVisible();
});

test('an integration is left knowing who loses it, and one that is connected at Telnyx is noticed', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Front desk', { integrations: [{ integration_id: 'hubspot', allowed_list: [] }] });
  await sandbox.call('POST', `/ai/assistants/${id}`, { integrations: [], promote_to_main: true, version_name: 'Without' });
  await page.goto('/integrations/hubspot');
  await expect(page.getByRole('heading', { level: 1, name: 'HubSpot' })).toBeVisible();
  const connections = page.getByRole('list', { name: 'Connections' });
  await expect(connections.getByText('find_contact')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Available tools' }).getByText('log_call')).toBeVisible();
  const uses = page.getByRole('region', { name: 'Used by' });
  await expect(uses.getByRole('link', { name: /^Front desk · / })).toBeVisible();
  await expect(uses.getByText(/^Looked at \d+ assistants and their versions\.$/)).toBeVisible();
  await expectAccessibleInBothThemes(page);

  await sandbox.scene('connection-delete-500');
  await connections.getByRole('button', { name: 'Disconnect…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Disconnect HubSpot?' });
  await expect(dialog.getByRole('link', { name: /^Front desk · / })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Disconnect' })).toHaveAttribute('aria-disabled', 'true');
  await expectAccessibleInBothThemes(page);
  await dialog.getByRole('textbox', { name: 'Type HubSpot to confirm' }).fill('HubSpot');
  await dialog.getByRole('button', { name: 'Disconnect' }).click();
  await expect(dialog.getByRole('alert')).toContainText('It was not disconnected.');
  await sandbox.scene(null);
  await dialog.getByRole('button', { name: 'Disconnect' }).click();
  await expect(page.getByText('HubSpot was disconnected.')).toBeVisible();
  await expect(page.getByText('There is no connection.')).toBeVisible();
  expect(await sandbox.call('GET', '/ai/integrations/hubspot')).toMatchObject({ status: 'disconnected' });

  await sandbox.scene('integrations-none');
  await page.goto('/integrations/zendesk');
  const connect = page.getByRole('link', { name: 'Connect at Telnyx (opens in a new tab)' });
  await expect(connect).toHaveAttribute('href', 'https://portal.telnyx.com/');
  await expect(connect).toHaveAttribute('rel', /noopener/);
  // The tab itself is not opened: tests talk to nobody outside.
  await connect.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
  await connect.click();
  await expect(page.getByText('Waiting until Zendesk is connected.')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectAccessibleInBothThemes(page);
  await sandbox.scene(null);
  await expect(page.getByText('Zendesk is connected.')).toBeVisible();
  await expect(connections.getByText('search_tickets')).toBeVisible();

  await page.goto('/integrations/nobody');
  await expect(page.getByText('No such integration')).toBeVisible();
  await sandbox.scene('integrations-500');
  await page.goto('/integrations/zendesk');
  await expect(page.getByText('The integration could not be loaded.')).toBeVisible();
});
