import { makeAssistant, readAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';

const ID = /assistants\/([^/?]+)$/;

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('begins with a template: the business is filled in, its tools reach somebody, and it opens', async ({ page, sandbox }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/assistants');
  await page.getByRole('link', { name: 'New assistant' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'New assistant' })).toBeFocused();
  await expect(page.getByRole('list', { name: 'Templates' }).getByRole('listitem')).toHaveCount(6);
  await expectAccessibleInBothThemes(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: /^Appointment booking/ }).click();
  await expect(page.getByRole('textbox', { name: 'Greeting' })).toHaveValue(/\{\{business_name\}\}/);
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Mill Lane front desk');
  await page.getByRole('textbox', { name: 'Business name' }).fill('Mill Lane Dental');
  await page.getByRole('textbox', { name: 'Number of the front desk' }).fill('312 555 0142');
  await expectNoSidewaysScroll(page);

  // A look at the other ways loses nothing.
  await page.getByRole('link', { name: 'All ways to begin' }).click();
  await page.getByRole('link', { name: /^Appointment booking/ }).click();
  await expect(page.getByRole('textbox', { name: 'Business name' })).toHaveValue('Mill Lane Dental');
  await page.getByRole('button', { name: 'Create assistant' }).click();
  const number = page.getByRole('textbox', { name: 'Number of the front desk' });
  await expect(number).toBeFocused();
  await expect(number).toHaveAccessibleDescription(/Start with \+ and the country code/);
  await expectAccessibleInBothThemes(page);
  await number.fill('+1 312 555 0142');
  await page.getByRole('button', { name: 'Create assistant' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mill Lane front desk' })).toBeVisible();
  await expect(page.getByText('Mill Lane front desk was created.')).toBeVisible();
  const made = await readAssistant(sandbox, ID.exec(page.url())?.[1] ?? '');
  expect(made).toMatchObject({ dynamic_variables: { business_name: 'Mill Lane Dental' }, enabled_features: ['telephony'] });
  expect(made['tools']).toMatchObject([{ type: 'hangup' }, { type: 'transfer', transfer: { targets: [{ to: '+13125550142' }] } }]);
});

test('says before a clone what of it will be blank, and makes it', async ({ page, sandbox }) => {
  await makeAssistant(sandbox, 'Parcel tracking');
  await makeAssistant(sandbox, 'Clinic reception', { enabled_features: ['telephony'], telephony_settings: { time_limit_secs: 600 } });
  await page.goto('/assistants');
  await page.getByRole('button', { name: 'Actions for Clinic reception' }).click();
  await page.getByRole('menuitem', { name: 'Clone…' }).click();
  await expect(page.getByRole('radio', { name: /^Clinic reception/ })).toBeChecked();
  const blank = page.getByRole('region', { name: 'What will be blank' });
  await expect(blank.getByRole('definition').filter({ hasText: '600' })).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('searchbox', { name: 'Search assistants to clone' }).fill('parcel');
  await page.getByRole('radio', { name: /^Parcel tracking/ }).check();
  await expect(blank).toContainText('Parcel tracking has none of them set, so nothing is lost.');
  await expectNoSidewaysScroll(page);
  await page.getByRole('searchbox', { name: 'Search assistants to clone' }).fill('');
  await page.getByRole('radio', { name: /^Clinic reception/ }).check();
  await blank.getByRole('button', { name: 'Clone assistant' }).click();
  await expect(page.getByText(/^Clinic reception was cloned as /)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /^Clinic reception/ })).toBeVisible();
  const copy = await readAssistant(sandbox, ID.exec(page.url())?.[1] ?? '');
  expect(copy['telephony_settings']).not.toMatchObject({ time_limit_secs: 600 });
});

test.describe('when the API fails', () => {
  test.use({ allowedComplaints: [failedLoad(422, 500)] });

  test('a refused field is marked, nothing typed is lost, and leaving asks; so does a clone say it', async ({ page, sandbox }) => {
    const { id } = await makeAssistant(sandbox, 'Clinic reception');
    await page.goto('/assistants/new?from=blank');
    await page.getByRole('button', { name: 'Create assistant' }).click();
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await expect(page.getByText('Give it a name.')).toBeVisible();
    await sandbox.scene('assistant-create-422');
    await page.getByRole('textbox', { name: 'Name' }).fill('A name that is too long');
    await page.getByRole('textbox', { name: 'Instructions' }).fill('Answer the phone.');
    await page.getByRole('button', { name: 'Create assistant' }).click();
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(/String should have at most 64 characters/);
    await expect(page.getByRole('textbox', { name: 'Instructions' })).toHaveValue('Answer the phone.');
    await sandbox.scene('assistant-create-500');
    await page.getByRole('textbox', { name: 'Name' }).fill('Short');
    await page.getByRole('button', { name: 'Create assistant' }).click();
    await expect(page.getByRole('alert')).toContainText('The assistant was not created.');
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Short');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Assistants' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Leave and discard' }).click();
    await expect(page.getByText('1 assistant', { exact: true })).toBeVisible();

    await sandbox.scene('assistant-clone-500');
    await page.goto(`/assistants/new?from=clone&of=${id}`);
    await page.getByRole('button', { name: 'Clone assistant' }).click();
    await expect(page.getByRole('alert')).toContainText('The assistant was not cloned.');
  });
});
