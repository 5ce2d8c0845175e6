/** Weighs the build against its budgets (.size-limit.mjs). */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './install.mjs';
import { buildWhenStale } from './production-build.ts';

await buildWhenStale();
const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules/size-limit/bin.js')], { cwd: ROOT, stdio: 'inherit' });
process.exitCode = status ?? 1;
