import { ok } from './answer.ts';
import { answerFor } from './assistant-answer.ts';
import { requireAssistant, type StoredAssistant } from './assistant-store.ts';
import { addVersion, mainOf } from './assistant-write.ts';
import type { Fields } from './record.ts';
import { notFound } from './refusal.ts';
import { param, type Call, type Route } from './route.ts';
import { findTool } from './tool-store.ts';

/** A tool more or less changes what callers hear, so main gets another version, as with an update of `tool_ids`. */
function withTools(call: Call, assistant: StoredAssistant, toolIds: readonly string[]): Fields {
  const version = addVersion(call, assistant, { tool_ids: toolIds }, true);
  return answerFor(call.db, call.account, assistant, version);
}

/** Attaching what is attached changes nothing. */
function attach(call: Call): Fields {
  const assistant = requireAssistant(call);
  const id = param(call, 'tool_id');
  if (findTool(call.db, call.account, id) === undefined) throw notFound();
  const main = mainOf(call, assistant);
  if (main.toolIds.includes(id)) return answerFor(call.db, call.account, assistant, main);
  return withTools(call, assistant, [...living(call, main.toolIds), id]);
}

function detach(call: Call): Fields {
  const assistant = requireAssistant(call);
  const id = param(call, 'tool_id');
  const attached = living(call, mainOf(call, assistant).toolIds);
  if (!attached.includes(id)) throw notFound();
  return withTools(
    call,
    assistant,
    attached.filter((one) => one !== id),
  );
}

/** Without those that were deleted since. */
function living(call: Call, toolIds: readonly string[]): string[] {
  return toolIds.filter((id) => findTool(call.db, call.account, id) !== undefined);
}

const TOOL = '/ai/assistants/:assistant_id/tools/:tool_id';

export const attachmentRoutes: readonly Route[] = [
  { method: 'PUT', path: TOOL, handle: (call) => ok(attach(call)) },
  { method: 'DELETE', path: TOOL, handle: (call) => ok(detach(call)) },
];
