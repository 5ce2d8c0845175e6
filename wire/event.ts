import { z } from 'zod';
import { pageOf } from './page.ts';

/** One time that a call was tried. */
const callAttempt = z.looseObject({
  attempt_number: z.number(),
  attempted_at: z.string(),
  call_status: z.string(),
  call_duration: z.number().nullish(),
});
export type CallAttempt = z.output<typeof callAttempt>;

/** A call or text to come or past (contract section 8). */
export const scheduledEvent = z.looseObject({
  scheduled_event_id: z.string().nullish(),
  telnyx_conversation_channel: z.string().nullish(),
  telnyx_end_user_target: z.string(),
  telnyx_agent_target: z.string(),
  scheduled_at_fixed_datetime: z.string(),
  status: z.string().nullish(),
  text: z.string().nullish(),
  created_at: z.string().nullish(),
  errors: z.array(z.string()).nullish(),
  conversation_id: z.string().nullish(),
  conversation_metadata: z.record(z.string(), z.unknown()).nullish(),
  dynamic_variables: z.record(z.string(), z.unknown()).nullish(),
  max_retries_client_errors: z.number().nullish(),
  retry_interval_secs: z.number().nullish(),
  call_settings: z.looseObject({ sip_region: z.string().nullish() }).nullish(),
  call_attempts: z.array(callAttempt).nullish(),
  call_status: z.string().nullish(),
  dispatched_at: z.string().nullish(),
});
export type ScheduledEvent = z.output<typeof scheduledEvent>;

export const eventPage = pageOf(scheduledEvent);
