import { closest } from '#lib/closest.ts';
import { isObject, own, textOf, type JsonObject } from '#lib/json.ts';
import { templateParts } from '#lib/template.ts';
import { written } from '#ui/code/template-names.ts';
import { isReserved, RESERVED_VARIABLES, variablesOf } from '#wire/variables.ts';

/**
 * What is wrong with a name in a text, at the first place where it stands.
 * - `unset`, `from-webhook`: only the call, or the webhook, can give it a value. `reserved`: Telnyx has no such variable.
 * - `single`: it stands in single braces and is read aloud. `secret`: there is no such secret.
 * - `unused`: it has a value that no text of the assistant uses; it has no place.
 */
export type TextFault = {
  readonly kind: 'unset' | 'from-webhook' | 'reserved' | 'single' | 'secret' | 'unused';
  readonly name: string;
  /** What was most likely meant. */
  readonly meant?: string;
  readonly from?: number;
  readonly to?: number;
};

const KNOWN_RESERVED: ReadonlySet<string> = new Set(RESERVED_VARIABLES);

/** The names of a text that are unknown or written wrongly, and the values that no text uses. */
export function textFaults(text: string, draft: JsonObject, secrets: readonly string[] | undefined): TextFault[] {
  const variables = variablesOf(draft);
  const given = variables.flatMap(({ name, source }) => (source === 'default' || source === 'tool' ? [name] : []));
  const offered = [...given, ...RESERVED_VARIABLES];
  const hasWebhook = textOf(own(draft, 'dynamic_variables_webhook_url')) !== '';
  const known = new Set(offered);
  const seen = new Set<string>();
  const found = templateParts(text).flatMap(({ kind, name, from, to }): TextFault[] => {
    if (kind === 'text' || seen.has(`${kind} ${name}`)) return [];
    seen.add(`${kind} ${name}`);
    const at = { name, from, to };
    if (kind === 'single') return [{ kind, ...at }];
    if (kind === 'secret') return secrets === undefined || secrets.includes(name) ? [] : [{ kind, ...at, ...meant(name, secrets) }];
    if (known.has(name)) return [];
    if (isReserved(name)) return KNOWN_RESERVED.has(name) ? [] : [{ kind: 'reserved', ...at, ...meant(name, RESERVED_VARIABLES) }];
    return [{ kind: hasWebhook ? 'from-webhook' : 'unset', ...at, ...meant(name, offered) }];
  });
  return [...found, ...unused(draft, variables)];
}

function meant(name: string, names: readonly string[]): { readonly meant?: string } {
  const found = closest(name, names);
  return found === undefined ? {} : { meant: found };
}

function unused(draft: JsonObject, variables: ReturnType<typeof variablesOf>): TextFault[] {
  const defaults = own(draft, 'dynamic_variables');
  return variables.flatMap(({ name, uses }): TextFault[] =>
    uses.length === 0 && isObject(defaults) && Object.hasOwn(defaults, name) && !isReserved(name) ? [{ kind: 'unused', name }] : [],
  );
}

/** A text with another name wherever one stands in double braces. */
export function renamed(text: string, kind: 'variable' | 'secret', name: string, next: string): string {
  return templateParts(text)
    .map((part) => (part.kind === kind && part.name === name ? written({ name: next, kind }) : text.slice(part.from, part.to)))
    .join('');
}
