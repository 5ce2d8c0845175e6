import * as z from 'zod/mini';

/**
 * An assistant or one of its versions as the API answers it (contract section 4). Only what the console relies on is
 * checked; every other field stays as it came. The live API answers nulls where the document has none.
 */
export const assistant = z.looseObject({
  id: z.string(),
  name: z.string(),
  created_at: z.string(),
  instructions: z.string(),
  model: z.nullish(z.string()),
  description: z.nullish(z.string()),
  greeting: z.nullish(z.string()),
  tags: z.nullish(z.array(z.string())),
  enabled_features: z.nullish(z.array(z.string())),
  telephony_settings: z.nullish(z.looseObject({ supports_unauthenticated_web_calls: z.nullish(z.boolean()) })),
  version_id: z.nullish(z.string()),
  version_name: z.nullish(z.string()),
  version_created_at: z.nullish(z.string()),
});
export type Assistant = z.output<typeof assistant>;

export const assistantList = z.looseObject({ data: z.array(assistant) });

/** The answer of DELETE /ai/assistants/{id}. */
export const deletedAssistant = z.looseObject({ id: z.string(), deleted: z.boolean() });

export const chatAnswer = z.looseObject({ content: z.string() });
export const smsAnswer = z.looseObject({ conversation_id: z.nullish(z.string()) });

/** A version whose id is known: what the API calls Assistant in answers about versions. */
export type Version = Assistant & { readonly version_id: string };

/** The versions of a list that can be addressed. */
export function addressable(list: readonly Assistant[]): Version[] {
  return list.flatMap((version) => (typeof version.version_id === 'string' ? [{ ...version, version_id: version.version_id }] : []));
}
