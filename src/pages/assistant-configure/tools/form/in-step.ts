import { getAt, setAt } from '#lib/at-path.ts';
import { isObject, listOf, own, textOf, type JsonObject } from '#lib/json.ts';
import { same } from '#lib/same.ts';
import { templateParts } from '#lib/template.ts';
import { renamed, withoutProperty, withProperty } from '#pages/assistant-configure/tools/schema/edit.ts';

/** The names in single braces of an address, each once. */
export function placeholdersOf(url: string): string[] {
  return [...new Set(templateParts(url).flatMap((part) => (part.kind === 'single' ? [part.name] : [])))];
}

const PLAIN = { type: 'string' };

/**
 * The settings of a webhook with another address, and path parameters that follow it: a name that was typed over keeps its
 * description, a new one gets a plain text, one that is gone goes unless somebody described it.
 */
export function withUrl(settings: JsonObject, url: string): JsonObject {
  const [before, after] = [placeholdersOf(textOf(own(settings, 'url'))), placeholdersOf(url)];
  const gone = before.filter((name) => !after.includes(name));
  const come = after.filter((name) => !before.includes(name));
  const was = own(settings, 'path_parameters');
  let schema: JsonObject = isObject(was) ? was : { type: 'object', properties: {}, required: [] };
  const describes = (name: string) => getAt(schema, ['properties', name]) !== undefined;
  const [from, to] = [gone[0], come[0]];
  if (gone.length === 1 && come.length === 1 && from !== undefined && to !== undefined && describes(from) && !describes(to)) schema = renamed(schema, from, to);
  else {
    for (const name of gone) if (same(getAt(schema, ['properties', name]), PLAIN)) schema = withoutProperty(schema, name);
    for (const name of come) if (!describes(name)) schema = withProperty(schema, name, PLAIN, true);
  }
  const isEmpty = Object.keys(own(schema, 'properties') ?? {}).length === 0 && listOf(own(schema, 'required')).length === 0;
  const next = setAt({ ...settings, url }, ['path_parameters'], isEmpty && !isObject(was) ? undefined : schema);
  return isObject(next) ? next : settings;
}
