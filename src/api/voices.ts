import { voiceList } from '#wire/voice.ts';
import { call } from './http.ts';

/** GET /text-to-speech/voices: of every maker that needs no key of its own for it. */
export const listVoices = (signal?: AbortSignal) => call({ method: 'GET', path: '/v2/text-to-speech/voices', answer: voiceList, signal });
