import { z } from 'zod';

/** POST /ai/assistants/{id}/tools/{tool_id}/test */
export const toolTestRequest = z.looseObject({
  arguments: z.record(z.string(), z.unknown()).exactOptional(),
  dynamic_variables: z.record(z.string(), z.unknown()).exactOptional(),
});

/** POST /ai/assistants/{id}/tags */
export const tagRequest = z.looseObject({ tag: z.string() });

/** POST /ai/assistants/{id}/instructions/enhance */
export const enhanceRequest = z.looseObject({
  enhancement_prompt: z.string().nullable().exactOptional(),
  instructions: z.string().nullable().exactOptional(),
});
