import { versionsOfAnswer } from '#wire/canary-form.ts';
import { empty, ok, type Answer } from './answer.ts';
import { requireAssistant } from './assistant-store.ts';
import { rulesOfBody } from './canary-body.ts';
import { deleteCanary, findCanary, putCanary, type StoredCanary } from './canary-store.ts';
import { isoTime } from './clock.ts';
import type { Fields } from './record.ts';
import { badRequest, notFound } from './refusal.ts';
import type { Call, Route } from './route.ts';
import { hasVersion } from './version-store.ts';

/** Both forms at once, so that a client of either generation finds the one it knows. */
function answered(assistantId: string, canary: StoredCanary): Fields {
  return {
    assistant_id: assistantId,
    rules: canary.rules,
    versions: versionsOfAnswer(canary.rules),
    created_at: isoTime(canary.createdAt),
    updated_at: isoTime(canary.updatedAt),
  };
}

function retrieve(call: Call): Fields {
  const { id } = requireAssistant(call);
  const canary = findCanary(call.db, call.account, id);
  if (canary === undefined) throw notFound();
  return answered(id, canary);
}

/** POST makes one, PUT replaces the one that is there. */
function write(call: Call, verb: 'create' | 'replace'): Fields {
  const { db, account } = call;
  const { id } = requireAssistant(call);
  const rules = rulesOfBody(call, (versionId) => hasVersion(db, account, id, versionId));
  const before = findCanary(db, account, id);
  if (verb === 'replace' && before === undefined) throw notFound();
  if (verb === 'create' && before !== undefined) throw badRequest('The assistant has a canary deploy already; replace it with PUT.');
  const now = call.clock.now();
  const canary = { rules, createdAt: before?.createdAt ?? now, updatedAt: now };
  putCanary(db, account, id, canary);
  return answered(id, canary);
}

function remove(call: Call): Answer {
  if (!deleteCanary(call.db, call.account, requireAssistant(call).id)) throw notFound();
  return empty(204);
}

const CANARY = '/ai/assistants/:assistant_id/canary-deploys';

export const canaryRoutes: readonly Route[] = [
  { method: 'GET', path: CANARY, handle: (call) => ok(retrieve(call)) },
  { method: 'POST', path: CANARY, idempotent: true, handle: (call) => ok(write(call, 'create')) },
  { method: 'PUT', path: CANARY, handle: (call) => ok(write(call, 'replace')) },
  { method: 'DELETE', path: CANARY, handle: remove },
];
