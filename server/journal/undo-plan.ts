import type { JournalRecord, Operation, UndoRefusal } from '#wire/journal.ts';
import { fieldsWay } from './undo-fields.ts';
import { isObject } from './object.ts';
import { assistantPath } from './readings.ts';
import { attached, newAssistant, newEvent, tagsOf, writable } from './undo-values.ts';
import { assistantOf, no, type Facts, type Plan, type Wanted, type Way } from './undo-way.ts';
import { besideMain, deleteWay, memberWay, promotion, recreateWay, sameWhole, split } from './undo-ways.ts';

const main = (past: JournalRecord) => assistantPath(assistantOf(past));
const below = (collection: string) => (past: JournalRecord) => `${collection}/${encodeURIComponent(past.object_id ?? '')}`;
const at = (collection: string) => () => collection;

/** Every write that can be undone. A text that was sent, a chat and a run cannot. */
const WAYS: Readonly<Partial<Record<Operation, Way>>> = {
  createAssistant: deleteWay(below('/ai/assistants')),
  cloneAssistant: deleteWay(below('/ai/assistants')),
  updateAssistant: fieldsWay('POST'),
  deleteAssistant: recreateWay(newAssistant, at('/ai/assistants'), 'gone'),
  updateVersion: fieldsWay('POST'),
  deleteVersion: recreateWay((before) => ({ ...writable(before), version_name: before['version_name'], promote_to_main: false }), main, 'main-there'),
  promoteVersion: promotion,
  createCanaryDeploy: split,
  updateCanaryDeploy: split,
  deleteCanaryDeploy: split,
  createScheduledEvent: deleteWay((past) => `${past.path}/${encodeURIComponent(past.object_id ?? '')}`),
  deleteScheduledEvent: recreateWay(newEvent, (past) => `${main(past)}/scheduled_events`, 'main-there'),
  createTest: deleteWay(below('/ai/assistants/tests'), sameWhole),
  updateTest: fieldsWay('PUT'),
  deleteTest: recreateWay(writable, at('/ai/assistants/tests'), 'gone'),
  addTag: memberWay('tag', tagsOf, true, (past, tag) => ({ method: 'DELETE', path: `${main(past)}/tags/${encodeURIComponent(tag)}` })),
  removeTag: memberWay('tag', tagsOf, false, (past, tag) => ({ method: 'POST', path: `${main(past)}/tags`, body: { tag } })),
  attachTool: memberWay('tool', attached, true, (past) => ({ method: 'DELETE', path: past.path })),
  detachTool: memberWay('tool', attached, false, (past) => ({ method: 'PUT', path: past.path })),
  createTool: deleteWay(below('/ai/tools')),
  updateTool: fieldsWay('PATCH'),
  deleteTool: recreateWay(writable, at('/ai/tools'), 'gone'),
  createMcpServer: deleteWay(below('/ai/mcp_servers')),
  updateMcpServer: fieldsWay('PUT'),
  deleteMcpServer: recreateWay(writable, at('/ai/mcp_servers'), 'gone'),
};

function wayOf(past: JournalRecord): Way | undefined {
  const aside = past.operation === 'updateAssistant' && isObject(past.request) && past.request['promote_to_main'] === false;
  return aside ? besideMain : WAYS[past.operation];
}

/** Why nobody needs to ask the API; `null` when it has to be asked. */
export function refusedAtOnce(past: JournalRecord): UndoRefusal | null {
  if (wayOf(past) === undefined) return 'no_way';
  if (past.state !== 'done') return 'not_done';
  if (past.repeated) return 'repeated';
  if (past.undone_by !== null) return 'undone';
  const known = past.before_state === 'read' || past.before_state === 'none' || (past.before_state === 'absent' && past.kind === 'canary');
  return known && !past.omitted.includes('before') ? null : 'not_kept';
}

export function wantedFor(past: JournalRecord): Wanted {
  return refusedAtOnce(past) === null ? (wayOf(past)?.wants(past) ?? {}) : {};
}

/** The exact way back, or why there is none. Pure: what it needs to know of the present is in `facts`. */
export function planUndo(past: JournalRecord, facts: Facts, now: number): Plan {
  const way = wayOf(past);
  const refused = refusedAtOnce(past);
  if (refused !== null || way === undefined) return no(refused ?? 'no_way');
  const missing = Object.keys(way.wants(past)).some((name) => name !== 'earlier' && !(name in facts));
  return missing ? no('unreadable') : way.plan(past, facts, now);
}
