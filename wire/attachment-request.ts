import { z } from 'zod';
import { fillerMessage } from './filler-request.ts';

/** `integration_id` is the id of the catalogue, not of a connection. */
export const integrationUse = z.looseObject({
  integration_id: z.string(),
  allowed_list: z.array(z.string()).exactOptional(),
});

export const mcpServerUse = z.looseObject({ id: z.string(), allowed_tools: z.array(z.string()).exactOptional() });

/** Another agent that this one may ask; only the SDK knows these. */
export const a2aAgent = z.looseObject({
  name: z.string(),
  url: z.string(),
  headers: z.array(z.looseObject({ name: z.string(), value: z.string() })).exactOptional(),
  messages: z.array(fillerMessage).exactOptional(),
  async: z.boolean().exactOptional(),
  timeout_ms: z.number().exactOptional(),
  poll_interval_ms: z.number().exactOptional(),
});
