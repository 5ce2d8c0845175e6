import type { BeforeState } from '#wire/journal.ts';
import { configHash } from '#wire/config-hash.ts';
import { ask, type Collected } from '../collector.ts';
import { pathOf } from '../segments.ts';
import type { Call, Upstream } from '../upstream.ts';
import { isObject, textOf } from './object.ts';
import type { Named } from './operations.ts';

/** The version that a run is about to meet, as far as it is known. */
export type Met = { readonly assistantId: string | null; readonly versionId: string | null; readonly configHash: string | null };

export type Reading = { readonly state: BeforeState; readonly before: unknown; readonly met: Met };

/** Reads one path of the API in the name of whoever writes. */
export type Read = (path: string, query?: string) => Promise<Collected | null>;

export const assistantPath = (id: string): string => pathOf(['ai', 'assistants', id]);
export const versionPath = (id: string, version: string): string => pathOf(['ai', 'assistants', id, 'versions', version]);
export const canaryPath = (id: string): string => pathOf(['ai', 'assistants', id, 'canary-deploys']);

/** Versions leave their MCP servers out unless they are asked for. */
export const WITH_MCP = '?include_mcp_servers=true';

export function reader(upstream: Upstream, account: string | undefined, timeoutMs: number): Read {
  return (path, query = '') =>
    ask(upstream, { method: 'GET', path, query, accept: undefined, idempotencyKey: undefined, account, body: undefined }, { timeoutMs });
}

const UNMET: Met = { assistantId: null, versionId: null, configHash: null };

/**
 * What there is to know just before a write: one read, or two at the same time where a promotion changes two things. A read
 * that fails holds nothing up; the entry then says that the object before is not known.
 */
export async function readBefore(read: Read, named: Named, call: Pick<Call, 'path'>, request: unknown, assistantId: string | null): Promise<Reading> {
  switch (named.reading) {
    case null:
      return { state: 'none', before: undefined, met: UNMET };
    case 'self':
      return judged(await read(call.path, named.kind === 'version' ? WITH_MCP : ''));
    case 'assistant':
      return judged(await read(assistantPath(named.assistantId ?? '')));
    case 'split':
      return split(read, named.assistantId ?? '');
    case 'version':
      return { state: 'none', before: undefined, met: await met(read, assistantId, textOf(request, 'destination_version_id')) };
  }
}

function judged(answer: Collected | null): Reading {
  if (answer?.status === 200) return { state: 'read', before: answer.body, met: UNMET };
  return { state: answer?.status === 404 ? 'absent' : 'unread', before: undefined, met: UNMET };
}

async function split(read: Read, id: string): Promise<Reading> {
  const [main, canary] = await Promise.all([read(assistantPath(id)), read(canaryPath(id))]);
  const known = main?.status === 200 && (canary?.status === 200 || canary?.status === 404);
  if (!known) return { state: 'unread', before: undefined, met: UNMET };
  return { state: 'read', before: { main: main.body, canary: canary.status === 200 ? canary.body : null }, met: UNMET };
}

async function met(read: Read, assistantId: string | null, versionId: string | null): Promise<Met> {
  if (assistantId === null) return { assistantId, versionId, configHash: null };
  const answer = await (versionId === null ? read(assistantPath(assistantId)) : read(versionPath(assistantId, versionId), WITH_MCP));
  const version = answer?.status === 200 && isObject(answer.body) ? answer.body : null;
  return { assistantId, versionId: versionId ?? textOf(version, 'version_id'), configHash: version === null ? null : configHash(version) };
}
