import { expect, test } from '#e2e/fixtures.ts';
import { dragBy, makeVersions, number, openEditor, reviewAndSave, savedRules, split, startCanary, type Made } from './data.ts';

const A = 'Concise greeting';
const B = 'Spanish first';

const threeRules = ({ of }: Made) => [
  { match: [number('in', '+14155550134')], serve: { version_id: of(A) } },
  { match: [number('starts_with', '+1512')], serve: split([of(A), 25]) },
  { match: [], serve: split([of(A), 10]) },
];

test.beforeEach(async ({ sandbox }) => sandbox.reset('empty'));

test('a rule is moved by keyboard, and Escape puts it back', async ({ page, sandbox }) => {
  const made = await makeVersions(sandbox, A, B);
  await startCanary(sandbox, made.id, threeRules(made));
  const editor = await openEditor(page, made.id);
  await editor.grip(2).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Place 1 of 3.')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(editor.dock).toBeHidden();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(editor.rule(1)).toContainText('starts with');
  await expect(editor.grip(1)).toBeFocused();
  await expect(editor.dock).toContainText(/Rule \d becomes rule \d, end_user_target/);
  await reviewAndSave(page);
  const [first, second, third] = threeRules(made);
  expect(await savedRules(sandbox, made.id)).toEqual([second, first, third]);
});

