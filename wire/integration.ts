import { z } from 'zod';

/** An integration of the catalogue (contract section 9); answered bare, not in `data`. */
export const integration = z.looseObject({
  id: z.string(),
  name: z.string(),
  display_name: z.string(),
  description: z.string(),
  logo_url: z.string(),
  status: z.string(),
  available_tools: z.array(z.string()),
});
export type Integration = z.output<typeof integration>;
export const integrationList = z.looseObject({ data: z.array(integration) });

const connection = z.looseObject({ id: z.string(), integration_id: z.string(), allowed_tools: z.array(z.string()) });
export const connectionAnswer = z.looseObject({ data: connection });
export const connectionList = z.looseObject({ data: z.array(connection) });
