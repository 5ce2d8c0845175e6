import { z } from 'zod';
import { tagRequest } from '#wire/assistant-action-request.ts';
import { ok } from './answer.ts';
import { requireAssistant, type StoredAssistant } from './assistant-store.ts';
import { mainOf } from './assistant-write.ts';
import { all, strOrNull } from './db.ts';
import { textsOf } from './record.ts';
import { notFound } from './refusal.ts';
import { param, type Call, type Route } from './route.ts';
import { parseBody } from './validate.ts';
import { replaceVersion } from './version-store.ts';

type Tags = { tags: readonly string[] };

// A blank tag could never be named in a path again.
const addRequest = tagRequest.extend({ tag: z.string().regex(/\S/) });

/** Every tag of the account once, in alphabetical order. */
function listAll(call: Call): Tags {
  const sql = `SELECT json_extract(v.config, '$.tags') AS tags FROM assistants a
    JOIN versions v ON v.account = a.account AND v.assistant_id = a.id AND v.version_id = a.main_version_id WHERE a.account = ?`;
  const lists = all(call.db, sql, call.account).map((row) => strOrNull(row, 'tags') ?? '[]');
  const tags = new Set(lists.flatMap((list) => textsOf(JSON.parse(list))));
  return { tags: [...tags].toSorted((a, b) => a.localeCompare(b, 'en')) };
}

/** Tags sort assistants and change nothing that a caller hears, so they are changed in main itself and make no version. */
function retag(call: Call, assistant: StoredAssistant, change: (tags: readonly string[]) => readonly string[]): Tags {
  const main = mainOf(call, assistant);
  const tags = change(textsOf(main.config['tags']));
  replaceVersion(call.db, call.account, assistant.id, { ...main, config: { ...main.config, tags } });
  return { tags };
}

function add(call: Call): Tags {
  const assistant = requireAssistant(call);
  const { tag } = parseBody(addRequest, call);
  return retag(call, assistant, (tags) => (tags.includes(tag) ? tags : [...tags, tag]));
}

function remove(call: Call): Tags {
  const assistant = requireAssistant(call);
  const gone = param(call, 'tag');
  return retag(call, assistant, (tags) => {
    if (!tags.includes(gone)) throw notFound();
    return tags.filter((tag) => tag !== gone);
  });
}

export const tagRoutes: readonly Route[] = [
  { method: 'GET', path: '/ai/assistants/tags', handle: (call) => ok(listAll(call)) },
  { method: 'POST', path: '/ai/assistants/:assistant_id/tags', handle: (call) => ok(add(call)) },
  { method: 'DELETE', path: '/ai/assistants/:assistant_id/tags/:tag', handle: (call) => ok(remove(call)) },
];
