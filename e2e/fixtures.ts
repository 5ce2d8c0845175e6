import type axe from 'axe-core';
import { expect, test as base, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SceneName } from '#sandbox/scenes.ts';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

type Seed = 'demo' | 'empty' | 'large';

/** The sandbox as a test may steer it: the same calls that a person can make by hand (docs/sandbox.md). */
export type Sandbox = {
  /** Turns a named failure on for this test's account; `null` ends it. */
  scene(name: SceneName | null): Promise<void>;
  /** Fills this test's account anew. */
  reset(seed: Seed): Promise<void>;
  /** One API call with this test's account, past the console. */
  call(method: string, path: string, body?: unknown): Promise<unknown>;
};

type Fixtures = {
  /** Name of a sandbox account that no other test has. */
  account: string;
  sandbox: Sandbox;
  /** What the browser may complain of in this test, as patterns; everything else fails it. */
  allowedComplaints: RegExp[];
  silentConsole: void;
};

export const test = base.extend<Fixtures>({
  account: async ({}, provide) => provide(`e2e-${randomUUID()}`),
  extraHTTPHeaders: async ({ account }, provide) => provide({ 'x-switchboard-account': account }),
  sandbox: async ({ account, baseURL, playwright }, provide) => {
    const api = await playwright.request.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      extraHTTPHeaders: { 'x-switchboard': '1', 'x-switchboard-account': account },
    });
    const steer = async (what: string, data: object) => {
      const answer = await api.post(`/api/local/sandbox/${what}`, { data });
      expect(answer.status(), await answer.text()).toBe(204);
    };
    await provide({
      scene: (name) => steer('scene', { scene: name }),
      reset: (seed) => steer('reset', { seed }),
      call: async (method, path, body) => {
        const answer = await api.fetch(`/api/v2${path}`, { method, ...(body === undefined ? {} : { data: body }) });
        expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
        const text = await answer.text();
        const value: unknown = text === '' ? null : JSON.parse(text);
        return value;
      },
    });
    await api.dispose();
  },
  allowedComplaints: [[], { option: true }],
  silentConsole: [
    async ({ page, allowedComplaints }, provide) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
      await provide();
      const unexpected = complaints.filter((text) => !allowedComplaints.some((pattern) => pattern.test(text)));
      expect(unexpected, 'the browser console stays silent').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The browser reports an answer of 400 or more by itself; tests of failures say which ones they provoke. */
export const failedLoad = (...statuses: number[]): RegExp => new RegExp(`Failed to load resource.*\\b(${statuses.join('|')})\\b`);

type Asked = { readonly type: 'tag' | 'rule'; readonly values: string[] };

/** WCAG 2.2 A and AA. */
const EVERYTHING: Asked = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** What a theme can break by itself. */
const COLOURS: Asked = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** WCAG 2.2 A and AA, in the theme that is set, on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await faults(page, EVERYTHING)).toEqual([]);
}

/** Both themes, one after the other: everything in the light one, and in the dark one what has to do with colours. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  // Without motion: a colour on its way from one theme to the other is neither.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await faults(page, COLOURS)).toEqual([]);
}

/** As it is packed: every page that is looked at reads it. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Only what is wrong comes back: all that is right about a large page takes longer to bring over than to find. */
async function faults(page: Page, runOnly: Asked): Promise<readonly string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(AXE);
  const found = await page.evaluate(async (only) => {
    if (window.axe === undefined) throw new Error('axe did not come into the page.');
    const { violations } = await window.axe.run(document, { runOnly: only, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, target }) => ({ html, target: target.join(' ') })) }));
  }, runOnly);
  return found.flatMap(({ id, nodes }) => nodes.filter(({ html }) => !mayBeSmall(id, html)).map(({ target }) => `${id}: ${target}`));
}

/**
 * Two handles of a split stand as near to each other as their shares are. WCAG 2.2 lets that be (2.5.8, "Equivalent"): beside the
 * bar each version has a slider, a number and presets that do the same.
 */
const mayBeSmall = (rule: string, html: string) => rule === 'target-size' && html.includes('role="slider"') && html.startsWith('<span');

/** Nothing sticks out of the window sideways. A page that hears of a new width draws itself anew a moment later. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(tooWide, 'how far the page sticks out sideways').toBeLessThanOrEqual(0);
}
