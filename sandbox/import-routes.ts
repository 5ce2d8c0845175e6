import { importRequest } from '#wire/import-request.ts';
import { ok } from './answer.ts';
import { answerFor } from './assistant-answer.ts';
import { findImported } from './assistant-store.ts';
import { addVersion, make, NOTHING, written } from './assistant-write.ts';
import { FOREIGN, type Foreign } from './import-catalogue.ts';
import type { Fields } from './record.ts';
import { badRequest } from './refusal.ts';
import type { Call, Route } from './route.ts';
import { findSecret } from './secret-store.ts';
import { parseBody } from './validate.ts';

/** Takes over what another provider holds. */
function importAll(call: Call): { data: Fields[] } {
  const { provider, api_key_ref: ref, import_ids: ids } = parseBody(importRequest, call);
  if (findSecret(call.db, call.account, ref) === undefined) throw badRequest(`There is no integration secret ${ref}.`, '/api_key_ref');
  const held = FOREIGN[provider];
  ids?.forEach((id, i) => {
    if (!held.some((one) => one.importId === id)) throw badRequest(`The provider has no assistant ${id}.`, `/import_ids/${i}`);
  });
  const wanted = held.filter((one) => ids?.includes(one.importId) ?? true);
  return { data: wanted.map((one) => importOne(call, provider, one)) };
}

/**
 * An assistant that came before is overwritten: what the provider knows replaces what stands there, as another version of
 * main. What it knows nothing of (telephony, tags, shared tools) stays.
 */
function importOne(call: Call, provider: string, { importId, fields }: Foreign): Fields {
  const origin = { provider, id: importId };
  const before = findImported(call.db, call.account, origin);
  if (before === undefined) return make(call, written(call, NOTHING, fields), origin);
  return answerFor(call.db, call.account, before, addVersion(call, before, fields, true));
}

export const importRoutes: readonly Route[] = [{ method: 'POST', path: '/ai/assistants/import', idempotent: true, handle: (call) => ok(importAll(call)) }];
