import type { McpTool } from '#wire/mcp-inspect.ts';
import { sha256 } from '#wire/sha256.ts';

const PARTS = ['description', 'schema', 'hints'] as const;
export type Part = (typeof PARTS)[number];

/** A tool as it was seen: not its words, but marks of them, which change when the words do. */
export type Seen = { readonly name: string } & Readonly<Record<Part, string>>;

export type Drift = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly name: string; readonly parts: readonly Part[] }[];
};

/** What is remembered of tools. */
export function seenOf(tools: readonly McpTool[]): Seen[] {
  return tools.map(({ name, title, description, inputSchema, annotations }) => ({
    name,
    description: mark([title ?? null, description ?? null]),
    schema: mark(inputSchema ?? null),
    hints: mark(annotations ?? null),
  }));
}

function mark(value: unknown): string {
  return sha256(ordered(value)).slice(0, 16);
}

/** JSON with sorted keys: a server may tell the same in another order. */
function ordered(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** What is different now. A name that stands twice in a list counts as the last of its kind. */
export function driftOf(before: readonly Seen[], now: readonly Seen[]): Drift {
  const was = new Map(before.map((tool) => [tool.name, tool]));
  const is = new Map(now.map((tool) => [tool.name, tool]));
  return {
    added: [...is.keys()].filter((name) => !was.has(name)),
    removed: [...was.keys()].filter((name) => !is.has(name)),
    changed: [...is.values()].flatMap((tool) => {
      const old = was.get(tool.name);
      const parts = old === undefined ? [] : PARTS.filter((part) => old[part] !== tool[part]);
      return parts.length === 0 ? [] : [{ name: tool.name, parts }];
    }),
  };
}

export function isStill({ added, removed, changed }: Drift): boolean {
  return added.length + removed.length + changed.length === 0;
}
