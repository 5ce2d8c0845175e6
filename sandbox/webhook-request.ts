import type { z } from 'zod';
import type { webhookSettings } from '#wire/tool-request.ts';
import { isRecord, type Fields } from './record.ts';
import { filled, filledDeep, filledUrl, inText, pathNames } from './webhook-fill.ts';

export type WebhookSettings = z.output<typeof webhookSettings>;

/** What goes over the line. `url` may still be no URL; that shows when it is called. */
export type WebhookRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** They frame the message, so they are not a tool's to set. */
const FRAMING = new Set(['connection', 'content-length', 'transfer-encoding']);

/** The call that a webhook tool makes with these arguments, as a model would have given them. */
export function webhookRequest(settings: WebhookSettings, args: Fields, variables: Fields): WebhookRequest {
  const method = settings.method ?? 'POST';
  const at = (place: Place) => Object.fromEntries(Object.entries(args).filter(([name]) => placeOf(settings, name) === place));
  const query = { ...at('query'), ...presets(settings.preset_query_params, variables) };
  const body = { ...at('body'), ...presets(settings.preset_body_fields, variables) };
  const hasBody = takesBody(method) || (method === 'DELETE' && Object.keys(body).length > 0);
  const own = (settings.headers ?? []).map(({ name, value }) => [(name ?? '').toLowerCase(), filled(value ?? '', variables)] as const);
  return {
    method,
    url: withQuery(filledUrl(settings.url, variables, args), query),
    headers: {
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
      ...Object.fromEntries(own.filter(([name]) => name !== '' && !FRAMING.has(name))),
    },
    ...(hasBody ? { body: JSON.stringify(body) } : {}),
  };
}

type Place = 'path' | 'query' | 'body';

/**
 * Where an argument travels. One that no list declares goes where the method carries data, so that nothing is lost; so does
 * one that belongs into the body of a GET.
 */
function placeOf(settings: WebhookSettings, name: string): Place {
  const method = settings.method ?? 'POST';
  if (pathNames(settings.url).has(name) || declares(settings.path_parameters, name)) return 'path';
  if (declares(settings.query_parameters, name)) return 'query';
  if (declares(settings.body_parameters, name)) return method === 'GET' ? 'query' : 'body';
  return takesBody(method) ? 'body' : 'query';
}

function takesBody(method: string): boolean {
  return method !== 'GET' && method !== 'DELETE';
}

function declares(parameters: WebhookSettings['body_parameters'], name: string): boolean {
  return Object.hasOwn(parameters?.properties ?? {}, name);
}

function presets(fields: Fields | undefined, variables: Fields): Fields {
  const done = filledDeep(fields ?? {}, variables);
  return isRecord(done) ? done : {};
}

function withQuery(url: string, query: Fields): string {
  const parsed = URL.parse(url);
  if (parsed === null) return url;
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) parsed.searchParams.append(name, inText(one));
  }
  return parsed.href;
}
