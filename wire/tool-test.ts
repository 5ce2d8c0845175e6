import { z } from 'zod';

/** What testing a webhook tool answers (contract section 2). */
export const toolTest = z.looseObject({
  data: z.looseObject({
    content_type: z.string(),
    request: z.record(z.string(), z.unknown()),
    response: z.string(),
    status_code: z.number(),
    success: z.boolean(),
  }),
});
