import * as z from 'zod/mini';
import { pageOf } from './page.ts';

/** A tool of the library (contract section 3). Its settings come under `tool_definition`. */
export const sharedTool = z.looseObject({
  id: z.string(),
  type: z.string(),
  tool_definition: z.nullish(z.record(z.string(), z.unknown())),
  display_name: z.nullish(z.string()),
  timeout_ms: z.nullish(z.number()),
  created_at: z.nullish(z.string()),
});
export type SharedTool = z.output<typeof sharedTool>;

export const sharedToolPage = pageOf(sharedTool);
