import type { QueryClient } from '@tanstack/react-query';
import { matchPath, RouterContextProvider, type LoaderFunction } from 'react-router';
import type { ComponentType } from 'react';
import { bringLater } from '#lib/words/bring-later.ts';

/** What a page's file gives: the component, and the loader that starts its data. */
export type Page = { readonly Component: ComponentType; readonly loader: LoaderFunction };

type Declared = { readonly path: string; readonly load: (client: QueryClient) => Promise<Page> };

/** Pages that arrive as their own files. The landing page is not among them: it comes with the first one. */
export const PAGES = {
  newAssistant: {
    path: '/assistants/new',
    load: async (client) => {
      const [{ AssistantNewPage, assistantNewLoader }] = await Promise.all([import('#pages/assistant-new/AssistantNewPage.tsx'), bringLater()]);
      return { Component: AssistantNewPage, loader: assistantNewLoader(client) };
    },
  },
  importAssistants: {
    path: '/assistants/import',
    load: async (client) => {
      const [{ AssistantImportPage, assistantImportLoader }] = await Promise.all([import('#pages/assistant-import/AssistantImportPage.tsx'), bringLater()]);
      return { Component: AssistantImportPage, loader: assistantImportLoader(client) };
    },
  },
  home: {
    path: '/',
    load: async (client) => {
      const [{ HomePage, homeLoader }] = await Promise.all([import('#pages/home/HomePage.tsx'), bringLater()]);
      return { Component: HomePage, loader: homeLoader(client) };
    },
  },
  settings: {
    path: '/settings',
    load: async (client) => {
      const [{ SettingsPage, settingsLoader }] = await Promise.all([import('#pages/settings/SettingsPage.tsx'), bringLater()]);
      return { Component: SettingsPage, loader: settingsLoader(client) };
    },
  },
  accountFiles: {
    path: '/settings/files',
    load: async (client) => {
      const [{ FilesPage, filesLoader }] = await Promise.all([import('#pages/settings/files/FilesPage.tsx'), bringLater()]);
      return { Component: FilesPage, loader: filesLoader(client) };
    },
  },
  assistant: {
    path: '/assistants/:id/*',
    load: async (client) => {
      const [{ AssistantPage, assistantLoader }] = await Promise.all([import('#pages/assistant/AssistantPage.tsx'), bringLater()]);
      return { Component: AssistantPage, loader: assistantLoader(client) };
    },
  },
  configure: {
    path: '/assistants/:id',
    load: async (client) => {
      const [{ ConfigurePage, configureLoader }] = await Promise.all([import('#pages/assistant-configure/ConfigurePage.tsx'), bringLater()]);
      return { Component: ConfigurePage, loader: configureLoader(client) };
    },
  },
  versions: {
    path: '/assistants/:id/versions',
    load: async (client) => {
      const [{ VersionsPage, versionsLoader }] = await Promise.all([import('#pages/assistant-versions/VersionsPage.tsx'), bringLater()]);
      return { Component: VersionsPage, loader: versionsLoader(client) };
    },
  },
  compare: {
    path: '/assistants/:id/versions/compare',
    load: async (client) => {
      const [{ ComparePage, compareLoader }] = await Promise.all([import('#pages/assistant-compare/ComparePage.tsx'), bringLater()]);
      return { Component: ComparePage, loader: compareLoader(client) };
    },
  },
  showdown: {
    path: '/assistants/:id/showdown',
    load: async (client) => {
      const [{ ShowdownPage, showdownLoader }] = await Promise.all([import('#pages/assistant-showdown/ShowdownPage.tsx'), bringLater()]);
      return { Component: ShowdownPage, loader: showdownLoader(client) };
    },
  },
  canary: {
    path: '/assistants/:id/canary',
    load: async (client) => {
      const [{ CanaryPage, canaryLoader }] = await Promise.all([import('#pages/assistant-canary/CanaryPage.tsx'), bringLater()]);
      return { Component: CanaryPage, loader: canaryLoader(client) };
    },
  },
  chat: {
    path: '/assistants/:id/chat',
    load: async (client) => {
      const [{ ChatPage, chatLoader }] = await Promise.all([import('#pages/assistant-chat/ChatPage.tsx'), bringLater()]);
      return { Component: ChatPage, loader: chatLoader(client) };
    },
  },
  schedule: {
    path: '/assistants/:id/schedule',
    load: async (client) => {
      const [{ SchedulePage, scheduleLoader }] = await Promise.all([import('#pages/assistant-schedule/SchedulePage.tsx'), bringLater()]);
      return { Component: SchedulePage, loader: scheduleLoader(client) };
    },
  },
  code: {
    path: '/assistants/:id/code',
    load: async (client) => {
      const [{ CodePage, codeLoader }] = await Promise.all([import('#pages/assistant-code/CodePage.tsx'), bringLater()]);
      return { Component: CodePage, loader: codeLoader(client) };
    },
  },
  suites: {
    path: '/suites',
    load: async (client) => {
      const [{ SuitesPage, suitesLoader }] = await Promise.all([import('#pages/suites/SuitesPage.tsx'), bringLater()]);
      return { Component: SuitesPage, loader: suitesLoader(client) };
    },
  },
  suite: {
    path: '/suites/:name',
    load: async (client) => {
      const [{ SuitePage, suiteLoader }] = await Promise.all([import('#pages/suite/SuitePage.tsx'), bringLater()]);
      return { Component: SuitePage, loader: suiteLoader(client) };
    },
  },
  suiteCompare: {
    path: '/suites/:name/compare',
    load: async (client) => {
      const [{ SuiteComparePage, suiteCompareLoader }] = await Promise.all([import('#pages/suite-compare/SuiteComparePage.tsx'), bringLater()]);
      return { Component: SuiteComparePage, loader: suiteCompareLoader(client) };
    },
  },
  tests: {
    path: '/tests',
    load: async (client) => {
      const [{ TestsPage, testsLoader }] = await Promise.all([import('#pages/tests/TestsPage.tsx'), bringLater()]);
      return { Component: TestsPage, loader: testsLoader(client) };
    },
  },
  test: {
    path: '/tests/:testId',
    load: async (client) => {
      const [{ TestPage, testLoader }] = await Promise.all([import('#pages/tests/TestPage.tsx'), bringLater()]);
      return { Component: TestPage, loader: testLoader(client) };
    },
  },
  mcpServers: {
    path: '/mcp-servers',
    load: async (client) => {
      const [{ McpServersPage, mcpServersLoader }] = await Promise.all([import('#pages/mcp-servers/McpServersPage.tsx'), bringLater()]);
      return { Component: McpServersPage, loader: mcpServersLoader(client) };
    },
  },
  mcpServer: {
    path: '/mcp-servers/:serverId',
    load: async (client) => {
      const [{ McpServerPage, mcpServerLoader }] = await Promise.all([import('#pages/mcp-servers/McpServerPage.tsx'), bringLater()]);
      return { Component: McpServerPage, loader: mcpServerLoader(client) };
    },
  },
  integrations: {
    path: '/integrations',
    load: async (client) => {
      const [{ IntegrationsPage, integrationsLoader }] = await Promise.all([import('#pages/integrations/IntegrationsPage.tsx'), bringLater()]);
      return { Component: IntegrationsPage, loader: integrationsLoader(client) };
    },
  },
  integration: {
    path: '/integrations/:integrationId',
    load: async (client) => {
      const [{ IntegrationPage, integrationLoader }] = await Promise.all([import('#pages/integration/IntegrationPage.tsx'), bringLater()]);
      return { Component: IntegrationPage, loader: integrationLoader(client) };
    },
  },
  activity: {
    path: '/activity',
    load: async (client) => {
      const [{ ActivityPage, activityLoader }] = await Promise.all([import('#pages/activity/ActivityPage.tsx'), bringLater()]);
      return { Component: ActivityPage, loader: activityLoader(client) };
    },
  },
  run: {
    path: '/tests/:testId/runs/:runId',
    load: async (client) => {
      const [{ RunPage, runLoader }] = await Promise.all([import('#pages/run/RunPage.tsx'), bringLater()]);
      return { Component: RunPage, loader: runLoader(client) };
    },
  },
} as const satisfies Readonly<Record<string, Declared>>;

/** Whoever points at a link or tabs to it is about to follow it: its page and its data set out at once. */
export function preloadOnIntent(client: QueryClient): void {
  const seen = new Set<string>();
  const start = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || link.origin !== window.location.origin || seen.has(link.pathname)) return;
    // A grid has hundreds of links that are passed over on the way to one.
    if (link.closest('[role=grid]') !== null) return;
    seen.add(link.pathname);
    window.setTimeout(() => seen.delete(link.pathname), 15_000);
    // A page that is spelt out is meant before one that takes any id there.
    const pages: readonly Declared[] = Object.values(PAGES);
    const spelt = pages.find(({ path }) => path === link.pathname);
    for (const page of spelt === undefined ? pages : [spelt]) {
      const match = matchPath(page.path, link.pathname);
      if (match)
        void page
          .load(client)
          .then((loaded) => warmed(loaded, link.href, match.params))
          .catch(() => undefined);
    }
  };
  document.addEventListener('pointerover', start, { passive: true });
  document.addEventListener('focusin', start);
}

function warmed({ loader }: Page, href: string, params: Record<string, string | undefined>): unknown {
  const url = new URL(href);
  return loader({ request: new Request(url), url, params, pattern: '', context: new RouterContextProvider() });
}
