import { isObject } from '#lib/json.ts';
import { SECRET_MARK, withoutSecrets } from '#lib/without-secrets.ts';
import type { Operation } from '#wire/journal.ts';

/**
 * Hides what one write holds that is secret: an answer may repeat it under any name, in a sentence, or as a key. `over` hides it in
 * what belongs to the write; `status` is given where that is an answer.
 */
type Veil = { readonly request: unknown; readonly over: (value: unknown, status?: number | null) => unknown };

/** Of a secret being made, only these say nothing of the secret itself. */
const OPEN_FIELDS = new Set(['identifier', 'type', 'username']);

/** Shorter values are words of ordinary text as well; they are hidden where they stand by themselves. */
const SHORT = 8;

export function veilOf(operation: Operation, request: unknown): Veil {
  if (operation === 'createIntegrationSecret') return ofNewSecret(request);
  const secrets: string[] = [];
  withoutSecrets(request, (secret) => secret.length >= SHORT && secrets.push(secret));
  // What is done answers the object itself, in which secrets have their own names.
  return { request, over: (value, status) => (isRefused(status) ? hidden(value, secrets) : value) };
}

function isRefused(status: number | null | undefined): boolean {
  return typeof status === 'number' && status >= 400;
}

/** Whatever else was sent is the secret, be it a template, misspelt or of a later API. */
function ofNewSecret(request: unknown): Veil {
  if (request === undefined) return { request, over: (value) => value };
  // What cannot be read cannot be told apart.
  if (!isObject(request)) return { request: SECRET_MARK, over: (value) => (value === undefined ? undefined : SECRET_MARK) };
  const secrets = Object.entries(request).flatMap(([field, value]) => (OPEN_FIELDS.has(field) ? [] : leavesOf(value)));
  const { username, password } = request;
  const login = typeof password === 'string' && password !== '' ? [Buffer.from(`${String(username)}:${password}`).toString('base64')] : [];
  const over = (value: unknown) => hidden(value, [...secrets, ...login]);
  const shown = Object.entries(request).map(([field, value]) => {
    if (OPEN_FIELDS.has(field)) return [field, over(value)];
    return [field, value === '' || value === null ? value : SECRET_MARK];
  });
  return { request: Object.fromEntries(shown), over };
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return isObject(value) ? Object.values(value).flatMap(leavesOf) : [];
}

/** The value without the secrets, however they are written in it: as they are, within JSON, in an address, in a login. */
function hidden(value: unknown, secrets: readonly string[]): unknown {
  const written = [...new Set(secrets.flatMap(spellings))].toSorted((a, b) => b.length - a.length);
  return written.length === 0 ? value : walk(value, new RegExp(written.map(patternOf).join('|'), 'gu'));
}

function spellings(secret: string): string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret.toWellFormed()), Buffer.from(secret).toString('base64')];
}

function patternOf(text: string): string {
  const exact = RegExp.escape(text);
  return text.length >= SHORT ? exact : `(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`;
}

function walk(value: unknown, secret: RegExp): unknown {
  if (typeof value === 'string') return value.replaceAll(secret, SECRET_MARK);
  if (typeof value === 'number') return String(value).replaceAll(secret, '') === '' ? SECRET_MARK : value;
  if (Array.isArray(value)) return value.map((item) => walk(item, secret));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field.replaceAll(secret, SECRET_MARK), walk(inner, secret)]));
}
