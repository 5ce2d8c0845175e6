import { z } from 'zod';
import { pageOf } from './page.ts';

/** A call or text to come or past (contract section 8). */
export const scheduledEvent = z.looseObject({
  scheduled_event_id: z.string().nullish(),
  telnyx_conversation_channel: z.string().nullish(),
  telnyx_end_user_target: z.string(),
  telnyx_agent_target: z.string(),
  scheduled_at_fixed_datetime: z.string(),
  status: z.string().nullish(),
  text: z.string().nullish(),
});
export type ScheduledEvent = z.output<typeof scheduledEvent>;

export const eventPage = pageOf(scheduledEvent);
