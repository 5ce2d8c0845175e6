/** What waits for a person. `id` names the matter; `state` changes whenever the matter does. */
export type Item = { readonly id: string; readonly state: string } & (
  | { readonly kind: 'suite'; readonly suite: string; readonly failed: number; readonly total: number }
  | { readonly kind: 'rule'; readonly assistantId: string; readonly name: string; readonly count: number }
  | { readonly kind: 'event'; readonly assistantId: string; readonly name: string; readonly count: number }
  | { readonly kind: 'secret'; readonly assistantId: string; readonly name: string; readonly secrets: readonly string[] }
  | { readonly kind: 'split'; readonly assistantId: string; readonly name: string; readonly days: number }
  | { readonly kind: 'server'; readonly serverId: string; readonly name: string }
  | { readonly kind: 'integration'; readonly integrationId: string; readonly name: string }
);

/** The newest batch of a suite, once all of it has ended. */
export type EndedBatch = { readonly suite: string; readonly batchId: string; readonly passed: number; readonly total: number };
/** A canary deploy: the versions that its rules serve, and those that there are (`null`: not known). */
export type LiveSplit = {
  readonly assistantId: string;
  readonly name: string;
  readonly updatedAt: string;
  readonly served: readonly string[];
  readonly known: readonly string[] | null;
};
export type FailedEvents = { readonly assistantId: string; readonly name: string; readonly keys: readonly string[] };
type Assistant = { readonly id: string; readonly name: string; readonly [field: string]: unknown };
type Server = { readonly id: string; readonly name: string; readonly url: string; readonly allowed_tools?: readonly string[] | null | undefined };
type Integration = { readonly id: string; readonly display_name: string; readonly status: string };

/** What was read; a part that is not known (yet) raises nothing. */
export type Seen = {
  readonly now: number;
  readonly batches: readonly EndedBatch[];
  readonly splits: readonly LiveSplit[];
  readonly events: readonly FailedEvents[];
  readonly assistants: readonly Assistant[] | undefined;
  readonly secrets: readonly string[] | undefined;
  readonly servers: readonly Server[] | undefined;
  readonly integrations: readonly Integration[] | undefined;
};

/** A split that nobody has touched for so long was most likely forgotten. */
export const OLD_SPLIT_DAYS = 7;

const DAY_MS = 86_400_000;

/** Everything that waits for a person, what callers notice first. */
export function attentionItems(seen: Seen): Item[] {
  return [
    ...seen.splits.flatMap(missingVersions),
    ...seen.batches.flatMap(redSuite),
    ...seen.events.flatMap(failedEvents),
    ...missingSecrets(seen.assistants ?? [], seen.secrets),
    ...seen.splits.flatMap((split) => oldSplit(split, seen.now)),
    ...(seen.servers ?? []).flatMap(openServer),
    ...unused(seen.integrations ?? [], seen.assistants),
  ];
}

function redSuite({ suite, batchId, passed, total }: EndedBatch): Item[] {
  if (passed === total) return [];
  return [{ kind: 'suite', id: `suite:${suite}`, state: batchId, suite, failed: total - passed, total }];
}

function missingVersions({ assistantId, name, served, known }: LiveSplit): Item[] {
  if (known === null) return [];
  const gone = [...new Set(served)].filter((id) => !known.includes(id)).toSorted();
  return gone.length === 0 ? [] : [{ kind: 'rule', id: `rule:${assistantId}`, state: gone.join(), assistantId, name, count: gone.length }];
}

function oldSplit({ assistantId, name, updatedAt }: LiveSplit, now: number): Item[] {
  const days = Math.floor((now - Date.parse(updatedAt)) / DAY_MS);
  return days >= OLD_SPLIT_DAYS ? [{ kind: 'split', id: `split:${assistantId}`, state: updatedAt, assistantId, name, days }] : [];
}

function failedEvents({ assistantId, name, keys }: FailedEvents): Item[] {
  const state = keys.toSorted().join();
  return keys.length === 0 ? [] : [{ kind: 'event', id: `event:${assistantId}`, state, assistantId, name, count: keys.length }];
}

/** An import brings the names of secrets, but never the secrets: the calls that need them fail until somebody enters them. */
function missingSecrets(assistants: readonly Assistant[], secrets: readonly string[] | undefined): Item[] {
  if (secrets === undefined) return [];
  const there = new Set(secrets);
  return assistants.flatMap((assistant): Item[] => {
    const missing = [...secretsNamed(assistant)].filter((name) => !there.has(name)).toSorted();
    const { id, name } = assistant;
    return missing.length === 0 ? [] : [{ kind: 'secret', id: `secret:${id}`, state: missing.join(), assistantId: id, name, secrets: missing }];
  });
}

/** The secrets that a configuration names, wherever in it: the API calls all such fields `…_ref`. */
export function secretsNamed(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const part of value) secretsNamed(part, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (typeof part === 'string') {
        if (part !== '' && (key.endsWith('_key_ref') || key === 'certificate_ref')) found.add(part);
      } else secretsNamed(part, found);
    }
  }
  return found;
}

/** Without a list of allowed tools every tool of the server may be called, those that it will add tomorrow too. */
function openServer({ id, name, url, allowed_tools: tools }: Server): Item[] {
  return (tools ?? []).length > 0 ? [] : [{ kind: 'server', id: `server:${id}`, state: url, serverId: id, name }];
}

function unused(integrations: readonly Integration[], assistants: readonly Assistant[] | undefined): Item[] {
  if (assistants === undefined) return [];
  const used = new Set(assistants.flatMap(({ integrations: list }) => (Array.isArray(list) ? list.flatMap(integrationOf) : [])));
  return integrations.flatMap(({ id, display_name: name, status }): Item[] =>
    status !== 'connected' || used.has(id) ? [] : [{ kind: 'integration', id: `integration:${id}`, state: status, integrationId: id, name }],
  );
}

function integrationOf(entry: unknown): unknown[] {
  return typeof entry === 'object' && entry !== null && 'integration_id' in entry ? [entry.integration_id] : [];
}
