import { editorOf, openEditor, savedRules, split, startCanary } from '#e2e/assistant-canary/data.ts';
import { expect } from '#e2e/fixtures.ts';
import { test } from '#e2e/own-server.ts';
import { CANDIDATE, makeCandidate, rampOf, startRamp } from './parts.ts';

test.use({ allowedComplaints: [/Failed to load resource: net::ERR_/] });

test('a ramp goes on where it was after its server was killed in the middle', async ({ page, sandbox, server }) => {
  await sandbox.reset('empty');
  const { id, candidate } = await makeCandidate(sandbox);
  await startCanary(sandbox, id, [{ match: [], serve: split([candidate, 5]) }]);
  await openEditor(page, id);
  const { strip, last } = rampOf(page);
  await startRamp(page, { unit: 'minutes', hold: '0.08' });
  await expect(strip).toContainText(new RegExp(`Ramp of ${CANDIDATE}: 25.%, step 1 of 2`));
  await server.kill();
  await server.startAgain();
  await expect(last).toContainText('The last step was reached; the split stays there.', { timeout: 20_000 });
  await expect(editorOf(page).field(CANDIDATE)).toHaveValue('50');
  expect(await savedRules(sandbox, id)).toEqual([{ match: [], serve: split([candidate, 50]) }]);

  // Each step was written once, whichever of the two servers did it.
  await page.goto('/activity?kind=canary');
  const changes = page.getByRole('list', { name: 'Changes of Today' }).getByRole('listitem');
  await expect(changes).toHaveText([/25.% → 50.%/, /5.% → 25.%/, /Started a canary/]);
});
