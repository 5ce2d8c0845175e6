import { z } from 'zod';
import { pageOf } from './page.ts';

/** What messages belong to. */
export const conversation = z.looseObject({ id: z.string() });

/** One turn of a conversation (contract section 3). */
export const message = z.looseObject({
  role: z.string(),
  text: z.string(),
  created_at: z.string().nullish(),
  sent_at: z.string().nullish(),
  tool_calls: z.array(z.looseObject({ function: z.looseObject({ name: z.string(), arguments: z.string() }) })).nullish(),
});
export type Message = z.output<typeof message>;
export const messagePage = pageOf(message);

/** What was found out of a conversation once it was over. */
export const conversationInsights = z.looseObject({
  id: z.string(),
  status: z.string(),
  conversation_insights: z.array(z.looseObject({ insight_id: z.string(), result: z.string() })).nullish(),
});
export const insightPage = pageOf(conversationInsights);
