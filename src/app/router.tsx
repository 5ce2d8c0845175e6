import type { QueryClient } from '@tanstack/react-query';
import { createBrowserRouter, type RouteObject, type ShouldRevalidateFunction } from 'react-router';
import { AssistantsPage, assistantsLoader } from '#pages/assistants/AssistantsPage.tsx';
import { statusQuery } from '#queries/local.ts';
import { warm } from '#queries/warm.ts';
import { NotFound } from './errors/NotFound.tsx';
import { PageError } from './errors/PageError.tsx';
import { ShellError } from './errors/ShellError.tsx';
import { openPage } from './open-page.ts';
import { PAGES } from './pages.ts';
import { Shell } from './shell/Shell.tsx';

type Router = ReturnType<typeof createBrowserRouter>;

/** Filters and other state in the address ask for nothing; a page that is tried again does. */
const onNewPage: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname || currentUrl.search === nextUrl.search;

/** Every address of the console and the page that it shows. */
export function createRouter(client: QueryClient): Router {
  const lazily = (page: keyof typeof PAGES) => ({
    lazy: () => openPage(client, () => router, PAGES[page].load),
    shouldRevalidate: onNewPage,
    ErrorBoundary: PageError,
  });
  const pages: RouteObject[] = [
    { ...lazily('home'), index: true },
    { path: 'assistants', Component: AssistantsPage, loader: assistantsLoader(client), shouldRevalidate: onNewPage, ErrorBoundary: PageError },
    { ...lazily('newAssistant'), path: 'assistants/new' },
    { ...lazily('importAssistants'), path: 'assistants/import' },
    {
      ...lazily('assistant'),
      path: 'assistants/:id',
      children: [
        { ...lazily('configure'), index: true },
        { ...lazily('versions'), path: 'versions' },
        { ...lazily('compare'), path: 'versions/compare' },
        { ...lazily('showdown'), path: 'showdown' },
        { ...lazily('canary'), path: 'canary' },
        { ...lazily('chat'), path: 'chat' },
        { ...lazily('schedule'), path: 'schedule' },
        { ...lazily('code'), path: 'code' },
      ],
    },
    { ...lazily('suites'), path: 'suites' },
    { ...lazily('suite'), path: 'suites/:name' },
    { ...lazily('suiteCompare'), path: 'suites/:name/compare' },
    { ...lazily('mcpServers'), path: 'mcp-servers' },
    { ...lazily('mcpServer'), path: 'mcp-servers/:serverId' },
    { ...lazily('integrations'), path: 'integrations' },
    { ...lazily('integration'), path: 'integrations/:integrationId' },
    { ...lazily('activity'), path: 'activity' },
    { ...lazily('settings'), path: 'settings' },
    { ...lazily('accountFiles'), path: 'settings/files' },
    { ...lazily('tests'), path: 'tests' },
    { ...lazily('test'), path: 'tests/:testId' },
    { ...lazily('run'), path: 'tests/:testId/runs/:runId' },
    { path: '*', Component: NotFound },
  ];
  const router = createBrowserRouter([
    {
      path: '/',
      Component: Shell,
      ErrorBoundary: ShellError,
      loader: () => warm(client, statusQuery()),
      shouldRevalidate: () => false,
      children: [{ ErrorBoundary: PageError, children: pages }],
    },
  ]);
  return router;
}

/** When the first page and its data are there, or have failed. */
export function whenReady(router: Router): Promise<void> {
  if (router.state.initialized) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = router.subscribe((state) => {
      if (!state.initialized) return;
      stop();
      resolve();
    });
  });
}
