import { accountTables } from './accounts.ts';
import { assistantRoutes } from './assistant-routes.ts';
import { assistantTables } from './assistant-store.ts';
import { canaryTables } from './canary-store.ts';
import { conversationTables } from './conversation-store.ts';
import { eventTables } from './event-store.ts';
import { idempotencyTables } from './idempotency.ts';
import { integrationTables } from './integration-store.ts';
import { mcpServerTables } from './mcp-server-store.ts';
import type { Route } from './route.ts';
import { secretTables } from './secret-store.ts';
import { toolTables } from './tool-store.ts';
import { versionTables } from './version-store.ts';

/** Every operation of the sandbox. */
export const routes: readonly Route[] = [...assistantRoutes];

/** Every table of the store; a table stands after those it refers to. */
export const tables: readonly string[] = [
  accountTables,
  idempotencyTables,
  assistantTables,
  versionTables,
  toolTables,
  canaryTables,
  conversationTables,
  eventTables,
  mcpServerTables,
  integrationTables,
  secretTables,
];
