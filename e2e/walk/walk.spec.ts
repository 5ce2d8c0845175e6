import { expect, test } from '#e2e/fixtures.ts';
import { GREETING, MAIN_GREETING, walk } from '#e2e/walk-steps.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('a newcomer edits an assistant, gives it a share of the calls and reads why a test failed', async ({ page, sandbox }) => {
  await sandbox.reset('demo');
  await walk(page, 'simulated');
  const assistants = JSON.stringify(await sandbox.call('GET', '/ai/assistants'));
  expect(assistants, 'main keeps its greeting').toContain(MAIN_GREETING);
  expect(assistants).not.toContain(GREETING);
});
