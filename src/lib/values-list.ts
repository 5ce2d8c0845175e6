const BETWEEN = /[,;\t\r\n]+/u;

/** The single texts of what was typed or pasted: separated by comma, semicolon, tab or line; numbers lose their spacing. */
export function splitValues(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((part) => plainNumber(part.trim()))
    .filter((part) => part !== '');
}

/** Whether a text holds more than one value, as when a list is pasted. */
export function isList(text: string): boolean {
  return BETWEEN.test(text.trim());
}

/**
 * A phone number as the API has it: "+1 (415) 555-0134" is +14155550134. Only what begins with a plus is surely a number;
 * everything else stays as it was written.
 */
export function plainNumber(text: string): string {
  return /^\+[\d\s().\-\u00a0\u2010-\u2015]+$/u.test(text) ? text.replaceAll(/[^+\d]/gu, '') : text;
}

/** Adds texts to a list; how many were new, and how many were there already. */
export function addedValues(
  list: readonly string[],
  more: readonly string[],
): { readonly values: readonly string[]; readonly added: number; readonly twice: number } {
  const values = [...new Set([...list, ...more])];
  const added = values.length - list.length;
  return { values, added, twice: more.length - added };
}
