import { z } from 'zod';
import type { Seen } from './drift.ts';

/** What is kept of a look: when it was, and marks of the tools that were there. Neither header nor answer. */
const look = z.object({
  at: z.iso.datetime(),
  tools: z.array(z.object({ name: z.string(), description: z.string(), schema: z.string(), hints: z.string() })),
});
export type Look = z.output<typeof look>;

export type LookStorage = Pick<Storage, 'getItem' | 'setItem'>;

const PREFIX = 'switchboard.mcp-look.';

/** The last look at a server from this browser, if there was one. */
export function lastLook(storage: LookStorage, serverId: string): Look | undefined {
  try {
    return look.safeParse(JSON.parse(storage.getItem(PREFIX + serverId) ?? 'null')).data;
  } catch {
    // Storage may be forbidden, and its texts may be no JSON.
    return undefined;
  }
}

export function keepLook(storage: LookStorage, serverId: string, tools: readonly Seen[], at: string): void {
  try {
    storage.setItem(PREFIX + serverId, JSON.stringify({ at, tools }));
  } catch {
    // Forbidden or full: then the next look is the first one again.
  }
}
