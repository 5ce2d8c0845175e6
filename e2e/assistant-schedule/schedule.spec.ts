import { devices } from '@playwright/test';
import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';
import { dayIn, FROM, makeCall, TO } from './data.ts';

test.beforeEach(async ({ sandbox }) => sandbox.reset('empty'));

test('a call is scheduled, rescheduled and cancelled', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { instructions: 'You call {{patient_name}}.' });
  await page.goto(`/assistants/${id}`);
  await page.getByRole('link', { name: 'Schedule' }).click();
  await expect(page.getByText('Nothing is scheduled')).toBeVisible();
  await page.getByRole('button', { name: 'Schedule…' }).first().click();
  const form = page.getByRole('dialog', { name: 'Schedule a call or SMS' });
  await form.getByRole('button', { name: 'Schedule call' }).click();
  await expect(form.getByText('A phone number is missing.')).toHaveCount(2);
  await expect(form.getByRole('textbox', { name: 'To' })).toBeFocused();
  await page.keyboard.type('+1 415 555 0134');
  await form.getByRole('textbox', { name: 'From' }).fill(FROM);
  // Closed by mistake: what was typed is there again.
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await page.getByRole('button', { name: 'Schedule…' }).first().click();
  await expect(form.getByRole('textbox', { name: 'To' })).toHaveValue('+1 415 555 0134');
  await form.getByLabel('Date').fill(dayIn(3));
  await form.getByLabel('Time', { exact: true }).fill('04:00');
  await form.getByRole('combobox', { name: 'Time zone' }).selectOption('America/Los Angeles');
  await expect(form.getByText('That is outside 08:00 to 21:00 where the number is from.')).toBeVisible();
  await form.getByLabel('Time', { exact: true }).fill('09:30');
  await expect(form.getByText('That is outside', { exact: false })).toHaveCount(0);
  await form.getByRole('button', { name: 'Add variable' }).click();
  await expect(form.getByRole('textbox', { name: 'Name 1' })).toBeFocused();
  await form.getByRole('button', { name: 'Remove 1' }).press('Enter');
  await expect(form.getByRole('button', { name: 'Add variable' })).toBeFocused();
  await form.getByRole('button', { name: 'Add patient_name' }).press('Enter');
  await expect(form.getByRole('textbox', { name: 'Value 1' })).toBeFocused();
  await page.keyboard.type('Ada');
  await form.getByText('Retries, region and metadata').click();
  await form.getByRole('textbox', { name: 'Retries' }).fill('11');
  await form.getByRole('button', { name: 'Schedule call' }).click();
  await expect(form.getByRole('textbox', { name: 'Retries' })).toBeFocused();
  await expect(form.getByText('A whole number from 0 to 10.')).toBeVisible();
  await form.getByRole('textbox', { name: 'Retries' }).fill('2');
  await expect(form.getByText(`A simulated phone call to ${TO}`, { exact: false })).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await form.getByRole('button', { name: 'Schedule call' }).click();
  await expect(page.getByText(`${TO} is scheduled for`, { exact: false })).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: TO });
  await expect(row).toContainText('patient_name: Ada');
  await expect(row).toContainText('9:30');

  await row.getByRole('button', { name: `Call to ${TO}` }).click();
  const details = page.getByRole('dialog', { name: `Call to ${TO}` });
  await expect(details.getByText('2 more tries if nobody answers')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await details.getByRole('button', { name: 'Reschedule…' }).click();
  const move = page.getByRole('dialog', { name: `Reschedule Call to ${TO}` });
  await move.getByLabel('Date').fill(dayIn(4));
  await move.getByRole('button', { name: 'Reschedule' }).click();
  await expect(page.getByText(`${TO} moved to`, { exact: false })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: TO })).toHaveCount(1);

  await row.getByRole('button', { name: 'Actions for', exact: false }).click();
  await page.getByRole('menuitem', { name: 'Cancel…' }).click();
  await page
    .getByRole('dialog', { name: `Cancel Call to ${TO}?` })
    .getByRole('button', { name: 'Cancel it' })
    .click();
  await expect(page.getByText('Nothing is scheduled')).toBeVisible();
});

