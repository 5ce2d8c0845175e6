import { z } from 'zod';

/** A model of the caller's own, spoken to over an OpenAI-compatible interface. */
export const externalLlmRequest = z.looseObject({
  model: z.string(),
  base_url: z.string(),
  authentication_method: z.enum(['token', 'certificate']).exactOptional(),
  llm_api_key_ref: z.string().exactOptional(),
  certificate_ref: z.string().exactOptional(),
  token_retrieval_url: z.string().exactOptional(),
  forward_metadata: z.boolean().exactOptional(),
});

/** What answers when the first model does not. */
export const fallbackRequest = z.looseObject({
  model: z.string().exactOptional(),
  llm_api_key_ref: z.string().exactOptional(),
  external_llm: externalLlmRequest.exactOptional(),
});
