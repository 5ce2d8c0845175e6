import { mcpCallRequest, mcpInspectRequest } from '#wire/mcp-inspect.ts';
import { bodyAs, type LocalAnswer, type LocalCall, type LocalPart } from '../local-api.ts';
import { redacted } from '../redact.ts';
import { wrongMethod } from '../refusal.ts';
import { McpFault, refusalOf } from './fault.ts';
import { callTool, inspect } from './inspect.ts';
import type { Target } from './session.ts';

/** How long a look at a server, and a call of a tool, may take. */
const LOOK_MS = 10_000;
const CALL_MS = 25_000;

export type McpOptions = {
  /** Hosts that are asked even at private addresses. */
  readonly allowedHosts: readonly string[];
  readonly lookMs?: number;
  readonly callMs?: number;
  readonly bytes?: number;
};

/** The local paths of MCP servers; docs/local-api.md describes them. */
export function mcpPart({ allowedHosts, lookMs = LOOK_MS, callMs = CALL_MS, bytes }: McpOptions): LocalPart {
  const limits = (ms: number) => ({ ms, ...(bytes === undefined ? {} : { bytes }) });
  const targetOf = (call: LocalCall, { url, type, header }: { url: string; type?: 'http' | 'sse'; header?: { name: string; value: string } }): Target => ({
    url,
    type,
    header,
    isGuarded: call.isRemote && !allowedHosts.includes(URL.parse(url)?.hostname ?? ''),
  });
  const answered = async (secret: string | undefined, work: Promise<object>): Promise<LocalAnswer> => {
    try {
      return { status: 200, type: 'application/json', parts: [without(secret, JSON.stringify(await work), (text) => JSON.stringify(text).slice(1, -1))] };
    } catch (error) {
      if (!(error instanceof McpFault)) throw error;
      return refusalOf(new McpFault(error.kind, without(secret, error.message)));
    }
  };
  const look = async (call: LocalCall): Promise<LocalAnswer> => {
    const asked = bodyAs(mcpInspectRequest, call);
    if ('code' in asked) return asked;
    return answered(asked.data.header?.value, inspect(targetOf(call, asked.data), limits(lookMs)));
  };
  const act = async (call: LocalCall): Promise<LocalAnswer> => {
    const asked = bodyAs(mcpCallRequest, call);
    if ('code' in asked) return asked;
    const { tool, arguments: args, header } = asked.data;
    return answered(header?.value, callTool(targetOf(call, asked.data), tool, args, limits(callMs)));
  };
  return (call) => {
    if (call.path !== '/mcp/inspect' && call.path !== '/mcp/call') return null;
    if (call.method !== 'POST') return Promise.resolve(wrongMethod('POST'));
    return call.path === '/mcp/inspect' ? look(call) : act(call);
  };
}

/** Some servers say back what they were sent: the header's value goes, and its credentials without the scheme before them. */
function without(secret: string | undefined, text: string, written: (secret: string) => string = (same) => same): string {
  if (secret === undefined) return text;
  const [, bare = secret] = /^\S+ (.+)$/.exec(secret) ?? [];
  return [secret, bare].reduce((kept, one) => redacted(kept, written(one)), text);
}
