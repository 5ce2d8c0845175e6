import { callMcpTool, inspectMcpServer } from '#api/mcp-servers.ts';
import { t } from '#lib/words/t.ts';
import type { McpTransport } from '#wire/mcp-inspect.ts';
import { write } from './write.ts';

/** What goes along for one look. It never stands among the variables of a write: those are remembered. */
export type OnceHeader = { readonly name: string; readonly value: string } | undefined;

export type McpTarget = { readonly url: string; readonly type?: McpTransport };

const along = (header: OnceHeader) => (header === undefined ? {} : { header });

/** Connects to a server and lists its tools. It changes nothing here and should change nothing there. */
export const inspectMcpServerWrite = (header: OnceHeader) =>
  write({
    name: 'inspect MCP server',
    send: (target: McpTarget) => inspectMcpServer({ ...target, ...along(header) }),
    stale: () => [],
    done: () => null,
    failed: t('mcp.inspectFailed'),
    inPlace: true,
  });

export type McpCall = McpTarget & { readonly tool: string; readonly arguments: Record<string, unknown> };

/** Calls a tool. It really acts, at somebody else's place; nothing that was read here grows old by it. */
export const callMcpToolWrite = (header: OnceHeader) =>
  write({
    name: 'call MCP tool',
    send: (wanted: McpCall) => callMcpTool({ ...wanted, ...along(header) }),
    stale: () => [],
    done: () => null,
    failed: t('mcp.callFailed'),
    inPlace: true,
  });
