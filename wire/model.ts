import { z } from 'zod';

/** A language model that an assistant can use (contract section 3). */
export const model = z.looseObject({
  id: z.string(),
  recommended_for_assistants: z.boolean().nullish(),
});
export type Model = z.output<typeof model>;

export const modelList = z.looseObject({ data: z.array(model) });
