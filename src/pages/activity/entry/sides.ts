import { isObject, own, type JsonObject } from '#lib/json.ts';
import type { JournalRecord } from '#wire/journal.ts';

/** An object before a write and after it. */
export type Sides = {
  /** `settings` are compared as those of an assistant, with the words of the console; `fields` as any JSON. */
  readonly as: 'settings' | 'fields';
  readonly before: JsonObject;
  readonly after: JsonObject;
};

const NOTHING: JsonObject = {};

/** What of an object a write changed; where it was not done, what was asked for. `null` where it changed no object that is known. */
export function sidesOf(record: JournalRecord): Sides | null {
  const before = bare(record.before);
  const answer = record.state === 'done' ? bare(record.answer) : null;
  const request = bare(record.request);
  switch (record.operation) {
    case 'createAssistant':
    case 'cloneAssistant':
      return made('settings', answer ?? request);
    case 'createTest':
    case 'createTool':
    case 'createMcpServer':
    case 'createScheduledEvent':
      return made('fields', answer ?? request);
    case 'updateAssistant':
    case 'updateVersion':
      return changed('settings', before, answer, request);
    case 'updateTest':
    case 'updateTool':
    case 'updateMcpServer':
      return changed('fields', before, answer, request);
    case 'deleteAssistant':
    case 'deleteVersion':
      return before === null ? null : { as: 'settings', before, after: NOTHING };
    case 'deleteTest':
    case 'deleteTool':
    case 'deleteMcpServer':
    case 'deleteScheduledEvent':
    case 'deleteConnection':
      return before === null ? null : { as: 'fields', before, after: NOTHING };
    case 'promoteVersion':
      return changed('settings', before === null ? null : bare(own(before, 'main')), answer, null);
    default:
      return null;
  }
}

function made(as: Sides['as'], after: JsonObject | null): Sides | null {
  return after === null ? null : { as, before: NOTHING, after };
}

/** A read may answer more fields than a write does: only those that both hold, or that were sent, are compared. */
function changed(as: Sides['as'], before: JsonObject | null, answer: JsonObject | null, request: JsonObject | null): Sides | null {
  if (before === null || (answer === null && request === null)) return null;
  const after = answer ?? { ...before, ...request };
  const told = Object.keys(before).filter((field) => field in after || (request !== null && field in request));
  return { as, before: Object.fromEntries(told.map((field) => [field, before[field]])), after };
}

/** An object as the API answers it, bare or in `data`. */
function bare(body: unknown): JsonObject | null {
  if (!isObject(body)) return null;
  const data = own(body, 'data');
  return isObject(data) ? data : body;
}
