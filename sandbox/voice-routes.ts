import { z } from 'zod';
import { ok } from './answer.ts';
import type { Fields } from './record.ts';
import type { Call, Route } from './route.ts';
import { inTelnyxShape } from './telnyx-errors.ts';
import { parseQuery } from './validate.ts';
import { PROVIDERS, VOICES } from './voice-catalogue.ts';

/** `api_key` is passed over: the sandbox asks no provider, so it needs no key for any of them. */
const listQuery = z.looseObject({ provider: z.enum(PROVIDERS).exactOptional() });

function list(call: Call): { voices: readonly Fields[] } {
  const { provider } = parseQuery(listQuery, call);
  return { voices: VOICES.filter((voice) => provider === undefined || voice.provider === provider) };
}

export const voiceRoutes: readonly Route[] = [{ method: 'GET', path: '/text-to-speech/voices', handle: (call) => ok(inTelnyxShape(400, () => list(call))) }];
