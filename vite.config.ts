/// <reference types="vitest/config" />
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { switchboard } from './server/vite-plugin.ts';

/** What nearly every page needs, in one file: fewer requests beat fewer bytes on the first load. Zod's setting goes with zod, before any schema. */
const VENDOR =
  /node_modules\/(?:react|react-dom|scheduler|react-router|@tanstack\/(?:react-query|query-core)|zod\/(?:mini|v4\/(?:mini|locales|core(?!\/(?:json-schema-processors|to-json-schema)))))\/|src\/app\/no-eval\.ts$/;

export default defineConfig({
  plugins: [react({ compiler: true }), tailwindcss(), switchboard()],
  html: { cspNonce: '__NONCE__' },
  build: {
    target: 'es2023',
    sourcemap: false,
    // Only fingerprinted files go there: the server may let browsers keep them for ever.
    assetsDir: 'assets',
    // What loads with what, for the size budgets (.size-limit.mjs). It lies in a dot folder, which the server does not serve.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'vendor', test: VENDOR }] },
      },
    },
  },
  // One world for all files of a worker: they share no state worth a fresh start of every module (three times as fast).
  test: { setupFiles: ['./src/lib/words/whole.ts'], include: ['{wire,src,server,sandbox,scripts}/**/*.test.ts'], pool: 'threads', isolate: false },
});
