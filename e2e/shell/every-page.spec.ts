import { expect, expectAccessibleInBothThemes, test } from '#e2e/fixtures.ts';
import { isObject, listOf, textOf } from '#lib/json.ts';
import { paths } from '#lib/paths.ts';
import { expectNothingCut, lengthenTexts } from './long-texts.ts';

/** The field of the first object of a list, or of the one with this name. */
function fieldOf(answer: unknown, field: string, name?: string): string {
  const found = listOf(isObject(answer) ? answer['data'] : answer)
    .filter(isObject)
    .find((one) => name === undefined || one['name'] === name);
  return textOf(found?.[field]);
}

/** A wide window, the same one at 200 %, and the narrowest that pages must fit into without being scrolled sideways (WCAG 1.4.10). */
const WIDTHS = [1440, 720, 320];

const LANGUAGES = [
  // What is said in English takes the most room, and is made longer yet.
  { language: 'en', leftover: /\p{Script=Han}/u, lengthen: lengthenTexts },
  {
    language: 'zh-CN',
    leftover: /\b(?:The|Nothing|Could not|Select|Save|Delete|Loading|Version of)\b/,
    lengthen: () => Promise.resolve(),
  },
];

for (const { language, leftover, lengthen } of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language });

    test('every page is accessible, speaks the language, and has room for longer texts at any width', async ({ page, sandbox }) => {
      test.setTimeout(120_000);
      await sandbox.reset('demo');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const assistant = fieldOf(await sandbox.call('GET', '/ai/assistants'), 'id', 'Harbor Dental front desk');
      const testId = fieldOf(await sandbox.call('GET', '/ai/assistants/tests'), 'test_id');
      const runId = fieldOf(await sandbox.call('GET', `/ai/assistants/tests/${testId}/runs`), 'run_id');
      const server = fieldOf(await sandbox.call('GET', '/ai/mcp_servers'), 'id');
      const integration = fieldOf(await sandbox.call('GET', '/ai/integrations'), 'id');
      expect([assistant, testId, runId, server, integration], 'the demo has one of each').not.toContain('');
      const routes = [
        paths.home(),
        paths.assistants(),
        paths.newAssistant(),
        paths.importAssistants(),
        paths.assistant(assistant),
        paths.versions(assistant),
        paths.compare(assistant, 'main', 'canary'),
        paths.canary(assistant),
        paths.showdown(assistant),
        paths.chat(assistant),
        paths.schedule(assistant),
        paths.code(assistant),
        paths.tests(),
        paths.newTest(),
        paths.test(testId),
        paths.run(testId, runId),
        paths.suites(),
        paths.suite('Front desk'),
        paths.compareRuns('Front desk'),
        paths.mcpServers(),
        paths.newMcpServer(),
        paths.mcpServer(server),
        paths.integrations(),
        paths.integration(integration),
        paths.activity(),
        paths.settings(),
        paths.accountFiles(),
      ];
      for (const route of routes) {
        await test.step(route, async () => {
          await page.setViewportSize({ width: 1440, height: 900 });
          await page.goto(route);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.getByRole('main').locator('[aria-busy=true]')).toHaveCount(0);
          await expectAccessibleInBothThemes(page);
          await expect(page.getByRole('navigation').first()).not.toHaveText(leftover);
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 900 });
            // Each time: what is drawn anew for a width has its own texts again.
            await lengthen(page);
            await expectNothingCut(page);
          }
        });
      }
    });
  });
}
