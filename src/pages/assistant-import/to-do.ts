import { getAt } from '#lib/at-path.ts';
import { isObject, listOf, own, textOf, type JsonObject } from '#lib/json.ts';
import { toolName } from '#wire/assistant-draft/tools.ts';
import { FIELDS } from '#wire/assistant-fields/table.ts';

/** What an import leaves to be done by hand; `name` is the tool or the secret that it is about. */
export type ToDo =
  | { readonly kind: 'telephony' | 'number' | 'messaging' | 'voice' | 'greeting' }
  | { readonly kind: 'toolUrl' | 'secret'; readonly name: string };

const SECRET_TEMPLATE = /\{\{#integration_secret\}\}\s*(.*?)\s*\{\{\/integration_secret\}\}/g;

/** What is still missing before an imported assistant can work as it did. Of unread secrets (`undefined`) nothing is said. */
export function toDo(assistant: JsonObject, secrets: ReadonlySet<string> | undefined): ToDo[] {
  const features = listOf(own(assistant, 'enabled_features'));
  const isEmpty = (...path: string[]) => textOf(getAt(assistant, path)).trim() === '';
  const todo: ToDo[] = [];
  // A call reaches an assistant by way of its TeXML application: that is where numbers are given to it.
  if (!features.includes('telephony')) todo.push({ kind: 'telephony' });
  else if (isEmpty('telephony_settings', 'default_texml_app_id')) todo.push({ kind: 'number' });
  if (isEmpty('messaging_settings', 'default_messaging_profile_id')) todo.push({ kind: 'messaging' });
  if (isEmpty('voice_settings', 'voice')) todo.push({ kind: 'voice' });
  if (isEmpty('greeting')) todo.push({ kind: 'greeting' });
  for (const name of toolsWithoutUrl(assistant)) todo.push({ kind: 'toolUrl', name });
  for (const name of secretNames(assistant)) if (secrets !== undefined && !secrets.has(name)) todo.push({ kind: 'secret', name });
  return todo;
}

/** Webhook tools are the ones that call an address. */
function toolsWithoutUrl(assistant: JsonObject): string[] {
  return listOf(own(assistant, 'tools')).flatMap((tool) => {
    if (!isObject(tool) || own(tool, 'type') !== 'webhook') return [];
    return textOf(getAt(tool, ['webhook', 'url'])).trim() === '' ? [toolName(tool)] : [];
  });
}

/** Every secret that a setting names, or that stands in some text in double braces. */
function secretNames(assistant: JsonObject): Set<string> {
  const fields = FIELDS.filter(({ kind }) => kind === 'secret').map(({ path }) => textOf(getAt(assistant, path)));
  return new Set([...fields, ...inTexts(assistant)].filter((name) => name !== ''));
}

function inTexts(value: unknown): string[] {
  if (typeof value === 'string') return [...value.matchAll(SECRET_TEMPLATE)].map(([, name = '']) => name);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(inTexts);
}
