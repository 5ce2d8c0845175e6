import { accountTables } from './accounts.ts';
import { idempotencyTables } from './idempotency.ts';
import type { Route } from './route.ts';

/** Every operation of the sandbox. */
export const routes: readonly Route[] = [];

/** Every table of the store. */
export const tables: readonly string[] = [accountTables, idempotencyTables];
