import { z } from 'zod';

/** The two ways in which an MCP server is reached over HTTP; the names are those of an MCP server's `type`. */
export const MCP_TRANSPORTS = ['http', 'sse'] as const;
export type McpTransport = (typeof MCP_TRANSPORTS)[number];

/** Why an MCP server could not be inspected or a tool not be called; as error codes they begin with `switchboard_mcp_`. */
export const MCP_FAULTS = [
  'url',
  'private',
  'dns',
  'refused',
  'unreachable',
  'tls',
  'unauthorized',
  'forbidden',
  'redirect',
  'wrong_transport',
  'not_mcp',
  'bad_answer',
  'server_error',
  'timeout',
  'too_large',
  'broken',
  'tool',
] as const;
export type McpFaultKind = (typeof MCP_FAULTS)[number];

const target = {
  url: z.string().max(8192),
  /** Given: only this way counts. Absent: Streamable HTTP, and SSE where that is not spoken. */
  type: z.enum(MCP_TRANSPORTS).exactOptional(),
  /** Sent with every request to this server, for this one look; kept nowhere. */
  header: z
    .object({
      name: z
        .string()
        .max(200)
        .regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'must be the name of a header'),
      value: z
        .string()
        .max(8192)
        .regex(/^[\x20-\x7e\t]*$/, 'must be one line of plain characters'),
    })
    .exactOptional(),
};

/** POST /local/mcp/inspect */
export const mcpInspectRequest = z.object(target);
export type McpInspectRequest = z.output<typeof mcpInspectRequest>;

/** POST /local/mcp/call */
export const mcpCallRequest = z.object({ ...target, tool: z.string().min(1).max(500), arguments: z.record(z.string(), z.unknown()).default({}) });
export type McpCallRequest = z.input<typeof mcpCallRequest>;

/** A tool as the server describes it. The hints are what the server says of itself; nobody has checked them. */
export const mcpTool = z.looseObject({
  name: z.string(),
  title: z.string().nullish(),
  description: z.string().nullish(),
  inputSchema: z.looseObject({}).nullish(),
  annotations: z
    .looseObject({
      title: z.string().nullish(),
      readOnlyHint: z.boolean().nullish(),
      destructiveHint: z.boolean().nullish(),
      idempotentHint: z.boolean().nullish(),
      openWorldHint: z.boolean().nullish(),
    })
    .nullish(),
});
export type McpTool = z.output<typeof mcpTool>;

export const mcpInspection = z.looseObject({
  transport: z.enum(MCP_TRANSPORTS),
  server: z.looseObject({ name: z.string(), version: z.string() }).nullable(),
  instructions: z.string().nullish(),
  tools: z.array(mcpTool),
  took_ms: z.number(),
});
export type McpInspection = z.output<typeof mcpInspection>;

export const mcpCallAnswer = z.looseObject({
  transport: z.enum(MCP_TRANSPORTS),
  /** The tool itself says that it failed. */
  is_error: z.boolean(),
  content: z.array(z.looseObject({ type: z.string() })),
  structured: z.unknown(),
  took_ms: z.number(),
});
export type McpCallAnswer = z.output<typeof mcpCallAnswer>;
