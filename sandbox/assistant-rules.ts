import type { DatabaseSync } from 'node:sqlite';
import { mergedTools, repeatedTool } from './assistant-tools.ts';
import { isRecord, textsOf, type Fields } from './record.ts';
import { badRequest } from './refusal.ts';
import { findTool } from './tool-store.ts';
import type { Config } from './version-store.ts';

/** Refuses what a body says of shared tools when it names one that is not there, or one twice. */
export function checkToolIds(db: DatabaseSync, account: string, sent: Fields): void {
  textsOf(sent['tool_ids']).forEach((id, i, ids) => {
    if (findTool(db, account, id) === undefined) throw badRequest(`There is no shared tool ${id}.`, `/tool_ids/${i}`);
    if (ids.indexOf(id) < i) throw badRequest(`The shared tool ${id} is named twice.`, `/tool_ids/${i}`);
  });
  flowToolIds(sent['conversation_flow']).forEach(({ id, pointer }) => {
    if (findTool(db, account, id) === undefined) throw badRequest(`There is no shared tool ${id}.`, pointer);
  });
}

type Named = { readonly id: string; readonly pointer: string };

function flowToolIds(flow: unknown): Named[] {
  const nodes = isRecord(flow) && Array.isArray(flow['nodes']) ? flow['nodes'] : [];
  return nodes.filter(isRecord).flatMap((node, n) => {
    const at = `/conversation_flow/nodes/${n}`;
    const many = textsOf(node['shared_tool_ids']).map((id, i): Named => ({ id, pointer: `${at}/shared_tool_ids/${i}` }));
    const one = node['shared_tool_id'];
    return typeof one === 'string' ? [...many, { id: one, pointer: `${at}/shared_tool_id` }] : many;
  });
}

/** Refuses a configuration that breaks a rule over both sources of tools (contract section 5). */
export function checkTools(db: DatabaseSync, account: string, config: Config, toolIds: readonly string[]): void {
  const tools = mergedTools('', config, toolIds, (id) => findTool(db, account, id));
  const repeated = repeatedTool(tools);
  if (repeated !== null) {
    const inline = lengthOf(config['tools']);
    const pointer = repeated.index < inline ? `/tools/${repeated.index}` : '/tool_ids';
    throw badRequest(`An assistant can have only one tool of the type ${repeated.type}.`, pointer);
  }
  if (tools.some((tool) => tool['type'] === 'pay') && !dtmfIsOff(config)) {
    throw badRequest('An assistant with a pay tool must have disable_dtmf set to true.', '/telephony_settings/disable_dtmf');
  }
}

function lengthOf(tools: unknown): number {
  return Array.isArray(tools) ? tools.length : 0;
}

function dtmfIsOff(config: Config): boolean {
  const settings = config['telephony_settings'];
  return isRecord(settings) && settings['disable_dtmf'] === true;
}
