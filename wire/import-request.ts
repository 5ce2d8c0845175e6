import { z } from 'zod';

export const IMPORT_PROVIDERS = ['elevenlabs', 'vapi', 'retell'] as const;
export type ImportProvider = (typeof IMPORT_PROVIDERS)[number];

/** POST /ai/assistants/import; without `import_ids` everything is imported. */
export const importRequest = z.looseObject({
  provider: z.enum(IMPORT_PROVIDERS),
  /** The identifier of an integration secret. */
  api_key_ref: z.string(),
  import_ids: z.array(z.string()).exactOptional(),
});
