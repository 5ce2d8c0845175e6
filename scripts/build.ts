import { buildNow } from './production-build.ts';

await buildNow();
