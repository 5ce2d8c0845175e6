export const PROVIDERS = ['aws', 'telnyx', 'azure', 'elevenlabs', 'minimax', 'rime', 'resemble', 'xai'] as const;

export type Voice = {
  readonly provider: (typeof PROVIDERS)[number];
  /** What goes into `voice_settings.voice`. */
  readonly voice_id: string;
  readonly name: string;
  readonly language: string;
  readonly gender: string;
};

type Gender = 'female' | 'male';

function voices(
  provider: Voice['provider'],
  prefix: string,
  list: readonly (readonly [id: string, name: string, language: string, gender: Gender])[],
): Voice[] {
  return list.map(([id, name, language, gender]) => ({ provider, voice_id: `${prefix}.${id}`, name, language, gender }));
}

/** A few voices of each provider, as they are spelt in an assistant. */
export const VOICES: readonly Voice[] = [
  ...voices('telnyx', 'Telnyx.NaturalHD', [
    ['astra', 'Astra', 'en-US', 'female'],
    ['andersen_johan', 'Johan', 'en-US', 'male'],
    ['esther', 'Esther', 'en-GB', 'female'],
  ]),
  ...voices('telnyx', 'Telnyx.KokoroTTS', [
    ['af_heart', 'Heart', 'en-US', 'female'],
    ['am_michael', 'Michael', 'en-US', 'male'],
    ['bf_emma', 'Emma', 'en-GB', 'female'],
    ['ef_dora', 'Dora', 'es-ES', 'female'],
    ['ff_siwis', 'Siwis', 'fr-FR', 'female'],
  ]),
  ...voices('telnyx', 'Telnyx.Ultra', [
    ['aurora', 'Aurora', 'en-US', 'female'],
    ['orion', 'Orion', 'en-US', 'male'],
  ]),
  ...voices('aws', 'AWS.Polly', [
    ['Joanna-Neural', 'Joanna', 'en-US', 'female'],
    ['Matthew-Neural', 'Matthew', 'en-US', 'male'],
    ['Vicki-Neural', 'Vicki', 'de-DE', 'female'],
  ]),
  ...voices('azure', 'Azure', [
    ['en-US-JennyNeural', 'Jenny', 'en-US', 'female'],
    ['en-US-GuyNeural', 'Guy', 'en-US', 'male'],
    ['zh-CN-XiaoxiaoNeural', 'Xiaoxiao', 'zh-CN', 'female'],
  ]),
  ...voices('elevenlabs', 'ElevenLabs.eleven_multilingual_v2', [
    ['21m00Tcm4TlvDq8ikWAM', 'Rachel', 'en-US', 'female'],
    ['pNInz6obpgDQGcFmaJgB', 'Adam', 'en-US', 'male'],
  ]),
  ...voices('minimax', 'Minimax.speech-02-turbo', [
    ['English_Graceful_Lady', 'Graceful Lady', 'en-US', 'female'],
    ['Chinese_Gentle_Youth', 'Gentle Youth', 'zh-CN', 'male'],
  ]),
  ...voices('rime', 'Rime.ArcanaV2', [
    ['luna', 'Luna', 'en-US', 'female'],
    ['orion', 'Orion', 'en-US', 'male'],
  ]),
  ...voices('resemble', 'Resemble.Turbo', [
    ['sofia', 'Sofia', 'en-US', 'female'],
    ['marcus', 'Marcus', 'en-US', 'male'],
  ]),
  ...voices('xai', 'xAI', [
    ['ara', 'Ara', 'en-US', 'female'],
    ['rex', 'Rex', 'en-US', 'male'],
  ]),
];
