import { own } from '#lib/json.ts';
import { templateParts } from '#lib/template.ts';
import { isRecord, type Fields } from './record.ts';

/** A value as it stands in a text: texts bare, everything else as JSON. */
export function inText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined ? '' : JSON.stringify(value);
}

/**
 * Puts dynamic variables into their `{{places}}`; one that is not set leaves nothing (so the document has it for speech). The
 * value of a secret is nowhere in the sandbox, so the place of one stays as it is written.
 */
export function filled(text: string, variables: Fields): string {
  return filledWith(text, variables, (_, written) => written);
}

function filledWith(text: string, variables: Fields, single: (name: string, written: string) => string): string {
  const parts = templateParts(text).map(({ kind, name, from, to }) => {
    if (kind === 'variable') return inText(own(variables, name));
    return kind === 'single' ? single(name, text.slice(from, to)) : text.slice(from, to);
  });
  return parts.join('');
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
  return filledWith(url, variables, (name, written) => (Object.hasOwn(args, name) ? encodeURIComponent(inText(args[name])) : written));
}

/** The names that `{path}` parameters of a URL have. */
export function pathNames(url: string): Set<string> {
  return new Set(templateParts(url).flatMap(({ kind, name }) => (kind === 'single' ? [name] : [])));
}
