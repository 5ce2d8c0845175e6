import { z } from 'zod';
import { conversationMetadata } from './event-request.ts';

/** POST /ai/assistants/{id}/chat */
export const chatRequest = z.looseObject({
  content: z.string(),
  conversation_id: z.string(),
  /** Who is speaking. */
  name: z.string().exactOptional(),
  /** Answer as server-sent events: `delta`, then `done` or `error`. */
  stream: z.boolean().exactOptional(),
});

/** POST /ai/assistants/{id}/chat/sms */
export const smsRequest = z.looseObject({
  from: z.string(),
  to: z.string(),
  text: z.string().exactOptional(),
  should_create_conversation: z.boolean().exactOptional(),
  conversation_metadata: conversationMetadata.exactOptional(),
});
