import { randomUUID } from 'node:crypto';
import { accountOfKey, ensureAccount, resetAccount } from './accounts.ts';
import { createClock } from './clock.ts';
import { openDatabase } from './db.ts';
import { createHandle } from './handle.ts';
import { CATALOGUE } from './integration-catalogue.ts';
import { insertConnection } from './integration-store.ts';
import { routes, tables } from './routes.ts';
import { SCENES, type SceneName } from './scenes.ts';
import type { SeedName } from './seed.ts';
import { listSeededRuns, type SeededRun } from './seeded-run-store.ts';

export type SandboxOptions = {
  /** A path, or `:memory:`. */
  readonly file: string;
  /** What a new account starts with; default `demo`. */
  readonly seed?: SeedName;
  /** Simulated durations are divided by this; default 1. */
  readonly timeScale?: number;
  /** Refuse requests without a bearer key; default false. */
  readonly requireKey?: boolean;
  readonly now?: () => number;
};

export type Sandbox = {
  /** Answers a request whose path starts with `/v2/`. */
  handle(request: Request): Promise<Response>;
  reset(account: string, seed: SeedName): void;
  /** Puts an account into a scene, or out of it. */
  scene(account: string, name: SceneName | null): void;
  /** Connects an account to an integration, as the portal would; refuses one that is not in the catalogue. */
  connect(account: string, integrationId: string): void;
  /** The runs that the account began with, and the versions that they met. Not a part of the API, which tells no run's version. */
  seededRuns(account: string): SeededRun[];
  close(): void;
};

/** The account of `handle` for a bearer key, for use with `reset` and `scene`; no key is the account `local`. */
export function accountFor(key: string | null): string {
  return key === null ? 'local' : accountOfKey(key);
}

export function createSandbox(options: SandboxOptions): Sandbox {
  const db = openDatabase(options.file, tables);
  const clock = createClock(options.now ?? Date.now, options.timeScale ?? 1);
  const seed = options.seed ?? 'demo';
  const scenes = new Map<string, SceneName>();
  const cuesOf = (account: string) => {
    const name = scenes.get(account);
    return name === undefined ? [] : SCENES[name];
  };
  return {
    handle: createHandle({ db, clock, routes, seed, requireKey: options.requireKey ?? false, cuesOf }),
    reset: (account, to) => resetAccount(db, account, to, clock),
    scene(account, name) {
      ensureAccount(db, account, seed, clock);
      if (name === null) scenes.delete(account);
      else scenes.set(account, name);
    },
    connect(account, integrationId) {
      const entry = CATALOGUE.find(({ id }) => id === integrationId);
      if (entry === undefined) throw new Error('There is no integration of that id.');
      ensureAccount(db, account, seed, clock);
      insertConnection(db, account, { id: randomUUID(), integrationId, allowedTools: entry.available_tools });
    },
    seededRuns(account) {
      ensureAccount(db, account, seed, clock);
      return listSeededRuns(db, account);
    },
    close: () => db.close(),
  };
}
