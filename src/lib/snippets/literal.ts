import { isObject } from '#lib/json.ts';

/** How a language writes values. */
export type Spelling = {
  readonly text: (text: string) => string;
  /** A text of several lines, one literal for each, already indented. */
  readonly lines: (lines: readonly string[], indent: string) => string;
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  /** A key and what separates it from its value. */
  readonly key: (name: string) => string;
};

const STEP = '  ';

/** A JSON value as source text. `indent` is that of the line on which it begins. */
export function literal(value: unknown, spelling: Spelling, indent = ''): string {
  if (typeof value === 'string') return textLiteral(value, spelling, indent);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : spelling.nothing;
  if (typeof value === 'boolean') return value ? spelling.yes : spelling.no;
  const inner = indent + STEP;
  if (Array.isArray(value))
    return block(
      value.map((item) => literal(item, spelling, inner)),
      '[]',
      indent,
    );
  if (isObject(value)) return block(entries(value, spelling, inner), '{}', indent);
  return spelling.nothing;
}

/** The keys and values of an object, one text each. What JSON cannot carry is left out, as JSON does. */
function entries(object: Readonly<Record<string, unknown>>, spelling: Spelling, indent: string): string[] {
  return Object.entries(object).flatMap(([name, value]) => (value === undefined ? [] : [`${spelling.key(name)}${literal(value, spelling, indent)}`]));
}

function block(items: readonly string[], [open = '', close = '']: string, indent: string): string {
  if (items.length === 0) return open + close;
  return `${open}\n${items.map((item) => `${indent}${STEP}${item}`).join(',\n')}\n${indent}${close}`;
}

function textLiteral(text: string, spelling: Spelling, indent: string): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  return lines.length < 2 ? spelling.text(text) : spelling.lines(lines.map(spelling.text), indent + STEP);
}

/** A name that needs no quotes. */
export function isPlainName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name);
}
