import { makeAssistant } from '#e2e/assistant-data.ts';
import { expect, test } from '#e2e/fixtures.ts';

test.beforeEach(async ({ sandbox }) => {
  await sandbox.reset('empty');
});

// Too low for all sections at once: the outline itself has to scroll, too.
test.use({ viewport: { width: 1280, height: 560 } });

test('the outline follows the scroll, and says of each section what changed and what is wrong', async ({ page, sandbox }) => {
  const { id } = await makeAssistant(sandbox, 'Clinic reception', { voice_settings: { voice: 'Telnyx.NaturalHD.astra' } });
  await page.goto(`/assistants/${id}`);
  const outline = page.getByRole('navigation', { name: 'Sections' });
  const link = (name: string) => outline.getByRole('link', { name: new RegExp(`^${name}`) });
  const current = outline.locator('[aria-current]');
  await expect(current).toHaveText('Agent');

  // The wheel and the keys lead through the page; the outline keeps what is read marked, and in sight.
  await page.getByRole('heading', { level: 1 }).hover();
  await page.mouse.wheel(0, 100_000);
  await expect(current).toHaveText('Other fields');
  await expect(current).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Home');
  await expect(current).toHaveText('Agent');
  await expect(current).toBeInViewport({ ratio: 1 });
  // A section that was gone to is the one that is read, until the person goes on from there.
  await link('Privacy').click();
  await expect(current).toHaveText('Privacy');
  await expect(page.getByRole('region', { name: 'Privacy' })).toBeInViewport();
  await page.keyboard.press('Tab');
  await page.mouse.move(0, 0);
  await page.keyboard.press('Control+Home');
  await expect(current).toHaveText('Agent');

  // Changes are counted by section, errors come before remarks, and what is put back counts no more.
  await page.getByRole('textbox', { name: 'Description' }).fill('Books visits');
  await page.getByRole('textbox', { name: 'Tags' }).fill('clinic');
  await page.keyboard.press('Enter');
  await expect(link('Agent')).toHaveAccessibleName('Agent 2 changed');
  await link('Telephony').click();
  const limit = page.getByRole('textbox', { name: 'Longest call' });
  await limit.fill('20');
  await expect(link('Telephony')).toHaveAccessibleName('Telephony 1 error 1 changed');
  await expect(page.getByRole('region', { name: 'Telephony' })).toContainText('1 error');
  await expect(page.getByRole('region', { name: 'Unsaved changes' })).toContainText('3 unsaved changes');
  await limit.fill('900');
  await expect(link('Telephony')).toHaveAccessibleName('Telephony 1 changed');
  await page.getByRole('textbox', { name: 'Instructions' }).press('Control+End');
  await page.keyboard.type(' Say {{today}}.');
  await expect(link('Instructions')).toHaveAccessibleName('Instructions 1 remark 1 changed');
  await page.getByRole('textbox', { name: 'Description' }).fill('');
  await expect(link('Agent')).toHaveAccessibleName('Agent 1 changed');

  // It is closed in the middle of a word: nothing is lost, and the outline knows it again.
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Clinic front desk');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Clinic front desk');
  await expect(link('Agent')).toHaveAccessibleName('Agent 2 changed');
  await expect(link('Telephony')).toHaveAccessibleName('Telephony 1 changed');
});
