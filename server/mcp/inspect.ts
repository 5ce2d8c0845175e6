import { performance } from 'node:perf_hooks';
import type { McpCallAnswer, McpInspection } from '#wire/mcp-inspect.ts';
import { McpFault } from './fault.ts';
import { told, withServer, type Limits, type Target } from './session.ts';

/** Connects, asks who the server is and what tools it has. */
export function inspect(target: Target, limits: Limits): Promise<McpInspection> {
  const began = performance.now();
  return withServer(target, limits, async (client, transport) => {
    const hasTools = client.getServerCapabilities()?.tools !== undefined;
    const list = hasTools ? await client.listTools().catch(unreadable('Its list of tools')) : { tools: [] };
    const server = client.getServerVersion();
    return {
      transport,
      server: server === undefined ? null : { name: server.name, version: server.version },
      instructions: client.getInstructions() ?? null,
      tools: list.tools.map(({ name, title, description, inputSchema, outputSchema, annotations }) => ({
        name,
        title,
        description,
        inputSchema,
        outputSchema,
        annotations,
      })),
      took_ms: Math.round(performance.now() - began),
    };
  });
}

/** Calls one tool, for real. */
export function callTool(target: Target, tool: string, args: Readonly<Record<string, unknown>>, limits: Limits): Promise<McpCallAnswer> {
  const began = performance.now();
  return withServer(target, limits, async (client, transport) => {
    const answer = await client.callTool({ name: tool, arguments: { ...args } }, { timeout: limits.ms }).catch((error: unknown): never => {
      if (error instanceof McpFault) throw error;
      throw isProtocol(error) ? new McpFault('tool', `The server refused the call: ${told(messageOf(error))}`) : broken('Its answer to the call', error);
    });
    return {
      transport,
      is_error: answer.isError === true,
      content: answer.content.map((part) => ({ ...part })),
      structured: answer.structuredContent ?? null,
      took_ms: Math.round(performance.now() - began),
    };
  });
}

function unreadable(what: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof McpFault ? error : broken(what, error);
  };
}

function broken(what: string, error: unknown): McpFault {
  return new McpFault('bad_answer', `The server speaks MCP, but ${what.charAt(0).toLowerCase()}${what.slice(1)} cannot be read: ${told(messageOf(error))}`);
}

/** Whether the other server answered with an error of the protocol, such as “no such tool”. */
function isProtocol(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
