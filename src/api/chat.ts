import type { AssistantChatParams } from 'telnyx/resources/ai/assistants/assistants';
import * as z from 'zod/mini';
import { sseReader } from '#lib/sse.ts';
import { t } from '#lib/words/t.ts';
import { chatAnswer } from '#wire/assistant.ts';
import { ApiError } from './api-error.ts';
import { readErrorBody } from './error-body.ts';
import { route, stream } from './http.ts';

/** What comes of an answer: more of its text, or all of it. */
export type ChatPiece = { readonly kind: 'more' | 'whole'; readonly text: string };

/**
 * POST /ai/assistants/{assistant_id}/chat, answered word by word (contract section 9). An API that does not stream answers once, as
 * JSON, and that is read too: the message is never sent a second time.
 * @throws ApiError
 */
export async function* streamChat(id: string, body: Omit<AssistantChatParams, 'stream'>, signal: AbortSignal): AsyncGenerator<ChatPiece, void> {
  const path = route`/v2/ai/assistants/${id}/chat`;
  const read = sseReader();
  let plain = '';
  let isStream = false;
  for await (const piece of stream({ method: 'POST', path, body: { ...body, stream: true }, accept: 'text/event-stream, application/json', signal })) {
    isStream ||= !/^\s*[{[]/.test(plain + piece) && (plain + piece).trim() !== '';
    if (!isStream) {
      plain += piece;
      continue;
    }
    for (const event of read(plain + piece)) {
      if (event.name === 'error') throw spoken(event.data, path);
      if (event.name === 'delta' || event.name === 'done') yield { kind: event.name === 'done' ? 'whole' : 'more', text: contentOf(event.data, path) };
      if (event.name === 'done') return;
    }
    plain = '';
  }
  // A stream that ends without its last event was cut off.
  if (isStream) throw new ApiError(t('errors.cut'), { kind: 'cut', status: 0, operation: `POST ${path}` });
  yield { kind: 'whole', text: contentOf(plain, path) };
}

function contentOf(text: string, path: string): string {
  const read = z.safeParse(chatAnswer, parsed(text));
  if (read.success) return read.data.content;
  throw new ApiError(t('errors.shape'), { kind: 'shape', status: 200, operation: `POST ${path}` });
}

/** An error that came as the answer's last event. */
function spoken(text: string, path: string): ApiError {
  const said = readErrorBody(parsed(text));
  return new ApiError(said?.message || t('errors.unknown'), { kind: 'status', status: 200, operation: `POST ${path}`, code: said?.code });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
