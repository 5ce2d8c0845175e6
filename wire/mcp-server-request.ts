import { z } from 'zod';

const fields = {
  name: z.string(),
  type: z.string(),
  url: z.string(),
  /** The identifier of an integration secret. */
  api_key_ref: z.string().nullable().exactOptional(),
  /** `null` or absent allows every tool. */
  allowed_tools: z.array(z.string()).nullable().exactOptional(),
};

/** POST /ai/mcp_servers */
export const createMcpServerRequest = z.looseObject(fields);

/** PUT /ai/mcp_servers/{id}: what is absent stays. */
export const updateMcpServerRequest = z.looseObject({
  ...fields,
  name: z.string().exactOptional(),
  type: z.string().exactOptional(),
  url: z.string().exactOptional(),
  // Declared by the document, but they are the server's own to decide.
  id: z.string().exactOptional(),
  created_at: z.iso.datetime({ offset: true }).exactOptional(),
});
