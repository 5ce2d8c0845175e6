import { z } from 'zod';

/** What is said while a call to somebody else's service is in progress; only the SDK knows these. */
export const fillerMessage = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('request_start'), content: z.string(), timing_ms: z.number().exactOptional() }),
  z.looseObject({ type: z.literal('request_response_delayed'), content: z.string(), timing_ms: z.number() }),
]);
