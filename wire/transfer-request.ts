import { z } from 'zod';

const between = (least: number, most: number) => z.int().min(least).max(most).exactOptional();

/** Answering machine detection. */
const detectionConfig = z.looseObject({
  after_greeting_silence_millis: between(100, 5000),
  between_words_silence_millis: between(10, 5000),
  greeting_duration_millis: between(100, 10_000),
  greeting_silence_duration_millis: between(500, 50_000),
  greeting_total_analysis_time_millis: between(500, 300_000),
  initial_silence_millis: between(100, 500_000),
  maximum_number_of_words: between(1, 50),
  maximum_word_length_millis: between(50, 5000),
  min_word_length_millis: between(1, 1000),
  silence_threshold: between(1, 1000),
  total_analysis_time_millis: between(500, 60_000),
});

const detectionMode = z.enum(['disabled', 'premium']).exactOptional();
const header = z.looseObject({ name: z.string().exactOptional(), value: z.string().exactOptional() });
const target = z.looseObject({
  to: z.string(),
  name: z.string().exactOptional(),
  extension: z.string().exactOptional(),
  message: z.string().exactOptional(),
  sip_auth_username: z.string().exactOptional(),
  sip_auth_password: z.string().exactOptional(),
});

export const transferSettings = z.looseObject({
  from: z.string(),
  // A text is a template that holds the target at call time.
  targets: z.union([z.array(target), z.string()]),
  custom_headers: z.array(header).exactOptional(),
  description: z.string().exactOptional(),
  diversion: z.string().exactOptional(),
  warm_transfer_instructions: z.string().exactOptional(),
  warm_message_delay_ms: z.int().nullable().exactOptional(),
  warm_transfer_acceptance: z
    .looseObject({ enabled: z.boolean().exactOptional(), end_user_target_context_mode: z.enum(['private', 'shared']).exactOptional() })
    .exactOptional(),
  voicemail_detection: z
    .looseObject({
      detection_mode: detectionMode,
      detection_config: detectionConfig.exactOptional(),
      on_voicemail_detected: z
        .looseObject({
          action: z.enum(['stop_transfer', 'leave_message_and_stop_transfer']).exactOptional(),
          voicemail_message: z
            .looseObject({ type: z.enum(['message', 'warm_transfer_instructions']).exactOptional(), message: z.string().exactOptional() })
            .exactOptional(),
        })
        .exactOptional(),
    })
    .exactOptional(),
});

export const inviteSettings = z.looseObject({
  from: z.string(),
  targets: z.union([z.array(target), z.string(), z.null()]).exactOptional(),
  custom_headers: z.array(header).exactOptional(),
  voicemail_detection: z
    .looseObject({
      detection_mode: detectionMode,
      on_voicemail_detected: z.looseObject({ action: z.enum(['stop_invite']).exactOptional() }).exactOptional(),
    })
    .exactOptional(),
});

export const referSettings = z.looseObject({
  targets: z.array(
    z.looseObject({
      name: z.string(),
      sip_address: z.string(),
      sip_auth_username: z.string().exactOptional(),
      sip_auth_password: z.string().exactOptional(),
    }),
  ),
  sip_headers: z.array(z.looseObject({ name: z.enum(['User-to-User', 'Diversion']).exactOptional(), value: z.string().exactOptional() })).exactOptional(),
  custom_headers: z.array(header).exactOptional(),
});