test('among thirty rules a held one goes along in sight, and lands where it was let go', async ({ page, sandbox }) => {
  const made = await makeVersions(sandbox, A, B);
  const areas = Array.from({ length: 29 }, (_, at) => ({ match: [number('starts_with', `+1${200 + at}`)], serve: { version_id: made.of(A) } }));
  await startCanary(sandbox, made.id, [...areas, { match: [], serve: split([made.of(A), 10]) }]);
  const editor = await openEditor(page, made.id);
  await editor.grip(29).focus();
  await page.keyboard.press('Space');
  for (let n = 28; n >= 9; n -= 1) await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Place 9 of 30.')).toBeAttached();
  await expect(editor.rule(29)).toBeInViewport({ ratio: 1 });
  const [above, held] = [await editor.rule(8).boundingBox(), await editor.rule(29).boundingBox()];
  expect((held?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeCloseTo(8, 0);
  await page.keyboard.press('Space');
  await expect(editor.rule(9)).toContainText('+1228');
  await expect(editor.grip(9)).toBeFocused();
  await expect(editor.grip(9)).toBeInViewport();

  // Pressed by hand: a card that is still painted at another place would take the press.
  await editor.rule(12).getByRole('button', { name: 'More for rule 12' }).hover();
  await expect(page.getByText('More for rule 12')).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Edit rule 12' }).click();
  await expect(editor.rule(12).getByRole('textbox', { name: 'Values' })).toBeVisible();
});

test('a rule is dragged to another place', async ({ page, sandbox }) => {
  const made = await makeVersions(sandbox, A, B);
  await startCanary(sandbox, made.id, threeRules(made));
  const editor = await openEditor(page, made.id);
  await dragBy(page, editor.grip(1), 0, 110);
  await expect(editor.rule(2)).toContainText('+14155550134');
  await expect(editor.rule(1)).toContainText('starts with');
});

test('a list of numbers is pasted once, repeats are dropped with a word', async ({ page, sandbox }) => {
  const made = await makeVersions(sandbox, A, B);
  await startCanary(sandbox, made.id, threeRules(made));
  const editor = await openEditor(page, made.id);
  await page.getByRole('button', { name: 'Edit rule 1' }).click();
  const values = editor.rule(1).getByRole('textbox', { name: 'Values' });
  await values.focus();
  await values.evaluate((field, text) => {
    const data = new DataTransfer();
    data.setData('text', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, '+1 (628) 555-0110, +14155550134; +1 628 555 0111\n+16285550110');
  await expect(editor.rule(1)).toContainText('2 values added. 2 were there already.');
  await values.fill('sip:desk@clinic.example');
  await values.press('Enter');
  await expect(editor.rule(1).getByRole('button', { name: 'Remove sip:desk@clinic.example' })).toBeVisible();
  await reviewAndSave(page);
  const [, ...others] = threeRules(made);
  expect(await savedRules(sandbox, made.id)).toEqual([
    { match: [number('in', '+14155550134', '+16285550110', '+16285550111', 'sip:desk@clinic.example')], serve: { version_id: made.of(A) } },
    ...others,
  ]);
});

test('a rule that can never fire names the rule before it and moves above it', async ({ page, sandbox }) => {
  const made = await makeVersions(sandbox, A, B);
  const [, texas, everyone] = threeRules(made);
  await startCanary(sandbox, made.id, [texas ?? {}, { match: [number('in', '+15125550199')], serve: { version_id: made.of(B) } }, everyone ?? {}]);
  const editor = await openEditor(page, made.id);
  await expect(editor.rule(2)).toContainText('This rule can never fire. Rule 1 already catches all of its callers.');
  await editor.rule(2).getByRole('button', { name: 'Move above rule 1' }).click();
  await expect(editor.rule(1)).toContainText('+15125550199');
  await expect(page.getByText('This rule can never fire.')).toBeHidden();
});

test('numbers that an earlier rule takes are pointed out', async ({ page, sandbox }) => {
  const made = await makeVersions(sandbox, A, B);
  await startCanary(sandbox, made.id, [
    { match: [number('in', '+1', '+2')], serve: { version_id: made.of(A) } },
    { match: [number('in', '+2', '+3')], serve: { version_id: made.of(B) } },
  ]);
  const editor = await openEditor(page, made.id);
  await expect(editor.rule(2)).toContainText('It does not get all of its callers. Rule 1 already catches +2.');
});

test('a new rule needs values before it can be saved; it is copied and removed', async ({ page, sandbox }) => {
  const made = await makeVersions(sandbox, A, B);
  await startCanary(sandbox, made.id, threeRules(made));
  const editor = await openEditor(page, made.id);
  await page.getByRole('button', { name: 'Add rule' }).click();
  const rule = editor.rule(3);
  await expect(rule.getByRole('textbox', { name: 'Values' })).toBeFocused();
  await expect(rule.getByRole('textbox', { name: 'Values' })).toHaveAttribute('aria-invalid', 'true');
  await expect(editor.dock).toContainText('Rule 3: A condition has no values: add at least one.');
  await rule.getByRole('textbox', { name: 'Values' }).fill('+49');
  await rule.getByRole('textbox', { name: 'Values' }).press('Enter');
  await rule.getByRole('combobox', { name: 'How it compares' }).selectOption('starts with');
  await rule.getByRole('button', { name: 'More for rule 3' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(editor.rule(4)).toContainText('This rule can never fire.');
  await editor.rule(4).getByRole('button', { name: 'Remove rule 4' }).click();
  await reviewAndSave(page);
  const [first, second, everyone] = threeRules(made);
  expect(await savedRules(sandbox, made.id)).toEqual([first, second, { match: [number('starts_with', '+49')], serve: split([made.of(B), 5]) }, everyone]);
});

test('a version that is gone is pointed out and can be taken out', async ({ page, sandbox }) => {
  const made = await makeVersions(sandbox, A, B);
  await startCanary(sandbox, made.id, [{ match: [], serve: split([made.of(A), 10]) }]);
  const lost = JSON.stringify(['', [[0, [], [['v-gone', 5]]]]]);
  const editor = await openEditor(page, made.id, `?split=${Buffer.from(lost).toString('base64url')}`);
  await expect(editor.rule(1)).toContainText('It gives calls to a version that does not exist any more.');
  await expect(editor.dock).toContainText('Rule 1: It gives calls to a version that does not exist any more.');
  await page.getByRole('button', { name: 'Remove Deleted version v-gone.' }).click();
  await expect(editor.rule(1)).not.toContainText('does not exist any more');
});
