import { z } from 'zod';

const seconds = z.number().exactOptional();

/** When the assistant may be interrupted and when it starts to speak. */
export const interruptionRequest = z.looseObject({
  enable: z.boolean().exactOptional(),
  disable_greeting_interruption: z.boolean().exactOptional(),
  interrupt_prediction_threshold: z.number().min(0).max(1).nullable().exactOptional(),
  start_speaking_plan: z
    .looseObject({
      wait_seconds: z.number().min(0).exactOptional(),
      transcription_endpointing_plan: z
        .looseObject({ on_punctuation_seconds: seconds, on_no_punctuation_seconds: seconds, on_number_seconds: seconds })
        .exactOptional(),
    })
    .exactOptional(),
});

export const privacyRequest = z.looseObject({
  data_retention: z.boolean().exactOptional(),
  in_transit_data_locality: z.boolean().exactOptional(),
});

export const insightRequest = z.looseObject({ insight_group_id: z.string().exactOptional() });

export const postConversationRequest = z.looseObject({ enabled: z.boolean().exactOptional() });

/** Langfuse. */
export const observabilityRequest = z.looseObject({
  status: z.enum(['enabled', 'disabled']).exactOptional(),
  host: z.string().exactOptional(),
  public_key_ref: z.string().exactOptional(),
  secret_key_ref: z.string().exactOptional(),
  prompt_name: z.string().exactOptional(),
  prompt_label: z.string().exactOptional(),
  prompt_version: z.int().min(1).exactOptional(),
  prompt_sync: z.enum(['enabled', 'disabled']).exactOptional(),
});

const link = z.string().nullable().exactOptional();

export const widgetRequest = z.looseObject({
  theme: z.enum(['light', 'dark']).exactOptional(),
  position: z.enum(['fixed', 'static']).exactOptional(),
  default_state: z.enum(['expanded', 'collapsed']).exactOptional(),
  audio_visualizer_config: z
    .looseObject({
      color: z.enum(['verdant', 'twilight', 'bloom', 'mystic', 'flare', 'glacier']).exactOptional(),
      preset: z.string().exactOptional(),
    })
    .exactOptional(),
  start_call_text: z.string().exactOptional(),
  agent_thinking_text: z.string().exactOptional(),
  speak_to_interrupt_text: z.string().exactOptional(),
  logo_icon_url: link,
  view_history_url: link,
  give_feedback_url: link,
  report_issue_url: link,
});
