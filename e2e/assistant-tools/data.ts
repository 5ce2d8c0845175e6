import type { Locator, Page } from '@playwright/test';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { isObject, listOf } from '#lib/json.ts';
import { expect, type Sandbox } from '#e2e/fixtures.ts';
import { readAssistant } from '#e2e/assistant-data.ts';

export const webhook = (name: string, more: Readonly<Record<string, unknown>> = {}) => ({
  type: 'webhook',
  webhook: { name, description: 'Looks up.', url: `https://api.example.com/${name}`, ...more },
});

/** The card of the tools. */
export function toolsCard(page: Page): Locator {
  return page.locator('#tools');
}

/** One tool of the card, opened or not. */
export function toolOf(page: Page, name: string): Locator {
  return toolsCard(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: `Actions for ${name}`, exact: true }) });
}

/** Names of the tools of one list, as they stand. */
export async function expectOrder(page: Page, names: readonly string[]): Promise<void> {
  const grips = toolsCard(page)
    .getByRole('list', { name: 'Only in this assistant' })
    .getByRole('button', { name: /^Move / });
  await expect(grips).toHaveCount(names.length);
  for (const [at, name] of names.entries()) await expect(grips.nth(at)).toHaveAccessibleName(new RegExp(`^Move ${name}\\.`));
}

export async function saveToMain(page: Page): Promise<void> {
  // By key: for a while, what was said last lies over the buttons.
  await page.getByRole('button', { name: 'Review changes…' }).press('Enter');
  const review = page.getByRole('dialog', { name: 'Review changes' });
  await review.getByRole('radio', { name: 'Save to main' }).check();
  await review.getByRole('button', { name: 'Save to main' }).press('Enter');
}

/** The tools as the API has them now. */
export async function savedTools(sandbox: Sandbox, id: string): Promise<Record<string, unknown>[]> {
  const { tools } = await readAssistant(sandbox, id);
  return listOf(tools)
    .filter(isObject)
    .map((tool) => ({ ...tool }));
}

export type Heard = { readonly method: string; readonly url: string; readonly body: string; readonly client: string };

/** A webhook of one's own on this machine, with what it heard. */
export async function listen(answer: unknown) {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      heard.push({ method: request.method ?? '', url: request.url ?? '', body, client: String(request.headers['x-client'] ?? '') });
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { origin: `http://127.0.0.1:${port}`, heard, close };
}