test('past tries form a ladder; filters stand in the address, and days can be turned', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception');
  // 0001 is never answered.
  await makeCall(sandbox, id, new Date().toISOString(), { telnyx_end_user_target: '+14155550001', max_retries_client_errors: 1, retry_interval_secs: 60 });
  await makeCall(sandbox, id, `${dayIn(2)}T15:00:00Z`);
  await page.goto(`/assistants/${id}/schedule`);
  const failed = page.getByRole('row').filter({ hasText: '+14155550001' });
  await expect(failed).toContainText('Failed');
  await failed.getByRole('button', { name: 'Call to +14155550001' }).click();
  const details = page.getByRole('dialog', { name: 'Call to +14155550001' });
  await expect(details.getByRole('list', { name: 'Tries' }).getByText('Try 2: busy')).toBeVisible();
  await expect(details.getByRole('button', { name: 'Reschedule…' })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Status' }).selectOption('To come');
  await expect(failed).toHaveCount(0);
  await page.getByLabel('From day').fill(dayIn(3));
  await expect(page.getByText('No call or text matches.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('No call or text matches.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(page.getByRole('row').filter({ hasText: TO })).toBeVisible();
  await page.getByRole('radio', { name: 'Day' }).click();
  await page.getByRole('button', { name: 'Later' }).click();
  await page.getByRole('button', { name: 'Later' }).click();
  await page.getByRole('button', { name: `15:00 Call to ${TO}: To come` }).click();
  await expect(page.getByRole('dialog', { name: `Call to ${TO}` })).toBeVisible();
  await page.getByRole('radio', { name: 'Week' }).click();
  await expectAccessibleInBothThemes(page);
});

test.describe('when the API fails', () => {
  test.use({ allowedComplaints: [failedLoad(422, 500)] });

  test('a move whose second step fails loses nothing and can be finished', async ({ page, sandbox }) => {
    const { id } = await makeAssistant(sandbox, 'Clinic reception');
    await makeCall(sandbox, id, `${dayIn(2)}T18:00:00Z`);
    await page.goto(`/assistants/${id}/schedule`);
    await sandbox.scene('event-cancel-500');
    await page.getByRole('button', { name: 'Actions for', exact: false }).click();
    await page.getByRole('menuitem', { name: 'Reschedule…' }).click();
    const move = page.getByRole('dialog', { name: `Reschedule Call to ${TO}` });
    await move.getByLabel('Date').fill(dayIn(3));
    await move.getByRole('button', { name: 'Reschedule' }).click();
    const note = page.getByRole('alert').filter({ hasText: 'Both are scheduled.' });
    await expect(note).toContainText(`${TO} would be reached twice`);
    await expect(page.getByRole('row').filter({ hasText: TO })).toHaveCount(2);
    await expectAccessibleInBothThemes(page);
    await page.reload();
    await expect(note).toBeVisible();
    await sandbox.scene(null);
    await page.getByRole('button', { name: 'Cancel the old one' }).click();
    await expect(page.getByText('Cancelled.', { exact: false })).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: TO })).toHaveCount(1);
    await expect(note).toHaveCount(0);
  });

  test('the list is tried again; a refused number is marked and nothing typed is lost', async ({ page, sandbox }) => {
    const { id } = await makeAssistant(sandbox, 'Clinic reception');
    await sandbox.scene('events-500');
    await page.goto(`/assistants/${id}/schedule`);
    await expect(page.getByRole('alert')).toContainText('The calls and texts could not be loaded.');
    await sandbox.scene('event-create-422');
    await page.getByRole('button', { name: 'Retry' }).click();
    await page.getByRole('button', { name: 'Schedule…' }).first().click();
    const form = page.getByRole('dialog', { name: 'Schedule a call or SMS' });
    await form.getByRole('radio', { name: 'SMS' }).check();
    await form.getByRole('textbox', { name: 'To' }).fill(TO);
    await form.getByRole('textbox', { name: 'From' }).fill(FROM);
    await form.getByRole('textbox', { name: 'Text' }).fill('See you tomorrow');
    await form.getByRole('button', { name: 'Schedule SMS' }).click();
    await expect(form.getByText('The number is not assigned to this account')).toBeVisible();
    await expect(form.getByRole('textbox', { name: 'Text' })).toHaveValue('See you tomorrow');
    await sandbox.scene(null);
    await form.getByRole('button', { name: 'Schedule SMS' }).click();
    await expect(page.getByRole('row').filter({ hasText: TO })).toContainText('See you tomorrow');
  });
});

test.describe('in Berlin, on the night when the clocks are put back', () => {
  test.use({ timezoneId: 'Europe/Berlin' });

  test('a time that comes twice is asked about, and one that is left out is refused', async ({ page, sandbox }) => {
    const { id } = await makeAssistant(sandbox, 'Clinic reception');
    await page.goto(`/assistants/${id}/schedule`);
    await page.getByRole('button', { name: 'Schedule…' }).first().click();
    const form = page.getByRole('dialog', { name: 'Schedule a call or SMS' });
    await form.getByRole('textbox', { name: 'To' }).fill('+493012345678');
    await form.getByRole('textbox', { name: 'From' }).fill(FROM);
    await form.getByLabel('Time', { exact: true }).fill('02:30');
    await form.getByLabel('Date').fill('2027-03-28');
    await form.getByRole('button', { name: 'Schedule call' }).click();
    await expect(form.getByText('the clocks are put forward over it', { exact: false })).toBeVisible();
    await form.getByLabel('Date').fill('2027-10-31');
    await form.getByRole('radio', { name: 'Second, GMT+1' }).check();
    await form.getByRole('button', { name: 'Schedule call' }).click();
    await expect(page.getByRole('row').filter({ hasText: '+493012345678' }).getByRole('time').first()).toHaveAttribute('datetime', '2027-10-31T01:30:00.000Z');
    await page.goto(`/assistants/${id}/schedule?view=day&day=2027-10-31`);
    await expect(page.getByRole('button', { name: '02:30 Call to +493012345678: To come' })).toBeVisible();
  });
});

test.describe('on a phone', () => {
  const { viewport, hasTouch, isMobile } = devices['iPhone 12'];
  test.use({ viewport, hasTouch, isMobile });

  test('list, week and form stay inside', async ({ page, sandbox }) => {
    const { id } = await makeAssistant(sandbox, 'Clinic reception');
    await makeCall(sandbox, id, `${dayIn(0)}T23:58:00Z`, { telnyx_end_user_target: 'sip:a-rather-long-address-of-a-desk@clinic.example.org' });
    await page.goto(`/assistants/${id}/schedule`);
    await expect(page.getByRole('row').filter({ hasText: 'sip:' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessibleInBothThemes(page);
    await page.getByRole('radio', { name: 'Week' }).click();
    await expect(page.getByRole('button', { name: 'Today' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('button').filter({ hasText: 'sip:a-rather-long-address' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Schedule…' }).first().tap();
    await expect(page.getByRole('dialog', { name: 'Schedule a call or SMS' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessibleInBothThemes(page);
  });
});
