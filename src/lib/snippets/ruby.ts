import { isPlainName, literal, type Spelling } from './literal.ts';
import { operationOf, snake, type Operation } from './operations.ts';
import { KEY_VARIABLE, packageQuery, type ApiRequest } from './request.ts';

/** Between double quotes # begins a value before three signs. Half a pair of UTF-16 has no spelling. */
const text = (value: string) => JSON.stringify(value.toWellFormed()).replace(/#(?=[{$@])/g, String.raw`\#`);

const SPELLING: Spelling = {
  text,
  lines: (lines, indent) => lines.join(` \\\n${indent}`),
  nothing: 'nil',
  yes: 'true',
  no: 'false',
  key: (name) => `${isPlainName(name) ? name : text(name)}: `,
};

/** Methods that every Ruby object has already; the package adds an underscore. */
const TAKEN = new Set(['clone', 'test']);

const HEAD = `require "telnyx"\n\nclient = Telnyx::Client.new(api_key: ENV.fetch("${KEY_VARIABLE}"))\n`;

/** A request with the official package `telnyx` for Ruby. */
export function rubySnippet(request: ApiRequest): string {
  const operation = operationOf(request.method, request.path);
  const call = operation === undefined ? plainCall(request) : packageCall(operation, request);
  const done = request.method === 'DELETE' ? call : `answer = ${call}\nputs answer`;
  return `${HEAD}\n${done}\n`;
}

function packageCall({ at, name, ids }: Operation, request: ApiRequest): string {
  const first = ids.at(-1);
  const named = [...ids.slice(0, -1), ...Object.entries(packageQuery(request)), ...Object.entries(request.body ?? {})];
  const method = TAKEN.has(name) ? `${name}_` : snake(name);
  return callOf(`client.${snake(at)}.${method}`, [
    ...(first === undefined ? [] : [text(first[1])]),
    ...named.map(([field, value]) => `${SPELLING.key(field)}${literal(value, SPELLING, '  ')}`),
  ]);
}

/** What has no method of its own goes through the client itself. */
function plainCall({ method, path, query, body }: ApiRequest): string {
  return callOf('client.request', [
    `method: :${method.toLowerCase()}`,
    `path: ${text(path.replace(/^\//, ''))}`,
    ...(query === undefined ? [] : [`query: ${literal(query, SPELLING, '  ')}`]),
    ...(body === undefined ? [] : [`body: ${literal(body, SPELLING, '  ')}`]),
  ]);
}

function callOf(what: string, args: readonly string[]): string {
  return args.length < 2 ? `${what}(${args.join('')})` : `${what}(\n${args.map((arg) => `  ${arg}`).join(',\n')}\n)`;
}
