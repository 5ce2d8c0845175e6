import { z } from 'zod';
import { createAssistantRequest, updateAssistantRequest } from '#wire/assistant-request.ts';
import { ok, type Answer } from './answer.ts';
import { answerFor, assistantAnswer } from './assistant-answer.ts';
import { deleteAssistant, listAssistants, requireAssistant } from './assistant-store.ts';
import { addVersion, mainOf, make, NOTHING, VERSION_NAME, written } from './assistant-write.ts';
import { queryBool } from './query-bool.ts';
import type { Fields } from './record.ts';
import type { Call, Route } from './route.ts';
import { sentFields } from './sent.ts';
import { toolFinder } from './tool-store.ts';
import { parseQuery } from './validate.ts';
import { freshVariables } from './variables-webhook.ts';
import { mainVersions } from './version-store.ts';

const retrieveQuery = z.looseObject({ fetch_dynamic_variables_from_webhook: queryBool.exactOptional() });

function list(call: Call): { data: Fields[] } {
  const versions = mainVersions(call.db, call.account);
  const find = toolFinder(call.db, call.account);
  const data = listAssistants(call.db, call.account).flatMap((assistant) => {
    const main = versions.get(assistant.id);
    return main === undefined ? [] : [assistantAnswer(assistant, main, find)];
  });
  return { data };
}

/** Main; when the query asks for it, with the variables that a conversation would start with now. */
function retrieve(call: Call): Answer | Promise<Answer> {
  const assistant = requireAssistant(call);
  const query = parseQuery(retrieveQuery, call);
  const main = mainOf(call, assistant);
  const answer = answerFor(call.db, call.account, assistant, main);
  if (query.fetch_dynamic_variables_from_webhook !== true) return ok(answer);
  return freshVariables(call, assistant.id, main.config).then((variables) => ok({ ...answer, dynamic_variables: variables }));
}

function create(call: Call): Fields {
  const sent = sentFields(createAssistantRequest, call);
  // A version's name is told by updates alone (contract section 4).
  return make(call, { ...written(call, NOTHING, sent), name: VERSION_NAME });
}

function update(call: Call): Fields {
  const assistant = requireAssistant(call);
  const sent = sentFields(updateAssistantRequest, call);
  const version = addVersion(call, assistant, sent, sent['promote_to_main'] !== false);
  return answerFor(call.db, call.account, assistant, version);
}

function remove(call: Call): Fields {
  const { id } = requireAssistant(call);
  deleteAssistant(call.db, call.account, id);
  return { id, object: 'assistant', deleted: true };
}

export const assistantRoutes: readonly Route[] = [
  { method: 'GET', path: '/ai/assistants', handle: (call) => ok(list(call)) },
  { method: 'POST', path: '/ai/assistants', idempotent: true, handle: (call) => ok(create(call)) },
  { method: 'GET', path: '/ai/assistants/:assistant_id', handle: retrieve },
  { method: 'POST', path: '/ai/assistants/:assistant_id', handle: (call) => ok(update(call)) },
  { method: 'DELETE', path: '/ai/assistants/:assistant_id', handle: (call) => ok(remove(call)) },
];
