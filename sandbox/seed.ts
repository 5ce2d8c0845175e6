import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from './clock.ts';
import { insertConnection } from './integration-store.ts';
import { randomFrom } from './random.ts';
import { seedDemo } from './seed/demo.ts';
import { seedLarge } from './seed/large.ts';

export const SEEDS = ['demo', 'empty', 'large'] as const;
export type SeedName = (typeof SEEDS)[number];

/** Fills a new account. Runs inside the caller's transaction. */
export function seedAccount(db: DatabaseSync, account: string, seed: SeedName, clock: Clock): void {
  if (seed === 'demo') seedDemo(db, account, clock);
  // No operation makes a connection (they are made in the portal): an account without any could never try one.
  if (seed === 'empty') insertConnection(db, account, { id: randomFrom('empty').uuid(), integrationId: 'zendesk', allowedTools: ['get_ticket'] });
  if (seed === 'large') seedLarge(db, account, clock);
}
