import { z } from 'zod';
import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, failedLoad, test } from '#e2e/fixtures.ts';
import { makeSuite } from '#e2e/suite-data.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

test('makes a test for an assistant with a rubric, runs it on main, and shows the run with its version', async ({ page, sandbox }) => {
  await makeAssistant(sandbox, 'Clinic reception');
  await page.goto('/tests');
  await page.getByRole('link', { name: 'New test' }).click();
  await page.getByRole('button', { name: 'Create test' }).click();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await expect(page.getByText('5 fields need attention')).toBeVisible();

  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Gives the hours');
  await page.getByRole('combobox', { name: 'Suite' }).fill('Front desk');
  const destination = page.getByRole('combobox', { name: 'Destination' });
  await destination.fill('(512) 555-0100');
  await page.getByRole('button', { name: 'Use +15125550100' }).click();
  await expect(destination).toHaveValue('+15125550100');
  await destination.fill('Clinic');
  await page.getByRole('option', { name: /Clinic reception/ }).click();
  await expect(page.getByText('Assistant: Clinic reception')).toBeVisible();
  await page.getByRole('textbox', { name: 'Instructions for the caller' }).fill('Ask for the opening hours.');
  await page.getByRole('textbox', { name: 'Longest duration' }).fill('4000');
  await expect(page.getByText('A whole number from 1 to 3600.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Longest duration' }).fill('60');

  await page.getByRole('button', { name: 'Paste many…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Criteria' })
    .fill('- Hours: The assistant says when it is open.\n2. Manners: Is friendly to the caller.');
  await page.getByRole('button', { name: 'Add 2 criteria' }).click();
  await expect(page.getByText('“friendly” is judged differently each time.')).toBeVisible();
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('menuitem', { name: 'Greets the caller' }).click();
  await page.getByRole('button', { name: /^Move criterion 3\./ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(page.getByRole('textbox', { name: 'Name of criterion 1' })).toHaveValue('Greets the caller');
  await expectAccessibleInBothThemes(page);

  await page.getByRole('button', { name: 'Create test' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gives the hours' })).toBeVisible();
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'Run Gives the hours?' });
  await expect(dialog).toContainText('1 simulated web chat to Clinic reception.');
  await dialog.getByRole('button', { name: 'Run test' }).click();
  const runs = page.getByRole('region', { name: 'Latest runs' });
  await expect(runs.getByRole('listitem').getByRole('link')).toBeVisible();
  await expect(runs).not.toContainText('Version unknown');
  await runs.getByRole('listitem').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gives the hours' })).toBeVisible();
});

const shape = z.object({ name: z.string(), rubric: z.array(z.object({ name: z.string() })), description: z.string().optional() });

test('changes only what was changed, says that history is kept by name, and asks before it is left', async ({ page, sandbox }) => {
  const [made] = await makeSuite(sandbox, 'Front desk', ['Gives the hours']);
  const path = `/ai/assistants/tests/${made?.test_id ?? ''}`;
  await page.goto(`/tests/${made?.test_id ?? ''}`);
  await page.getByRole('textbox', { name: 'Name of criterion 1' }).fill('Says hello');
  await expect(page.getByText('what was judged as “Greets the caller” stays under that name')).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Tests' }).click();
  await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('radio', { name: 'Code' }).click();
  await expect(page).toHaveURL(/view=code/);
  await page.getByRole('radio', { name: 'Python' }).click();
  await page.getByRole('combobox', { name: 'Call' }).selectOption('Save what changed');
  await expect(page.getByRole('region', { name: 'Save what changed, Python' })).toContainText('Says hello');
  await page.getByRole('radio', { name: 'Test', exact: true }).click();

  // Meanwhile somebody changes something else, and then the same.
  await sandbox.call('PUT', path, { description: 'By a colleague' });
  await page.getByRole('button', { name: 'Save test' }).click();
  await expect(page.getByText('Gives the hours was saved.')).toBeVisible();
  expect(shape.parse(await sandbox.call('GET', path))).toMatchObject({
    description: 'By a colleague',
    rubric: [{ name: 'Says hello' }, { name: 'Names the hours' }],
  });

  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Mine');
  await sandbox.call('PUT', path, { name: 'Theirs' });
  await page.getByRole('button', { name: 'Save test' }).click();
  await expect(page.getByRole('alert')).toContainText('Somebody else changed name meanwhile.');
  await page.getByRole('button', { name: 'Keep what I typed' }).click();
  await page.getByRole('button', { name: 'Save test' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mine' })).toBeVisible();

  await page.getByRole('button', { name: 'Actions for Mine' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Mine (copy)');
  await page.getByRole('button', { name: 'Create test' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mine (copy)' })).toBeVisible();
  await page.getByRole('button', { name: 'Actions for Mine (copy)' }).click();
  await page.getByRole('menuitem', { name: 'Delete…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete Mine (copy)?' });
  await expect(dialog).toContainText('All of its runs go with it');
  await dialog.getByRole('textbox').fill('Mine (copy)');
  await dialog.getByRole('button', { name: 'Delete test' }).click();
  await expect(page.getByRole('table', { name: 'Tests' }).getByRole('checkbox')).toHaveCount(1);
});

test.describe('when the API refuses', () => {
  test.use({ allowedComplaints: [failedLoad(404, 422, 500)] });

  test('shows it at the field, loses nothing, and stays inside a phone', async ({ page, sandbox }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const [made] = await makeSuite(sandbox, 'Front desk', ['Donaudampfschifffahrtsgesellschaftskapitän '.repeat(5).trim()]);
    await page.goto('/tests/nothing');
    await expect(page.getByText('No such test')).toBeVisible();
    await sandbox.scene('runs-500');
    await page.goto(`/tests/${made?.test_id ?? ''}`);
    await expect(page.getByRole('alert')).toContainText('The runs could not be loaded.');
    await sandbox.scene('test-save-422');
    await page.getByRole('textbox', { name: 'What must be true, criterion 2' }).fill('It knows the hours.');
    await expect(page.getByText('“knows” cannot be seen in a transcript.')).toBeVisible();
    await page.getByRole('button', { name: 'Save test' }).click();
    await expect(page.getByText('The criterion cannot be judged')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'What must be true, criterion 2' })).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'What must be true, criterion 2' })).toHaveValue('It knows the hours.');
    await expectNoSidewaysScroll(page);
    await expectAccessibleInBothThemes(page);
    await sandbox.scene(null);
    await page.getByRole('button', { name: 'Save test' }).click();
    await expect(page.getByText('was saved.')).toBeVisible();
  });
});
