import { isRecord, type Fields } from './record.ts';

/** A value as it stands in a text: texts bare, everything else as JSON. */
export function inText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined ? '' : JSON.stringify(value);
}

function valueOf(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** Puts dynamic variables into their `{{places}}`; one that is not set leaves nothing (so the document has it for speech). */
export function filled(text: string, variables: Fields): string {
  return text.replace(/\{\{\s*([^{}]+?)\s*\}\}/g, (_, name: string) => inText(valueOf(variables, name)));
}

/** The same in every text of a value. */
export function filledDeep(value: unknown, variables: Fields): unknown {
  if (typeof value === 'string') return filled(value, variables);
  if (Array.isArray(value)) return value.map((item) => filledDeep(item, variables));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filledDeep(item, variables)]));
}

/**
 * A URL with its `{{variables}}` and its `{path}` parameters, which are escaped: they are parts of a path. One that is not
 * given stays visible.
 */
export function filledUrl(url: string, variables: Fields, args: Fields): string {
  return url.replace(/\{\{\s*([^{}]+?)\s*\}\}|\{([^{}]+)\}/g, (all, variable: string | undefined, name: string | undefined) => {
    if (variable !== undefined) return inText(valueOf(variables, variable));
    return name !== undefined && Object.hasOwn(args, name) ? encodeURIComponent(inText(args[name])) : all;
  });
}

/** The names that `{path}` parameters of a URL have. */
export function pathNames(url: string): Set<string> {
  const bare = url.replace(/\{\{[^{}]*\}\}/g, '');
  return new Set([...bare.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? ''));
}
