import { propertiesOf, type Property } from '#lib/json-schema.ts';
import { isObject, own, textOf } from '#lib/json.ts';
import { placeholdersOf } from '#pages/assistant-configure/tools/form/in-step.ts';

/** One argument of a webhook, and where it travels. */
export type Argument = Property & { readonly place: 'path' | 'query' | 'body' };

/** Every argument that a webhook takes, path first; a name in the address needs no description to be one. */
export function argumentsOf(settings: unknown): Argument[] {
  if (!isObject(settings)) return [];
  const from = (key: string, place: Argument['place']): Argument[] => propertiesOf(own(settings, key)).map((property) => ({ ...property, place }));
  const bare = placeholdersOf(textOf(own(settings, 'url'))).map((name): Argument => ({ name, schema: { type: 'string' }, isRequired: true, place: 'path' }));
  const all = [...from('path_parameters', 'path'), ...bare, ...from('query_parameters', 'query'), ...from('body_parameters', 'body')];
  return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) === at);
}
