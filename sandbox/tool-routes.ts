import { randomUUID } from 'node:crypto';
import { createToolRequest, updateToolRequest } from '#wire/shared-tool-request.ts';
import { ok } from './answer.ts';
import { settingsOf } from './assistant-tools.ts';
import { isoTime } from './clock.ts';
import { paged, pageOf, type Paged } from './page.ts';
import { without, type Fields } from './record.ts';
import { badRequest, notFound } from './refusal.ts';
import { param, type Call, type Route } from './route.ts';
import { sentFields } from './sent.ts';
import { deleteTool, findTool, insertTool, listTools, replaceTool, type SharedTool } from './tool-store.ts';
import { parseBody } from './validate.ts';

/** What stands in columns of its own, or is the server's to say. */
const APART = new Set(['id', 'type', 'display_name', 'created_at', 'tool_definition']);

/** The documented timeout of a tool that names none. */
const TIMEOUT_MS = 5000;

function answered(tool: SharedTool): Fields {
  const { [tool.type]: _settings, ...rest } = tool.fields;
  return {
    ...rest,
    id: tool.id,
    type: tool.type,
    display_name: tool.displayName,
    timeout_ms: tool.fields['timeout_ms'] ?? TIMEOUT_MS,
    tool_definition: settingsOf({ ...tool.fields, type: tool.type }) ?? {},
    created_at: isoTime(tool.createdAt),
  };
}

/** The tool that the path names, or 404. */
function requireTool(call: Call): SharedTool {
  const tool = findTool(call.db, call.account, param(call, 'tool_id'));
  if (tool === undefined) throw notFound();
  return tool;
}

function list(call: Call): Paged<Fields> {
  const page = pageOf(call);
  const filter = { type: call.query.get('filter[type]'), name: call.query.get('filter[name]') };
  const { tools, total } = listTools(call.db, call.account, filter, page);
  return paged(tools.map(answered), total, page);
}

function create(call: Call): Fields {
  const { type, display_name: displayName } = parseBody(createToolRequest, call);
  const fields = without(sentFields(createToolRequest, call), APART);
  const tool = { id: `tool-${randomUUID()}`, createdAt: call.clock.now(), type, displayName, fields };
  insertTool(call.db, call.account, tool);
  return answered(tool);
}

/** An assistant that has the tool might then break the rule of one tool per type, so the type stays. */
function update(call: Call): Fields {
  const tool = requireTool(call);
  const { type, display_name: displayName } = parseBody(updateToolRequest, call);
  if (type !== undefined && type !== tool.type) throw badRequest('The type of a tool cannot be changed.', '/type');
  const fields = { ...tool.fields, ...without(sentFields(updateToolRequest, call), APART) };
  const changed = { ...tool, displayName: displayName ?? tool.displayName, fields };
  parseBody(createToolRequest, { body: { ...fields, type: tool.type, display_name: changed.displayName } });
  replaceTool(call.db, call.account, changed);
  return answered(changed);
}

/** It also leaves every assistant that has it. */
function remove(call: Call): Fields {
  const { id } = requireTool(call);
  deleteTool(call.db, call.account, id);
  return { id, object: 'tool', deleted: true };
}

export const toolRoutes: readonly Route[] = [
  { method: 'GET', path: '/ai/tools', handle: (call) => ok(list(call)) },
  { method: 'POST', path: '/ai/tools', idempotent: true, handle: (call) => ok(create(call)) },
  { method: 'GET', path: '/ai/tools/:tool_id', handle: (call) => ok(answered(requireTool(call))) },
  { method: 'PATCH', path: '/ai/tools/:tool_id', handle: (call) => ok(update(call)) },
  { method: 'DELETE', path: '/ai/tools/:tool_id', handle: (call) => ok(remove(call)) },
];
