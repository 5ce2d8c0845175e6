import { expect, test } from '#e2e/fixtures.ts';
import { GREETING, MAIN_GREETING } from '#e2e/walk-steps.ts';
import { later } from '#lib/words/zh-later.ts';
import { zh } from '#lib/words/zh.ts';

test.use({ locale: 'zh-CN', contextOptions: { reducedMotion: 'no-preference' } });

/** A Chinese text of the catalogue with its places filled. */
const say = (text: string, places: Readonly<Record<string, string | number>> = {}) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(places[name] ?? whole));

const { canary, configure, fields, suites, run, assistant, settings } = later;
const VERSION = '先问姓名';

test('一个新人用中文走一遍：改助手、分流量、运行测试套件、看未通过的原因', async ({ page, sandbox }) => {
  test.setTimeout(90_000);
  await sandbox.reset('demo');
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByRole('navigation', { name: zh.shell.nav }).getByRole('link', { name: zh.shell.assistants }).click();
  await page.getByRole('searchbox', { name: zh.assistants.searchLabel }).fill('front desk');
  await page.getByRole('link', { name: 'Harbor Dental front desk' }).click();

  const greeting = page.getByRole('textbox', { name: fields.greeting });
  await expect(greeting).toHaveText(MAIN_GREETING);
  await greeting.fill(GREETING);
  await page.getByRole('button', { name: configure.review }).click();
  const review = page.getByRole('dialog', { name: configure.reviewTitle });
  await review.getByRole('textbox', { name: configure.versionName }).fill(VERSION);
  await review.getByRole('button', { name: configure.saveVersion }).click();
  await expect(page.getByText(say(zh.writes.savedAsVersion, { name: VERSION }))).toBeVisible();

  await page.getByRole('link', { name: assistant.tabCanary, exact: true }).click();
  const rule = page.getByRole('region', { name: say(canary.rule, { n: 3 }), exact: true });
  await rule.getByRole('button', { name: say(canary.addVersionName, { name: VERSION }) }).click();
  const percent = rule.getByRole('textbox', { name: say(canary.field, { name: VERSION }) });
  await percent.fill('5');
  await percent.press('Enter');
  await page.getByRole('button', { name: canary.review }).click();
  const split = page.getByRole('dialog', { name: canary.reviewTitle });
  await split.getByRole('textbox', { name: canary.raiseReason }).fill('随后就运行测试套件。');
  await split.getByRole('button', { name: canary.save }).click();
  await expect(page.getByText(zh.writes.canarySaved)).toBeVisible();

  await page.getByRole('navigation', { name: zh.shell.nav }).getByRole('link', { name: zh.shell.suites }).click();
  await page.getByRole('link', { name: 'Front desk', exact: true }).click();
  await page.getByRole('button', { name: suites.runSuite }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: suites.runDo, exact: true }).click();
  await expect(page.getByRole('region', { name: suites.runningSuite })).toBeVisible();
  await expect(page.getByRole('region', { name: suites.runningSuite })).toBeHidden({ timeout: 40_000 });
  await page
    .getByRole('grid')
    .getByRole('link', { name: new RegExp(`${zh.status.failed}$`) })
    .first()
    .click();
  await expect(page.getByRole('list', { name: run.criteria }).getByRole('listitem').filter({ hasText: zh.status.failed }).first()).toBeVisible();

  await page.goto('/settings');
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.getByRole('radio', { name: '简体中文' }).click();
  await expect(page.getByRole('heading', { level: 1, name: settings.title })).toBeVisible();
});
