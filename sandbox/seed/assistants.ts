import { canaryRequest } from '#wire/canary-request.ts';
import type { DatabaseSync } from 'node:sqlite';
import { insertAssistant } from '#sandbox/assistant-store.ts';
import { putCanary } from '#sandbox/canary-store.ts';
import type { Clock } from '#sandbox/clock.ts';
import { insertDestination } from '#sandbox/destination-store.ts';
import { randomFrom } from '#sandbox/random.ts';
import { versionIdAt } from '#sandbox/version-store.ts';
import type { SeedAssistant } from './shapes.ts';

const DAY = 86_400_000;

export type MadeVersion = { readonly name: string; readonly versionId: string; readonly daysAgo: number; readonly order: number };
export type MadeAssistant = {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly main: MadeVersion;
  readonly versions: readonly MadeVersion[];
};

/** What assistants refer to by name: their ids are known before any of them is made. */
export type Named = { readonly tools: ReadonlyMap<string, string>; readonly mcp: ReadonlyMap<string, string> };

/** The id of a seeded assistant, the same in every account. */
export function assistantIdOf(key: string): string {
  return `assistant-${randomFrom(`assistant ${key}`).uuid()}`;
}

/** Makes assistants with their versions, and what leads to them. */
export function seedAssistants(db: DatabaseSync, account: string, clock: Clock, seeds: readonly SeedAssistant[], named: Named): Map<string, MadeAssistant> {
  const names = new Map(seeds.map((seed) => [seed.key, seed.base.name]));
  const oldestFirst = seeds.toSorted((a, b) => (b.versions[0]?.daysAgo ?? 0) - (a.versions[0]?.daysAgo ?? 0));
  return new Map(oldestFirst.map((seed) => [seed.key, seedAssistant(db, account, clock, seed, named, names)]));
}

function seedAssistant(db: DatabaseSync, account: string, clock: Clock, seed: SeedAssistant, named: Named, names: ReadonlyMap<string, string>): MadeAssistant {
  const random = randomFrom(`versions ${seed.key}`);
  const id = assistantIdOf(seed.key);
  const handoff = (seed.handsOverTo ?? []).map((key) => ({ id: assistantIdOf(key), name: names.get(key) ?? key }));
  const own: readonly unknown[] = Array.isArray(seed.base['tools']) ? seed.base['tools'] : [];
  const tools = handoff.length === 0 ? own : [...own, { type: 'handoff', handoff: { ai_assistants: handoff, voice_mode: 'unified' } }];
  const mcp = (seed.mcp ?? []).flatMap((name) => named.mcp.get(name) ?? []);
  let config: Readonly<Record<string, unknown>> = {
    ...seed.base,
    ...(tools.length === 0 ? {} : { tools }),
    ...(mcp.length === 0 ? {} : { mcp_servers: mcp.map((server) => ({ id: server })) }),
  };
  const toolIds = (seed.tools ?? []).flatMap((name) => named.tools.get(name) ?? []);
  const versions = seed.versions.map((version, order) => {
    config = { ...config, ...version.change };
    const createdAt = Math.round(clock.now() - version.daysAgo * DAY - random.between(0, 8_000_000));
    return { versionId: versionIdAt(createdAt, random.between(0, 999)), createdAt, name: version.name, config, toolIds, daysAgo: version.daysAgo, order };
  });
  const main = versions.find((version) => version.name === seed.main) ?? versions[0];
  if (main === undefined) throw new Error(`the assistant ${seed.key} has no version`);
  insertAssistant(db, account, { id, createdAt: versions[0]?.createdAt ?? clock.now(), versions, mainVersionId: main.versionId });
  for (const address of seed.reachedAt ?? []) insertDestination(db, account, address, id);
  return { key: seed.key, id, name: seed.base.name, main, versions };
}

/** Sends some callers to other versions than main; `rules` name versions by their names. */
export function seedCanary(
  db: DatabaseSync,
  account: string,
  clock: Clock,
  of: MadeAssistant,
  daysAgo: number,
  rules: (idOf: (version: string) => string) => unknown,
): void {
  const idOf = (name: string) => {
    const found = of.versions.find((version) => version.name === name);
    if (found === undefined) throw new Error(`${of.name} has no version ${name}`);
    return found.versionId;
  };
  const createdAt = Math.round(clock.now() - daysAgo * DAY);
  const parsed = canaryRequest.parse({ rules: rules(idOf) }).rules ?? [];
  putCanary(db, account, of.id, { createdAt, updatedAt: Math.round(createdAt + 0.6 * daysAgo * DAY), rules: parsed });
}
