import { accountTables } from './accounts.ts';
import { assistantRoutes } from './assistant-routes.ts';
import { assistantTables } from './assistant-store.ts';
import { attachmentRoutes } from './attachment-routes.ts';
import { canaryRoutes } from './canary-routes.ts';
import { canaryTables } from './canary-store.ts';
import { chatRoutes } from './chat-routes.ts';
import { cloneRoutes } from './clone-routes.ts';
import { conversationRoutes } from './conversation-routes.ts';
import { conversationTables } from './conversation-store.ts';
import { destinationTables } from './destination-store.ts';
import { enhanceRoutes } from './enhance-routes.ts';
import { eventRoutes } from './event-routes.ts';
import { eventTables } from './event-store.ts';
import { idempotencyTables } from './idempotency.ts';
import { importRoutes } from './import-routes.ts';
import { integrationRoutes } from './integration-routes.ts';
import { integrationTables } from './integration-store.ts';
import { mcpServerRoutes } from './mcp-server-routes.ts';
import { mcpServerTables } from './mcp-server-store.ts';
import { modelRoutes } from './model-routes.ts';
import type { Route } from './route.ts';
import { runRoutes } from './run-routes.ts';
import { runTables } from './run-store.ts';
import { secretRoutes } from './secret-routes.ts';
import { secretTables } from './secret-store.ts';
import { seededTables } from './seeded-run-store.ts';
import { smsRoutes } from './sms-routes.ts';
import { tagRoutes } from './tag-routes.ts';
import { testRoutes } from './test-routes.ts';
import { testTables } from './test-store.ts';
import { texmlRoutes } from './texml-routes.ts';
import { toolRoutes } from './tool-routes.ts';
import { toolTables } from './tool-store.ts';
import { toolTestRoutes } from './tool-test-routes.ts';
import { versionRoutes } from './version-routes.ts';
import { versionTables } from './version-store.ts';
import { voiceRoutes } from './voice-routes.ts';

/** Every operation of the sandbox. */
export const routes: readonly Route[] = [
  ...assistantRoutes,
  ...versionRoutes,
  ...canaryRoutes,
  ...tagRoutes,
  ...cloneRoutes,
  ...importRoutes,
  ...texmlRoutes,
  ...enhanceRoutes,
  ...toolRoutes,
  ...attachmentRoutes,
  ...toolTestRoutes,
  ...testRoutes,
  ...runRoutes,
  ...chatRoutes,
  ...conversationRoutes,
  ...eventRoutes,
  ...integrationRoutes,
  ...mcpServerRoutes,
  ...modelRoutes,
  ...secretRoutes,
  ...smsRoutes,
  ...voiceRoutes,
];

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
  destinationTables,
  testTables,
  runTables,
  seededTables,
];
