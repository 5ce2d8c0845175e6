import { isObject } from '#lib/json.ts';
import type { PastCall } from '#lib/past-calls.ts';
import type { ApiRequest } from '#lib/snippets/request.ts';
import { withoutSecrets } from '#lib/without-secrets.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** The call as the API takes it, without secrets; null for a call that only this console's own server knows. */
export function requestOf(call: PastCall): ApiRequest | null {
  const method = METHODS.find((known) => known === call.method);
  if (method === undefined || !call.path.startsWith('/v2/')) return null;
  const { pathname, searchParams } = new URL(call.path, 'http://console');
  const query = Object.fromEntries(searchParams);
  const body = withoutSecrets(call.body);
  return { method, path: pathname.replace(/^\/v2/, ''), ...(searchParams.size === 0 ? {} : { query }), ...(isObject(body) ? { body } : {}) };
}

/** What somebody who helps needs to know of a call, without secrets. */
export function supportText(call: PastCall): string {
  const lines = [
    `${call.method} ${String(withoutSecrets(call.path))}`,
    `status ${call.status === 0 ? 'none: no answer came' : call.status}, ${call.ms} ms, ${new Date(call.at).toISOString()}`,
    `request id ${call.requestId ?? 'none'}`,
  ];
  return [...lines, ...(call.body === undefined ? [] : [JSON.stringify(withoutSecrets(call.body), null, 2)])].join('\n');
}
