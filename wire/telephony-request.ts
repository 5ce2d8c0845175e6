import { z } from 'zod';

const noiseSuppression = z.looseObject({
  attenuation_limit: z.int().min(0).max(100).exactOptional(),
  mode: z.enum(['advanced']).exactOptional(),
  family: z.enum(['quail']).exactOptional(),
  size: z.enum(['vf', 'vf_2_0_l']).exactOptional(),
  enhancement_level: z.number().min(0).max(1).exactOptional(),
});

const recording = z.looseObject({
  enabled: z.boolean().exactOptional(),
  channels: z.enum(['single', 'dual']).exactOptional(),
  format: z.enum(['wav', 'mp3']).exactOptional(),
  stop_on_conversation_end: z.boolean().exactOptional(),
});

const voicemail = z.looseObject({
  on_voicemail_detected: z
    .looseObject({
      action: z.enum(['stop_assistant', 'leave_message_and_stop_assistant', 'continue_assistant']).exactOptional(),
      voicemail_message: z
        .looseObject({
          type: z.enum(['prompt', 'message']).exactOptional(),
          prompt: z.string().exactOptional(),
          message: z.string().exactOptional(),
        })
        .exactOptional(),
    })
    .exactOptional(),
});

export const telephonyRequest = z.looseObject({
  default_texml_app_id: z.string().exactOptional(),
  supports_unauthenticated_web_calls: z.boolean().exactOptional(),
  noise_suppression: z.enum(['krisp', 'deepfilternet', 'disabled', 'aicoustics']).exactOptional(),
  noise_suppression_config: noiseSuppression.exactOptional(),
  time_limit_secs: z.int().min(30).max(14_400).exactOptional(),
  user_idle_timeout_secs: z.int().min(10).max(14_400).exactOptional(),
  user_idle_reply_secs: z.int().min(0).exactOptional(),
  recording_settings: recording.exactOptional(),
  voicemail_detection: voicemail.exactOptional(),
  disable_dtmf: z.boolean().exactOptional(),
  fallback_destination: z.string().exactOptional(),
  send_message_history_updates: z.boolean().exactOptional(),
});

export const messagingRequest = z.looseObject({
  default_messaging_profile_id: z.string().exactOptional(),
  delivery_status_webhook_url: z.string().exactOptional(),
  conversation_inactivity_minutes: z.int().min(1).max(10_000_000).exactOptional(),
});
