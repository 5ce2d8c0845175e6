import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from './clock.ts';

export const SEEDS = ['demo', 'empty', 'large'] as const;
export type SeedName = (typeof SEEDS)[number];

/** Fills a new account. Runs inside the caller's transaction. */
export function seedAccount(_db: DatabaseSync, _account: string, _seed: SeedName, _clock: Clock): void {}
