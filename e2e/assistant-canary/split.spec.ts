import { expect, test } from '#e2e/fixtures.ts';
import { dragBy, makeSplit, makeVersions, openEditor, reviewAndSave, savedRules, split, startCanary } from './data.ts';

const A = 'Concise greeting';
const B = 'Spanish first';

test.beforeEach(async ({ sandbox }) => sandbox.reset('empty'));

test('a saved split is shown with what is left for main', async ({ page, sandbox }) => {
  const { id } = await makeSplit(sandbox);
  const editor = await openEditor(page, id);
  await expect(editor.field(A)).toHaveValue('10');
  await expect(editor.field(B)).toHaveValue('5');
  await expect(editor.rule(1).getByText('100 − 10 − 5')).toBeVisible();
  await expect(editor.rule(1).getByText('85 %', { exact: true }).first()).toBeVisible();
  await expect(editor.dock).toBeHidden();
});

test('a boundary is dragged with the mouse, and main takes the difference', async ({ page, sandbox }) => {
  const { id, of } = await makeSplit(sandbox);
  const editor = await openEditor(page, id);
  const bar = await page.getByRole('group', { name: 'Split of rule 1' }).boundingBox();
  await dragBy(page, editor.boundary(B), (bar?.width ?? 0) * 0.2, 0);
  await expect(editor.field(B)).toHaveValue(/^(24|25|26)$/);
  await expect(editor.field(A)).toHaveValue('10');
  const share = Number(await editor.field(B).inputValue());
  await reviewAndSave(page);
  expect(await savedRules(sandbox, id)).toEqual([{ match: [], serve: split([of(A), 10], [of(B), share]) }]);
});

test('Escape calls a drag off', async ({ page, sandbox }) => {
  const { id } = await makeSplit(sandbox);
  const editor = await openEditor(page, id);
  const box = await editor.boundary(B).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 8, (box?.y ?? 0) + 20);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 20, { steps: 3 });
  await expect(editor.field(B)).not.toHaveValue('5');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(editor.field(B)).toHaveValue('5');
  await expect(editor.dock).toBeHidden();
});

test('boundaries and sliders obey the keys of a slider', async ({ page, sandbox }) => {
  const { id } = await makeSplit(sandbox);
  const editor = await openEditor(page, id);
  await editor.boundary(A).press('ArrowRight');
  await expect(editor.boundary(A)).toHaveAttribute('aria-valuetext', /^Concise greeting 11.%, Spanish first 4.%$/);
  await editor.boundary(A).press('End');
  await expect(editor.field(B)).toHaveValue('0');
  await editor.boundary(A).press('Home');
  await expect(editor.field(B)).toHaveValue('15');
  const slider = editor.slider(A);
  for (const [key, value] of [
    ['PageUp', '10'],
    ['Shift+ArrowRight', '20'],
    ['ArrowDown', '19'],
    ['PageDown', '9'],
    ['End', '84'],
    ['Home', '0'],
  ] as const) {
    await slider.press(key);
    await expect(editor.field(A)).toHaveValue(value);
  }
  await expect(slider).toHaveAttribute('aria-valuetext', /^Concise greeting 0.%$/);
  await expect(page.getByText(/^Concise greeting 0.%\. Main 85.%\.$/)).toBeAttached();
});

test('a number is taken on Enter, as exactly as it was typed', async ({ page, sandbox }) => {
  const { id, of } = await makeSplit(sandbox);
  const editor = await openEditor(page, id);
  await editor.field(A).fill('33,33');
  await expect(editor.slider(A)).toHaveValue('10');
  await editor.field(A).press('Enter');
  await expect(editor.field(A)).toHaveValue('33.33');
  await editor.field(B).fill('7');
  await editor.field(B).press('Escape');
  await expect(editor.field(B)).toHaveValue('5');
  await reviewAndSave(page);
  expect(await savedRules(sandbox, id)).toEqual([{ match: [], serve: split([of(A), 33.33], [of(B), 5]) }]);
});

test('a number that does not fit stays as typed, says why and blocks the save', async ({ page, sandbox }) => {
  const { id } = await makeSplit(sandbox);
  const editor = await openEditor(page, id);
  await editor.slider(B).press('ArrowRight');
  await editor.field(A).fill('95');
  await editor.field(A).press('Enter');
  await expect(editor.rule(1).getByRole('alert')).toHaveText(/^Spanish first has 6.%, and main must keep 0\.01.%: at most 93\.99.% is free\.$/);
  await expect(editor.field(A)).toHaveValue('95');
  await expect(page.getByRole('button', { name: 'Review split…' })).toHaveAttribute('aria-disabled', 'true');
  await expect(editor.dock).toContainText('A share that was typed is not a number that fits.');
  await editor.field(A).fill('12.5');
  await editor.field(A).blur();
  await expect(page.getByRole('button', { name: 'Review split…' })).not.toHaveAttribute('aria-disabled');
});

test('presets set a share, and those that do not fit say so', async ({ page, sandbox }) => {
  const { id } = await makeSplit(sandbox);
  const editor = await openEditor(page, id);
  await page.getByRole('button', { name: `50 % to ${A}` }).click();
  await expect(editor.field(A)).toHaveValue('50');
  await expect(page.getByRole('button', { name: `50 % to ${A}` })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: `50 % to ${B}` })).toHaveAttribute('aria-disabled', 'true');
});

test('a version is added at 0 %, which is not sent, and removed to the good of main', async ({ page, sandbox }) => {
  const { id, of } = await makeSplit(sandbox);
  const editor = await openEditor(page, id);
  await page.getByRole('button', { name: 'Add Warm tone to this split' }).click();
  await expect(editor.field('Warm tone')).toHaveValue('0');
  await expect(editor.dock).toContainText('A version at 0 % is not sent: nothing would change for callers.');
  await page.getByRole('button', { name: `Remove ${B}.` }).click();
  await expect(editor.rule(1).getByText('= 100 − 10', { exact: true })).toBeVisible();
  await expect(editor.dock).toContainText(/\+5.% of everyone: Spanish first → /);
  await reviewAndSave(page);
  expect(await savedRules(sandbox, id)).toEqual([{ match: [], serve: split([of(A), 10]) }]);
});

test('100 % makes the rule serve one version', async ({ page, sandbox }) => {
  const made = await makeVersions(sandbox, A, B);
  await startCanary(sandbox, made.id, [{ match: [], serve: split([made.of(A), 10]) }]);
  const editor = await openEditor(page, made.id);
  await editor.field(A).fill('100');
  await editor.field(A).press('Enter');
  await expect(page.getByRole('radio', { name: /^One version/ })).toBeChecked();
  await page.getByRole('combobox', { name: 'Version', exact: true }).selectOption({ label: B });
  await reviewAndSave(page);
  expect(await savedRules(sandbox, made.id)).toEqual([{ match: [], serve: { version_id: made.of(B) } }]);
});

test('from right to left, the bar runs the other way', async ({ page, sandbox }) => {
  const { id } = await makeSplit(sandbox);
  const editor = await openEditor(page, id);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await editor.boundary(B).press('ArrowLeft');
  await expect(editor.field(B)).toHaveValue('6');
  const bar = await page.getByRole('group', { name: 'Split of rule 1' }).boundingBox();
  await dragBy(page, editor.boundary(B), -(bar?.width ?? 0) * 0.2, 0);
  await expect(editor.field(B)).toHaveValue(/^(25|26|27)$/);
});
