import { z } from 'zod';

/** The speech models: those of the OpenAPI document, and those that only the SDK names (contract section 4). */
export const SPEECH_MODELS = [
  'deepgram/flux',
  'deepgram/nova-3',
  'deepgram/nova-2',
  'azure/fast',
  'assemblyai/universal-streaming',
  'xai/grok-stt',
  'soniox/stt-rt-v4',
  'nvidia/parakeet-v3',
  'distil-whisper/distil-large-v2',
  'openai/whisper-large-v3-turbo',
  'assemblyai/universal-3-5-pro',
  'soniox/stt-rt-v5',
  'omi-health/omi-med-stt-v1',
  'humain/realtime',
  'reson8/turns',
  'cohere/ar-stt',
] as const;

const settings = z.looseObject({
  eot_threshold: z.number().min(0.5).max(0.9).exactOptional(),
  eot_timeout_ms: z.int().min(500).max(10_000).exactOptional(),
  eager_eot_threshold: z.number().min(0.3).max(0.9).exactOptional(),
  keyterm: z.string().exactOptional(),
  end_of_turn_confidence_threshold: z.number().min(0).max(1).exactOptional(),
  min_turn_silence: z.int().min(100).max(5000).exactOptional(),
  max_turn_silence: z.int().min(100).max(5000).exactOptional(),
  enable_endpoint_detection: z.boolean().exactOptional(),
  max_endpoint_delay_ms: z.int().min(500).max(3000).exactOptional(),
  interim_results: z.boolean().exactOptional(),
  context: z.string().exactOptional(),
  language_hints: z.array(z.string()).exactOptional(),
  smart_format: z.boolean().exactOptional(),
  numerals: z.boolean().exactOptional(),
});

export const transcriptionRequest = z.looseObject({
  model: z.enum(SPEECH_MODELS).exactOptional(),
  language: z.string().exactOptional(),
  region: z.string().exactOptional(),
  api_key_ref: z.string().exactOptional(),
  settings: settings.exactOptional(),
});
