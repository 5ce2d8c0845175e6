import * as z from 'zod/mini';
import { pageOf } from './page.ts';

/** A test of an assistant (contract section 7). */
export const assistantTest = z.looseObject({
  test_id: z.string(),
  name: z.string(),
  created_at: z.string(),
  telnyx_conversation_channel: z.string(),
  rubric: z.array(z.looseObject({ name: z.string(), criteria: z.string() })),
  description: z.nullish(z.string()),
  destination: z.nullish(z.string()),
  instructions: z.nullish(z.string()),
  max_duration_seconds: z.nullish(z.number()),
  test_suite: z.nullish(z.string()),
});
export type AssistantTest = z.output<typeof assistantTest>;

export const testPage = pageOf(assistantTest);
export const suiteNames = z.looseObject({ data: z.array(z.string()) });
