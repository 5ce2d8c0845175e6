import { z } from 'zod';

export const EVENT_CHANNELS = ['phone_call', 'sms_chat'] as const;
export const SIP_REGIONS = ['US', 'Europe', 'Canada', 'Australia', 'Middle East'] as const;

/** An instant: RFC 3339 with its zone. */
const instant = z.iso.datetime({ offset: true });

/** What is kept about a conversation, as the operations that start one take it. */
export const conversationMetadata = z.record(z.string(), z.union([z.string(), z.int(), z.boolean()]));

/** POST /ai/assistants/{id}/scheduled_events */
export const eventRequest = z
  .looseObject({
    telnyx_conversation_channel: z.enum(EVENT_CHANNELS),
    telnyx_end_user_target: z.string(),
    telnyx_agent_target: z.string(),
    scheduled_at_fixed_datetime: instant,
    text: z.string().exactOptional(),
    conversation_metadata: conversationMetadata.exactOptional(),
    dynamic_variables: z.record(z.string(), z.string()).exactOptional(),
    max_retries_client_errors: z.int().min(0).max(10).exactOptional(),
    retry_interval_secs: z.int().min(60).max(86_400).exactOptional(),
    call_settings: z.looseObject({ sip_region: z.enum(SIP_REGIONS).exactOptional() }).exactOptional(),
  })
  .refine((event) => event.telnyx_conversation_channel !== 'sms_chat' || Boolean(event.text), {
    path: ['text'],
    message: 'text is required for sms_chat',
  });

export type EventRequest = z.infer<typeof eventRequest>;

/** The filters of GET /ai/assistants/{id}/scheduled_events; both ends of the range belong to it. */
export const eventQuery = z.looseObject({
  // A day alone is ISO 8601 too.
  from_date: z.union([instant, z.iso.date()]).exactOptional(),
  to_date: z.union([instant, z.iso.date()]).exactOptional(),
  conversation_channel: z.enum(EVENT_CHANNELS).exactOptional(),
});
