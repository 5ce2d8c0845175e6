import { devices } from '@playwright/test';
import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, test } from '#e2e/fixtures.ts';
import { makeSplit, makeVersions, number, openEditor, split, startCanary } from './data.ts';

const A = 'Concise greeting';
const LONG = 'A very long version name that nobody would choose'.slice(0, 50);

test.beforeEach(async ({ sandbox }) => sandbox.reset('empty'));

test('the editor with traced callers is accessible in both themes', async ({ page, sandbox }) => {
  const made = await makeVersions(sandbox, A, 'Spanish first');
  await startCanary(sandbox, made.id, [
    { match: [number('in', '+1')], serve: { version_id: made.of(A) } },
    { match: [number('in', '+1')], serve: { version_id: made.of('Spanish first') } },
    { match: [], serve: split([made.of(A), 30], [made.of('Spanish first'), 30]) },
  ]);
  const editor = await openEditor(page, made.id);
  await page.getByRole('textbox', { name: 'Callers' }).fill('+1, +2');
  await editor.slider(A).press('ArrowRight');
  await expect(editor.dock).toBeVisible();
  await expectAccessibleInBothThemes(page);
});

test('conditions and the review are accessible in both themes', async ({ page, sandbox }) => {
  const made = await makeVersions(sandbox, A);
  await startCanary(sandbox, made.id, [{ match: [number('in', '+1')], serve: split([made.of(A), 30]) }]);
  const editor = await openEditor(page, made.id);
  await editor.slider(A).press('ArrowRight');
  await editor.rule(1).getByRole('button', { name: 'Add condition' }).click();
  await expectAccessibleInBothThemes(page);
  await editor.rule(1).getByRole('button', { name: 'Remove condition 2' }).click();
  await page.getByRole('button', { name: 'Review split…' }).click();
  await expect(editor.review).toBeVisible();
  await expectAccessibleInBothThemes(page);
});

test.describe('on a phone', () => {
  const { viewport, hasTouch, isMobile } = devices['iPhone 12'];
  test.use({ viewport, hasTouch, isMobile });

  test('nothing sticks out, names are cut, and shares are set by touch', async ({ page, sandbox }) => {
    const made = await makeVersions(sandbox, LONG, A);
    await startCanary(sandbox, made.id, [
      {
        match: [number('in', '+14155550134', '+14155550178', '+16285550110', 'sip:a-rather-long-address-of-a-desk@clinic.example')],
        serve: { version_id: made.of(LONG) },
      },
      { match: [], serve: split([made.of(LONG), 10], [made.of(A), 5]) },
    ]);
    const editor = await openEditor(page, made.id);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: `25 % to ${A}` }).tap();
    await expect(editor.field(A)).toHaveValue('25');
    await expect(editor.dock).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Edit rule 1' }).tap();
    await expectNoSidewaysScroll(page);
    await expectAccessibleInBothThemes(page);
  });

  test('a boundary follows the finger', async ({ page, sandbox }) => {
    const { id } = await makeSplit(sandbox);
    const editor = await openEditor(page, id);
    const handle = editor.boundary('Spanish first');
    await handle.scrollIntoViewIfNeeded();
    const box = await handle.boundingBox();
    const bar = await page.getByRole('group', { name: 'Split of rule 1' }).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 12, (box?.y ?? 0) + 24];
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: at, y }] });
    await touch('touchStart', x);
    for (const part of [0.1, 0.2, 0.3]) await touch('touchMove', x + (bar?.width ?? 0) * part);
    await touch('touchEnd', x);
    await expect(editor.field('Spanish first')).toHaveValue(/^3[456]$/);
    await expect(editor.field(A)).toHaveValue('10');
  });
});
