import * as z from 'zod/mini';

/** A voice of one of the makers (contract section 3); only its id is needed to speak with it. */
const voice = z.looseObject({
  voice_id: z.nullish(z.string()),
  name: z.nullish(z.string()),
  provider: z.nullish(z.string()),
  language: z.nullish(z.string()),
  gender: z.nullish(z.string()),
});

export const voiceList = z.looseObject({ voices: z.array(voice) });
export type Voice = z.output<typeof voice>;
