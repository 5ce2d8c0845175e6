import { expect, test } from '#e2e/fixtures.ts';
import { KEY } from '#e2e/servers.ts';
import { walk } from '#e2e/walk-steps.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('the same walk goes through the proxy, and the key stays behind it', async ({ page, context }) => {
  const seen: string[] = [];
  // Read while the page is there: the body of an answer goes with the page that asked for it.
  const answers: Promise<void>[] = [];
  context.on('request', (request) => seen.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? ''));
  context.on('response', (response) => {
    seen.push(JSON.stringify(response.headers()));
    answers.push(
      response.text().then(
        (body) => void seen.push(body),
        () => undefined,
      ),
    );
  });
  page.on('console', (message) => seen.push(message.text()));
  page.on('framenavigated', (frame) => seen.push(frame.url()));

  await walk(page, 'real');

  await Promise.all(answers);
  seen.push(await page.content());
  seen.push(JSON.stringify(await context.storageState({ indexedDB: true })));
  seen.push(await page.evaluate(() => JSON.stringify({ ...sessionStorage })));
  const all = seen.join('\n');
  expect(all, 'the answers of the API were looked at').toContain('Harbor Dental front desk');
  expect(all, 'and so was what the browser keeps').toContain('localStorage');
  expect(all).not.toContain(KEY);
  expect(all).not.toContain(encodeURIComponent(KEY));
});
