import { z } from 'zod';

/** How a test reaches the assistant (contract section 7). */
export const TEST_CHANNELS = ['phone_call', 'web_call', 'sms_chat', 'web_chat'] as const;

/** One thing that a run is judged on; the document forbids further fields here. */
const criterion = z.strictObject({ name: z.string(), criteria: z.string() });

const name = z.string().min(1).max(255);
const destination = z.string().min(1);
const instructions = z.string().min(1).max(5000);
const rubric = z.array(criterion).min(1);

const optional = {
  description: z.string().max(1000).exactOptional(),
  max_duration_seconds: z.int().min(1).max(3600).exactOptional(),
  telnyx_conversation_channel: z.enum(TEST_CHANNELS).exactOptional(),
  test_suite: z.string().max(100).exactOptional(),
};

/** POST /ai/assistants/tests */
export const createTestRequest = z.looseObject({ name, destination, instructions, rubric, ...optional });

/** PUT /ai/assistants/tests/{test_id}: what is absent stays. */
export const updateTestRequest = z.looseObject({
  name: name.exactOptional(),
  destination: destination.exactOptional(),
  instructions: instructions.exactOptional(),
  rubric: rubric.exactOptional(),
  ...optional,
});
