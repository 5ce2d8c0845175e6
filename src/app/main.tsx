import './no-eval.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { bringLanguage } from './language.ts';
import { preloadOnIntent } from './pages.ts';
import { createQueryClient } from './query-client.ts';
import { createRouter, whenReady } from './router.tsx';

/** What is needed from the moment that somebody does something; without it all still works. */
const bringComforts = () =>
  void import('./comforts.ts').then(
    ({ startComforts }) => startComforts(),
    () => undefined,
  );

const client = createQueryClient();
const router = createRouter(client);

// The still frame of index.html stays until the first page can be shown whole.
void Promise.all([whenReady(router), bringLanguage()]).then(() => {
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
  preloadOnIntent(client);
  document.addEventListener('focusin', bringComforts, { once: true });
});
