import { z } from 'zod';
import { updateVersionRequest } from '#wire/assistant-request.ts';
import { empty, ok, type Answer } from './answer.ts';
import { answerFor, assistantAnswer } from './assistant-answer.ts';
import { requireAssistant, setMain, type StoredAssistant } from './assistant-store.ts';
import { written } from './assistant-write.ts';
import { deleteCanary, findCanary } from './canary-store.ts';
import { queryBool } from './query-bool.ts';
import type { Fields } from './record.ts';
import { badRequest, notFound } from './refusal.ts';
import { param, type Call, type Route } from './route.ts';
import { sentFields } from './sent.ts';
import { toolFinder } from './tool-store.ts';
import { parseQuery } from './validate.ts';
import { deleteVersion, findVersion, listVersions, replaceVersion, type StoredVersion } from './version-store.ts';

// MCP servers are a part of the configuration here, so there is nothing to leave out and nothing to add.
const retrieveQuery = z.looseObject({ include_mcp_servers: queryBool.exactOptional() });

type Addressed = { readonly assistant: StoredAssistant; readonly version: StoredVersion };

/** The version that the path names, or 404. */
function requireVersion(call: Call): Addressed {
  const assistant = requireAssistant(call);
  const version = findVersion(call.db, call.account, assistant.id, param(call, 'version_id'));
  if (version === undefined) throw notFound();
  return { assistant, version };
}

/** A version that callers may hear stays as it is: main, and whatever the canary deploy names. */
function refuseServed(call: Call, { assistant, version }: Addressed, what: 'updated' | 'deleted'): void {
  if (version.versionId === assistant.mainVersionId) throw badRequest(`The main version cannot be ${what} through its version.`);
  const rules = findCanary(call.db, call.account, assistant.id)?.rules ?? [];
  const served = rules.flatMap(({ serve }) => [serve.version_id, ...(serve.rollout ?? []).map((slot) => slot.version_id)]);
  if (served.includes(version.versionId)) {
    throw badRequest(`The version is part of the assistant's canary deploy and cannot be ${what} while that is live.`);
  }
}

function list(call: Call): { data: Fields[] } {
  const assistant = requireAssistant(call);
  const find = toolFinder(call.db, call.account);
  const versions = listVersions(call.db, call.account, assistant.id);
  return { data: versions.map((version) => assistantAnswer(assistant, version, find)) };
}

function retrieve(call: Call): Fields {
  const { assistant, version } = requireVersion(call);
  parseQuery(retrieveQuery, call);
  return answerFor(call.db, call.account, assistant, version);
}

function update(call: Call): Fields {
  const addressed = requireVersion(call);
  const sent = sentFields(updateVersionRequest, call);
  refuseServed(call, addressed, 'updated');
  const { assistant, version } = addressed;
  const changed = { ...version, ...written(call, version, sent) };
  replaceVersion(call.db, call.account, assistant.id, changed);
  return answerFor(call.db, call.account, assistant, changed);
}

function remove(call: Call): Answer {
  const addressed = requireVersion(call);
  refuseServed(call, addressed, 'deleted');
  deleteVersion(call.db, call.account, addressed.assistant.id, addressed.version.versionId);
  return empty(204);
}

/** Everyone hears the promoted version, so a canary deploy ends with it. */
function promote(call: Call): Fields {
  const { assistant, version } = requireVersion(call);
  setMain(call.db, call.account, assistant.id, version.versionId);
  deleteCanary(call.db, call.account, assistant.id);
  return answerFor(call.db, call.account, assistant, version);
}

const VERSIONS = '/ai/assistants/:assistant_id/versions';

export const versionRoutes: readonly Route[] = [
  { method: 'GET', path: VERSIONS, handle: (call) => ok(list(call)) },
  { method: 'GET', path: `${VERSIONS}/:version_id`, handle: (call) => ok(retrieve(call)) },
  { method: 'POST', path: `${VERSIONS}/:version_id`, handle: (call) => ok(update(call)) },
  { method: 'DELETE', path: `${VERSIONS}/:version_id`, handle: remove },
  { method: 'POST', path: `${VERSIONS}/:version_id/promote`, handle: (call) => ok(promote(call)) },
];
