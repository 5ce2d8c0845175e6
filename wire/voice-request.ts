import { z } from 'zod';

export const LANGUAGE_BOOSTS = [
  'auto', 'Chinese', 'Chinese,Yue', 'English', 'Arabic', 'Russian', 'Spanish', 'French', 'Portuguese', 'German', 'Turkish',
  'Dutch', 'Ukrainian', 'Vietnamese', 'Indonesian', 'Japanese', 'Italian', 'Korean', 'Thai', 'Polish', 'Romanian', 'Greek',
  'Czech', 'Finnish', 'Hindi', 'Bulgarian', 'Danish', 'Hebrew', 'Malay', 'Persian', 'Slovak', 'Swedish', 'Croatian', 'Filipino',
  'Hungarian', 'Norwegian', 'Slovenian', 'Catalan', 'Nynorsk', 'Tamil', 'Afrikaans',
] as const;

const backgroundAudio = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('predefined_media'),
    value: z.enum(['silence', 'office']),
    volume: z.number().min(0.1).max(1).multipleOf(0.1).exactOptional(),
  }),
  z.looseObject({ type: z.literal('media_url'), value: z.url() }),
  z.looseObject({ type: z.literal('media_name'), value: z.string() }),
]);

export const voiceRequest = z.looseObject({
  voice: z.string(),
  // 0.25 to 2.0 stands in prose only, so nothing is refused for it.
  voice_speed: z.number().exactOptional(),
  api_key_ref: z.string().exactOptional(),
  temperature: z.number().exactOptional(),
  similarity_boost: z.number().exactOptional(),
  style: z.number().exactOptional(),
  speed: z.number().exactOptional(),
  use_speaker_boost: z.boolean().exactOptional(),
  expressive_mode: z.boolean().exactOptional(),
  language_boost: z.enum(LANGUAGE_BOOSTS).nullable().exactOptional(),
  background_audio: backgroundAudio.exactOptional(),
});
