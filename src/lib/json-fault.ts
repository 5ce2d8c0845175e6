/** What keeps a text from being JSON, at the first place where it cannot go on. */
export type JsonFault = { readonly at: number; readonly wants: 'value' | 'name' | 'colon' | 'comma' | 'end' | 'text' };

const SPACE = /[ \t\n\r]*/y;
/** Plain characters are all from the space on, but for the quote and the backslash. */
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const PLAIN = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![^\s{}[\]:,])/y;

/** Where the pattern that begins at a place ends, or undefined. */
function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** What stands next: `open` brackets wait for their end. */
type Next = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end';

/** The first fault of a text, or undefined when it is JSON. Engines say it each in their own way, and not always where. */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let next: Next = 'value';
  let at = 0;
  for (;;) {
    at = after(SPACE, text, at) ?? at;
    const sign = text[at];
    if (next === 'comma or end' && open.length === 0) return sign === undefined ? undefined : { at, wants: 'end' };
    const closes = sign !== undefined && next.endsWith('end') && sign === (open.at(-1) === '{' ? '}' : ']');
    if (closes) {
      open.pop();
      next = 'comma or end';
      at += 1;
    } else if (next === 'comma or end') {
      if (sign !== ',') return { at, wants: 'comma' };
      next = open.at(-1) === '{' ? 'name' : 'value';
      at += 1;
    } else if (next === 'colon') {
      if (sign !== ':') return { at, wants: 'colon' };
      next = 'value';
      at += 1;
    } else if (sign === '"') {
      const end = after(STRING, text, at);
      if (end === undefined) return { at, wants: 'text' };
      next = next.startsWith('name') ? 'colon' : 'comma or end';
      at = end;
    } else if (next.startsWith('name')) return { at, wants: 'name' };
    else if (sign === '{' || sign === '[') {
      open.push(sign);
      next = sign === '{' ? 'name or end' : 'value or end';
      at += 1;
    } else {
      const end = after(PLAIN, text, at);
      if (end === undefined) return { at, wants: 'value' };
      next = 'comma or end';
      at = end;
    }
  }
}
