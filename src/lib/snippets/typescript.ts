import type { JsonObject } from '#lib/json.ts';
import { isPlainName, literal, type Spelling } from './literal.ts';
import { operationOf, type Operation } from './operations.ts';
import { KEY_VARIABLE, packageQuery, type ApiRequest } from './request.ts';

const SPELLING: Spelling = {
  text: (text) => JSON.stringify(text),
  lines: (lines, indent) => lines.join(` +\n${indent}`),
  nothing: 'null',
  yes: 'true',
  no: 'false',
  // Written plainly, __proto__ would set the prototype and be no field.
  key: (name) => `${name === '__proto__' ? '["__proto__"]' : isPlainName(name) ? name : JSON.stringify(name)}: `,
};

const HEAD = `import Telnyx from "telnyx";\n\nconst client = new Telnyx({ apiKey: process.env["${KEY_VARIABLE}"] });\n`;

/** A request with the official package `telnyx` for Node. */
export function typescriptSnippet(request: ApiRequest): string {
  const operation = operationOf(request.method, request.path);
  const call = operation === undefined ? plainCall(request) : packageCall(operation, request);
  const done = request.method === 'DELETE' ? `await ${call};` : `const answer = await ${call};\nconsole.log(answer);`;
  return `${HEAD}\n${done}\n`;
}

function packageCall({ at, name, ids, fields }: Operation, request: ApiRequest): string {
  const first = ids.at(-1);
  const known = { ...Object.fromEntries(ids.slice(0, -1)), ...packageQuery(request), ...pick(request.body, (field) => fields.has(field)) };
  const unknown = pick(request.body, (field) => !fields.has(field));
  const args = [...(first === undefined ? [] : [JSON.stringify(first[1])]), ...(isEmpty(known) && isEmpty(unknown) ? [] : [paramsOf(known, unknown)])];
  return `client.${at}.${name}(${args.join(', ')})`;
}

/** What the package does not type yet is spread in: a literal with unknown names would not compile. */
function paramsOf(known: JsonObject, unknown: JsonObject): string {
  const whole = literal(known, SPELLING);
  if (isEmpty(unknown)) return whole;
  const spread = `  ...${literal(unknown, SPELLING, '  ')}\n}`;
  return isEmpty(known) ? `{\n${spread}` : `${whole.slice(0, -2)},\n${spread}`;
}

/** What has no method of its own goes through the client itself. */
function plainCall({ method, path, query, body }: ApiRequest): string {
  const options = { ...(query === undefined ? {} : { query }), ...(body === undefined ? {} : { body }) };
  return `client.${method.toLowerCase()}(${JSON.stringify(path)}${isEmpty(options) ? '' : `, ${literal(options, SPELLING)}`})`;
}

function pick(object: JsonObject | undefined, wanted: (field: string) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(object ?? {}).filter(([field]) => wanted(field)));
}

function isEmpty(object: JsonObject): boolean {
  return Object.keys(object).length === 0;
}
