import { z } from 'zod';

/** POST /ai/conversations */
export const conversationRequest = z.looseObject({
  name: z.string().exactOptional(),
  metadata: z.record(z.string(), z.string()).exactOptional(),
});

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** POST /ai/conversations/{id}/message: a turn that somebody else took, told to the conversation. */
export const messageRequest = z.looseObject({
  role: z.enum(['user', 'assistant', 'tool']),
  content: z.string().exactOptional(),
  metadata: z.record(z.string(), z.union([scalar, z.array(scalar)])).exactOptional(),
  name: z.string().exactOptional(),
  sent_at: z.iso.datetime({ offset: true }).exactOptional(),
  tool_call_id: z.string().exactOptional(),
  tool_calls: z.array(z.record(z.string(), z.unknown())).exactOptional(),
});
