import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '#sandbox/clock.ts';
import { insertConnection } from '#sandbox/integration-store.ts';
import { insertMcpServer } from '#sandbox/mcp-server-store.ts';
import { randomFrom } from '#sandbox/random.ts';
import { insertSecret, type SecretType } from '#sandbox/secret-store.ts';
import { insertTool } from '#sandbox/tool-store.ts';
import type { Named } from './assistants.ts';

const DAY = 86_400_000;

type Fields = Readonly<Record<string, unknown>>;

const SECRETS: readonly (readonly [identifier: string, type: SecretType, daysAgo: number])[] = [
  ['openai-production', 'bearer', 151],
  ['anthropic-hotel', 'bearer', 91],
  ['elevenlabs-hotel', 'bearer', 122],
  ['langfuse-public', 'bearer', 80],
  ['langfuse-secret', 'bearer', 80],
  ['mcp-clinic-calendar', 'bearer', 140],
  ['dispatch-board-basic', 'basic', 129],
  ['vapi-import', 'bearer', 33],
];

const MCP_SERVERS: readonly { readonly daysAgo: number; readonly fields: Fields & { readonly name: string } }[] = [
  {
    daysAgo: 140,
    fields: {
      name: 'Clinic calendar',
      type: 'http',
      url: 'https://mcp.harbordental.example/calendar',
      api_key_ref: 'mcp-clinic-calendar',
      allowed_tools: ['open_slots', 'book_visit', 'move_visit', 'cancel_visit'],
    },
  },
  {
    daysAgo: 129,
    fields: {
      name: 'Dispatch board',
      type: 'sse',
      url: 'https://ops.northwindair.example/mcp/sse',
      api_key_ref: 'dispatch-board-basic',
      allowed_tools: ['jobs_today', 'technician_position'],
    },
  },
  { daysAgo: 112, fields: { name: 'Property management', type: 'http', url: 'https://pms.aurelia.example/mcp', api_key_ref: null, allowed_tools: null } },
  { daysAgo: 60, fields: { name: 'Weather', type: 'http', url: 'https://mcp.weather.example/v2', allowed_tools: ['forecast'] } },
  { daysAgo: 6, fields: { name: 'Scratch server (local, nobody uses it)', type: 'http', url: 'http://127.0.0.1:8931/mcp' } },
];

const TOOLS: readonly { readonly daysAgo: number; readonly type: string; readonly name: string; readonly fields: Fields }[] = [
  {
    daysAgo: 150,
    type: 'webhook',
    name: 'Patient lookup',
    fields: {
      webhook: {
        name: 'patient_lookup',
        description: 'Finds a patient by phone number or by name and date of birth.',
        url: 'https://api.harbordental.example/v1/patients/search',
        method: 'POST',
        body_parameters: {
          type: 'object',
          properties: { phone: { type: 'string' }, name: { type: 'string' }, born: { type: 'string', format: 'date' } },
          required: ['phone'],
        },
      },
      timeout_ms: 3000,
    },
  },
  {
    daysAgo: 95,
    type: 'webhook',
    name: 'Coverage check',
    fields: {
      webhook: {
        name: 'check_coverage',
        description: 'What a plan pays, as an estimate.',
        url: 'https://api.harbordental.example/v1/coverage/{plan}',
        method: 'GET',
        path_parameters: { type: 'object', properties: { plan: { type: 'string' } }, required: ['plan'] },
      },
    },
  },
  {
    daysAgo: 88,
    type: 'webhook',
    name: 'Service area check',
    fields: {
      webhook: {
        name: 'in_service_area',
        description: 'Whether we come to a ZIP code.',
        url: 'https://ops.northwindair.example/api/area/{zip}',
        method: 'GET',
        path_parameters: { type: 'object', properties: { zip: { type: 'string' } }, required: ['zip'] },
      },
    },
  },
  {
    daysAgo: 70,
    type: 'webhook',
    name: 'Guest request',
    fields: {
      webhook: {
        name: 'create_request',
        description: 'Passes a wish on to the team of the house.',
        url: 'https://pms.aurelia.example/api/requests',
        method: 'POST',
        body_parameters: { type: 'object', properties: { room: { type: 'string' }, wish: { type: 'string' }, by: { type: 'string' } }, required: ['wish'] },
      },
    },
  },
  { daysAgo: 28, type: 'retrieval', name: 'House rules (knowledge base)', fields: { retrieval: { bucket_ids: ['aurelia-house-rules'], max_num_results: 4 } } },
];

const CONNECTIONS: readonly (readonly [integrationId: string, tools: readonly string[]])[] = [
  ['zendesk', ['create_ticket', 'get_ticket', 'search_tickets']],
  ['hubspot', ['find_contact', 'log_call']],
  ['salesforce', []],
];

/** What assistants can be joined to; some of it is used by none. */
export function seedConnected(db: DatabaseSync, account: string, clock: Clock): Named {
  const random = randomFrom('connected');
  const ago = (days: number) => Math.round(clock.now() - days * DAY);
  for (const [identifier, type, daysAgo] of SECRETS) insertSecret(db, account, { id: random.uuid(), identifier, type, createdAt: ago(daysAgo) });
  for (const [integrationId, allowedTools] of CONNECTIONS) insertConnection(db, account, { id: random.uuid(), integrationId, allowedTools });
  const mcp = MCP_SERVERS.map(({ daysAgo, fields }) => {
    const id = `mcp-${random.uuid()}`;
    insertMcpServer(db, account, { id, createdAt: ago(daysAgo), fields });
    return [fields.name, id] as const;
  });
  const tools = TOOLS.map(({ daysAgo, type, name, fields }) => {
    const id = `tool-${random.uuid()}`;
    insertTool(db, account, { id, createdAt: ago(daysAgo), type, displayName: name, fields });
    return [name, id] as const;
  });
  return { mcp: new Map(mcp), tools: new Map(tools) };
}
