import { isObject, own, type JsonObject } from '#lib/json.ts';
import type { ToolTry } from '#queries/tool-tests.ts';

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** One request that was sent, without its answer: that may hold what callers said. */
export type Try = ToolTry & { readonly at: string; readonly status: number; readonly tookMs: number };

const PREFIX = 'switchboard.tool-tries.';
const MOST = 12;
/** More is not kept, so that no tool crowds out the others. */
const LONGEST = 32_000;

const keyOf = (assistantId: string, toolId: string) => `${PREFIX}${assistantId}.${toolId}`;

/** The tries of a tool, newest first. */
export function readTries(storage: Kept, assistantId: string, toolId: string): Try[] {
  try {
    const value: unknown = JSON.parse(storage.getItem(keyOf(assistantId, toolId)) ?? '[]');
    return Array.isArray(value) ? value.flatMap((one) => (isTry(one) ? [one] : [])) : [];
  } catch {
    // Storage is switched off, or holds somebody else's text.
    return [];
  }
}

/** Keeps one more try and gives the list as it is then; where nothing can be kept, it lives as long as the page. */
export function keepTry(storage: Kept, assistantId: string, toolId: string, one: Try, before: readonly Try[]): Try[] {
  let tries = [one, ...before].slice(0, MOST);
  while (tries.length > 1 && JSON.stringify(tries).length > LONGEST) tries = tries.slice(0, -1);
  try {
    if (JSON.stringify(tries).length <= LONGEST) storage.setItem(keyOf(assistantId, toolId), JSON.stringify(tries));
  } catch {
    // Full or forbidden: the list on screen is enough.
  }
  return tries;
}

export function forgetTries(storage: Kept, assistantId: string, toolId: string): void {
  try {
    storage.removeItem(keyOf(assistantId, toolId));
  } catch {
    // Nothing was kept there.
  }
}

function isTry(value: unknown): value is Try {
  const has = (key: string, is: (inner: unknown) => boolean) => isObject(value) && is(own(value, key));
  const isPlain = (inner: unknown): inner is JsonObject => isObject(inner);
  return (
    has('at', (inner) => typeof inner === 'string' && !Number.isNaN(Date.parse(inner))) &&
    has('status', Number.isFinite) &&
    has('tookMs', Number.isFinite) &&
    has('arguments', isPlain) &&
    has('dynamic_variables', isPlain)
  );
}
