import type { StoredConversation } from './conversation-store.ts';
import { invalid, type Refusal } from './refusal.ts';

/** Whether a conversation is wanted; `null` where a value is absent, as in SQL. */
export type Test = (conversation: StoredConversation) => boolean | null;

type Compare = (found: number | string, wanted: number | string) => boolean;

const COMPARES: Readonly<Record<string, Compare>> = {
  eq: (a, b) => a === b,
  neq: (a, b) => a !== b,
  gt: (a, b) => a > b,
  gte: (a, b) => a >= b,
  lt: (a, b) => a < b,
  lte: (a, b) => a <= b,
};

const TIMES = new Map<string, (conversation: StoredConversation) => number>([
  ['created_at', (conversation) => conversation.createdAt],
  ['last_message_at', (conversation) => conversation.lastMessageAt],
]);

/** The texts of a query in PostgREST's way: `created_at=gte.2025-01-01`, `or=(name.like.A*,metadata->x.eq.y)`. */
export function testsOf(query: URLSearchParams): Test[] {
  return [...query].flatMap(([name, value]) => {
    if (name === 'or' || name === 'and') return [groupOf(name, value, name)];
    return isColumn(name) ? [conditionOf(name, value, name)] : [];
  });
}

/** A time or a text of a conversation to sort by or compare; `undefined` where metadata lacks it. */
export function valueIn(conversation: StoredConversation, column: string): number | string | undefined {
  const time = TIMES.get(column);
  if (time !== undefined) return time(conversation);
  if (column === 'id' || column === 'name') return conversation[column];
  const key = metadataKey(column);
  return key !== null && Object.hasOwn(conversation.metadata, key) ? conversation.metadata[key] : undefined;
}

export function isColumn(name: string): boolean {
  return name === 'id' || name === 'name' || TIMES.has(name) || metadataKey(name) !== null;
}

export function malformed(parameter: string, why: string): Refusal {
  return invalid([{ loc: ['query', parameter], msg: why, type: 'value_error' }]);
}

function metadataKey(column: string): string | null {
  return /^metadata->>?(.+)$/.exec(column)?.[1] ?? null;
}

/** `gte.2025-01-01`, `not.eq.x`, `in.(a,b)`, `is.null`. */
function conditionOf(column: string, text: string, parameter: string): Test {
  const [, operator = '', wanted = ''] = /^([a-z]+)\.(.*)$/s.exec(text) ?? [];
  if (operator === 'not') return not(conditionOf(column, wanted, parameter));
  const found = (conversation: StoredConversation) => valueIn(conversation, column);
  if (operator === 'is') {
    if (wanted !== 'null') throw malformed(parameter, 'Only is.null can be asked for');
    return (conversation) => found(conversation) === undefined;
  }
  if (operator === 'in') {
    const list = itemsOf(inBrackets(wanted, parameter)).map((item) => operandOf(column, unquoted(item), parameter));
    return known(found, (value) => list.includes(value));
  }
  if (operator === 'like' || operator === 'ilike') {
    const pattern = likeOf(wanted, operator === 'ilike');
    return known(found, (value) => pattern.test(String(value)));
  }
  const compare = Object.hasOwn(COMPARES, operator) ? COMPARES[operator] : undefined;
  if (compare === undefined) throw malformed(parameter, 'A filter is an operator, a dot and a value, such as eq.x or gte.2025-01-01');
  const operand = operandOf(column, unquoted(wanted), parameter);
  return known(found, (value) => compare(value, operand));
}

/** `(a.eq.1,and(b.gt.2,c.lt.3))`: one of them, or all of them. */
function groupOf(kind: string, text: string, parameter: string): Test {
  const tests = itemsOf(inBrackets(text, parameter)).map((item) => memberOf(item, parameter));
  return kind === 'or' ? anyOf(tests) : not(anyOf(tests.map(not)));
}

function memberOf(item: string, parameter: string): Test {
  const [, negated, kind, group] = /^(not\.)?(or|and)(\(.*\))$/s.exec(item) ?? [];
  if (kind !== undefined && group !== undefined) {
    const test = groupOf(kind, group, parameter);
    return negated === undefined ? test : not(test);
  }
  const [, column = '', condition = ''] = /^([^.]+)\.(.*)$/s.exec(item) ?? [];
  if (!isColumn(column)) throw malformed(parameter, `Nothing is called ${column === '' ? 'that' : column}`);
  return conditionOf(column, condition, parameter);
}

/** The parts between commas, but not those inside brackets or quotes. */
function itemsOf(text: string): string[] {
  return text.match(/(?:"(?:\\.|[^"\\])*"|\((?:[^()]|\([^()]*\))*\)|[^,"(])+/gs) ?? [];
}

function inBrackets(text: string, parameter: string): string {
  const inside = /^\((.*)\)$/s.exec(text)?.[1];
  if (inside === undefined) throw malformed(parameter, 'A list stands in round brackets');
  return inside;
}

function unquoted(text: string): string {
  return /^".*"$/s.test(text) ? text.slice(1, -1).replace(/\\(.)/gs, '$1') : text;
}

function operandOf(column: string, text: string, parameter: string): number | string {
  if (!TIMES.has(column)) return text;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw malformed(parameter, 'Input should be a valid datetime');
  return time;
}

/** `%` and `*` stand for any text, `_` for one letter. */
function likeOf(text: string, anyCase: boolean): RegExp {
  const source = text
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[%*]+/g, '.*')
    .replace(/_/g, '.');
  return new RegExp(`^${source}$`, anyCase ? 'isu' : 'su');
}

function known(found: (conversation: StoredConversation) => number | string | undefined, test: (value: number | string) => boolean): Test {
  return (conversation) => {
    const value = found(conversation);
    return value === undefined ? null : test(value);
  };
}

function not(test: Test): Test {
  return (conversation) => {
    const said = test(conversation);
    return said === null ? null : !said;
  };
}

function anyOf(tests: readonly Test[]): Test {
  return (conversation) => {
    const said = tests.map((test) => test(conversation));
    return said.includes(true) || (said.includes(null) ? null : false);
  };
}
