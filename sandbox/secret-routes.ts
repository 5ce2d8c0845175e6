import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { secretRequest } from '#wire/secret-request.ts';
import { created, empty, ok, type Answer } from './answer.ts';
import { isoTime } from './clock.ts';
import { paged, pageOf, type Paged } from './page.ts';
import type { Fields } from './record.ts';
import { invalid, notFound } from './refusal.ts';
import { param, type Call, type Route } from './route.ts';
import { deleteSecret, findSecret, insertSecret, listSecrets, type Secret } from './secret-store.ts';
import { inTelnyxShape } from './telnyx-errors.ts';
import { parseBody, parseQuery } from './validate.ts';

/** Never the secret itself. */
function secretAnswer(secret: Secret): Fields {
  const at = isoTime(secret.createdAt);
  return { id: secret.id, identifier: secret.identifier, record_type: 'integration_secret', created_at: at, updated_at: at };
}

const listQuery = z.looseObject({ 'filter[type]': z.enum(['bearer', 'basic']).exactOptional() });

function list(call: Call): Paged<Fields> {
  const page = pageOf(call, 250);
  const type = parseQuery(listQuery, call)['filter[type]'];
  const secrets = listSecrets(call.db, call.account).filter((secret) => type === undefined || secret.type === type);
  return paged(secrets.slice(page.offset, page.offset + page.size).map(secretAnswer), secrets.length, page);
}

function create(call: Call): { data: Fields } {
  const { identifier, type } = parseBody(secretRequest, call);
  if (findSecret(call.db, call.account, identifier) !== undefined) {
    throw invalid([{ loc: ['body', 'identifier'], msg: 'A secret with this identifier exists already', type: 'value_error' }]);
  }
  const secret = { id: randomUUID(), identifier, type, createdAt: call.clock.now() };
  insertSecret(call.db, call.account, secret);
  return { data: secretAnswer(secret) };
}

function remove(call: Call): Answer {
  if (!deleteSecret(call.db, call.account, param(call, 'id'))) throw notFound();
  return empty(204);
}

const SECRETS = '/integration_secrets';

export const secretRoutes: readonly Route[] = [
  { method: 'GET', path: SECRETS, handle: (call) => ok(inTelnyxShape(400, () => list(call))) },
  { method: 'POST', path: SECRETS, handle: (call) => created(inTelnyxShape(422, () => create(call))) },
  { method: 'DELETE', path: `${SECRETS}/:id`, handle: remove },
];
