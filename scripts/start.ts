import { buildWhenStale } from './production-build.ts';

const asked = process.argv.includes('--help') || process.argv.includes('-h');
if (!asked) await buildWhenStale();
await import('#server/main.ts');
