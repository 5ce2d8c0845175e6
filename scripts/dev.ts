import { createServer } from 'vite';
import { ROOT } from './install.mjs';

/** Vite with the console's own server inside (server/vite-plugin.ts). The port is the one that `npm start` would take. */
const server = await createServer({ root: ROOT, server: { port: Number(process.env['PORT'] || 4400), strictPort: process.env['PORT'] !== undefined } });
await server.listen();
server.printUrls();
for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM'] as const) process.once(signal, () => void server.close().finally(() => process.exit(0)));
