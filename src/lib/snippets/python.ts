import { isPlainName, literal, type Spelling } from './literal.ts';
import { operationOf, snake, type Operation } from './operations.ts';
import { KEY_VARIABLE, packageQuery, type ApiRequest } from './request.ts';

// What JSON escapes, Python escapes in the same way.
const SPELLING: Spelling = {
  text: (text) => JSON.stringify(text),
  lines: (lines, indent) => `(\n${lines.map((line) => `${indent}${line}`).join('\n')}\n${indent.slice(2)})`,
  nothing: 'None',
  yes: 'True',
  no: 'False',
  key: (name) => `${JSON.stringify(name)}: `,
};

/** Words of the language that no argument may be called; the package adds an underscore. */
const WORDS = new Set(['from', 'import', 'class', 'global', 'lambda', 'pass', 'in', 'is', 'as', 'with', 'def']);

const HEAD = `import os\n\nfrom telnyx import Telnyx\n\nclient = Telnyx(api_key=os.environ["${KEY_VARIABLE}"])\n`;

/** A request with the official package `telnyx` for Python. */
export function pythonSnippet(request: ApiRequest): string {
  const operation = operationOf(request.method, request.path);
  const call = operation === undefined ? plainCall(request) : packageCall(operation, request);
  const done = request.method === 'DELETE' ? call : `answer = ${call}\nprint(answer)`;
  return `${HEAD}\n${done}\n`;
}

function packageCall({ at, name, ids, fields }: Operation, request: ApiRequest): string {
  const first = ids.at(-1);
  const given = Object.entries(request.body ?? {});
  const isNamed = ([field]: readonly [string, unknown]) => fields.has(field) && isPlainName(field);
  const unknown = given.filter((entry) => !isNamed(entry));
  const named = [...ids.slice(0, -1), ...Object.entries(packageQuery(request)), ...given.filter(isNamed)];
  return callOf(`client.${snake(at)}.${snake(name)}`, [
    ...(first === undefined ? [] : [JSON.stringify(first[1])]),
    ...named.map(([field, value]) => argument(field, value)),
    // The package refuses arguments that it does not know; this way they reach the API.
    ...(unknown.length === 0 ? [] : [argument('extra_body', Object.fromEntries(unknown))]),
  ]);
}

/** What has no method of its own goes through the client itself. */
function plainCall({ method, path, query, body }: ApiRequest): string {
  return callOf(`client.${method.toLowerCase()}`, [
    JSON.stringify(path),
    'cast_to=object',
    ...(body === undefined ? [] : [argument('body', body)]),
    ...(query === undefined ? [] : [argument('options', { params: query })]),
  ]);
}

function argument(name: string, value: unknown): string {
  return `${WORDS.has(name) ? `${name}_` : name}=${literal(value, SPELLING, '  ')}`;
}

function callOf(what: string, args: readonly string[]): string {
  return args.length < 2 ? `${what}(${args.join('')})` : `${what}(\n${args.map((arg) => `  ${arg},`).join('\n')}\n)`;
}
