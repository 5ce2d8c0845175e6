/// <reference types="vitest/config" />
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vite';
import { smallZod } from './scripts/small-zod.ts';
import { switchboard } from './server/vite-plugin.ts';

/** What nearly every page needs, in one file: fewer requests beat fewer bytes on the first load. Zod's setting goes with zod, before any schema. */
const VENDOR =
  /node_modules\/(?:react|react-dom|scheduler|react-router|@tanstack\/(?:react-query|query-core))\/|node_modules\/zod\/.*\?small$|src\/app\/no-eval\.ts$/;

/** Small things that nearly every file needs: each would be a file of its own, and a request. */
const BASICS = /\/src\/(?:lib\/(?:formats|words\/t)|ui\/(?:announce|Button|button-style|CopyButton|Icon|panels))\.tsx?$/;

/**
 * The React Compiler adds a third to what it compiles. What the first page loads is left as written: a shell that rarely renders,
 * small parts, and a list that remembers for itself what is dear.
 */
const FIRST_PAGE =
  /\/src\/(?:app|pages\/assistants|ui\/(?:Button|Field|Filter|Icon|inputs|Menu|Note|PageHeader|SearchBox|states|TagInput|Chip|TimeText|Toast\w*|Version|CopyButton|Dialog|ConfirmDialog))\b/;

export default defineConfig({
  plugins: [react({ compiler: true, exclude: [/\/node_modules\//, FIRST_PAGE], refreshExclude: /\/node_modules\// }), tailwindcss(), smallZod(), switchboard()],
  html: { cspNonce: '__NONCE__' },
  build: {
    target: 'es2023',
    sourcemap: false,
    // Every browser that runs this code preloads modules by itself. What a later page's file needs is left for that file to say: a
    // list of it would stand in the first file, and grow with every page, to save a trip that is short to a server on this machine.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css'))),
    },
    // Only fingerprinted files go there: the server may let browsers keep them for ever.
    assetsDir: 'assets',
    // The policy of the page takes fonts from the server alone, not from inside a style.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    // What loads with what, for the size budgets (.size-limit.mjs). It lies in a dot folder, which the server does not serve.
    manifest: true,
    rolldownOptions: {
      // How long the plugins took is nothing to whoever starts the console.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'vendor', test: VENDOR },
            { name: 'basics', test: BASICS },
          ],
        },
      },
    },
  },
  // One world for all files of a worker: they share no state worth a fresh start of every module (three times as fast).
  test: {
    setupFiles: ['./src/lib/words/whole.ts'],
    include: ['{wire,src,server,sandbox,scripts}/**/*.test.ts'],
    pool: 'threads',
    // Many wait for a server or a clock: one worker more than there are processors.
    maxWorkers: availableParallelism() + 1,
    isolate: false,
    // Some start a server, and a machine may have more to do than this.
    testTimeout: 20_000,
  },
});
