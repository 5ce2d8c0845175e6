import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from './clock.ts';
import { seedDemo } from './seed/demo.ts';
import { seedLarge } from './seed/large.ts';

export const SEEDS = ['demo', 'empty', 'large'] as const;
export type SeedName = (typeof SEEDS)[number];

/** Fills a new account. Runs inside the caller's transaction. */
export function seedAccount(db: DatabaseSync, account: string, seed: SeedName, clock: Clock): void {
  if (seed === 'demo') seedDemo(db, account, clock);
  if (seed === 'large') seedLarge(db, account, clock);
}
