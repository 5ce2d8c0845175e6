import { expect, expectAccessibleInBothThemes, expectNoSidewaysScroll, test } from '#e2e/fixtures.ts';
import { isObject, listOf, textOf } from '#lib/json.ts';
import { paths } from '#lib/paths.ts';

/** The field of the first object of a list, or of the one with this name. */
function fieldOf(answer: unknown, field: string, name?: string): string {
  const found = listOf(isObject(answer) ? answer['data'] : [])
    .filter(isObject)
    .find((one) => name === undefined || one['name'] === name);
  return textOf(found?.[field]);
}

for (const [language, leftover] of [
  ['en', /\p{Script=Han}/u],
  ['zh-CN', /\b(?:The|Nothing|Could not|Select|Save|Delete|Loading|Version of)\b/],
] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language });

    test('every page is accessible in both themes, wide and narrow, and speaks the language', async ({ page, sandbox }) => {
      test.setTimeout(150_000);
      await sandbox.reset('demo');
      const assistant = fieldOf(await sandbox.call('GET', '/ai/assistants'), 'id', 'Harbor Dental front desk');
      const testId = fieldOf(await sandbox.call('GET', '/ai/assistants/tests'), 'test_id');
      const routes = [
        paths.home(),
        paths.assistants(),
        paths.newAssistant(),
        paths.assistant(assistant),
        paths.versions(assistant),
        paths.canary(assistant),
        paths.showdown(assistant),
        paths.chat(assistant),
        paths.schedule(assistant),
        paths.code(assistant),
        paths.tests(),
        paths.newTest(),
        paths.test(testId),
        paths.suites(),
        paths.suite('Front desk'),
        paths.mcpServers(),
        paths.integrations(),
        paths.activity(),
        paths.settings(),
      ];
      for (const route of routes) {
        await test.step(route, async () => {
          await page.setViewportSize({ width: 1440, height: 900 });
          await page.goto(route);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.getByRole('main').locator('[aria-busy=true]')).toHaveCount(0);
          await expectAccessibleInBothThemes(page);
          await expectNoSidewaysScroll(page);
          await expect(page.getByRole('navigation').first()).not.toHaveText(leftover);
          await page.setViewportSize({ width: 390, height: 844 });
          await expectNoSidewaysScroll(page);
        });
      }
    });
  });
}
