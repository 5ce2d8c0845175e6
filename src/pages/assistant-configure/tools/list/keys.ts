import { isObject, own } from '#lib/json.ts';
import { toolId } from '#wire/assistant-draft/tools.ts';

/** Tools with a key each, which stays with a tool through every change of the list. */
export type KeyedTools = { readonly tools: readonly unknown[]; readonly keys: readonly number[]; readonly next: number };

export const NO_TOOLS: KeyedTools = { tools: [], keys: [], next: 0 };

type Likeness = (tool: unknown, at: number, before: unknown, was: number) => boolean;

/** What makes a tool the one that it was, the surest first: not touched, the same id, the same place and type. */
const LIKENESSES: readonly Likeness[] = [
  (tool, _, before) => tool === before,
  (tool, _, before) => toolId(tool) !== undefined && toolId(tool) === toolId(before),
  (tool, at, before, was) => at === was && isObject(tool) && isObject(before) && own(tool, 'type') === own(before, 'type'),
];

/** The keys of a list that came after another. The API gives a tool no id before it is saved, so keys are made here. */
export function rekeyed(before: KeyedTools, tools: readonly unknown[]): KeyedTools {
  if (before.tools === tools) return before;
  const keys = new Map<number, number>();
  const free = new Set(before.tools.keys());
  for (const isLike of LIKENESSES) {
    for (const [at, tool] of tools.entries()) {
      if (keys.has(at)) continue;
      const was = [...free].find((other) => isLike(tool, at, before.tools[other], other));
      const key = was === undefined ? undefined : before.keys[was];
      if (was === undefined || key === undefined) continue;
      keys.set(at, key);
      free.delete(was);
    }
  }
  let { next } = before;
  return { tools, keys: tools.map((_, at) => keys.get(at) ?? next++), next };
}
