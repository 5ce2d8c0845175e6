import { z } from 'zod';

/** An MCP server. The list is a bare array without `meta` (contract section 1, Lists). */
export const mcpServer = z.looseObject({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  url: z.string(),
  created_at: z.string(),
  api_key_ref: z.string().nullish(),
  allowed_tools: z.array(z.string()).nullish(),
});
export type McpServer = z.output<typeof mcpServer>;
export const mcpServerList = z.array(mcpServer);
