import { chatRequest } from '#wire/chat-request.ts';
import { empty, ok, streamed, type Answer } from './answer.ts';
import { requireAssistant } from './assistant-store.ts';
import { mainOf } from './assistant-write.ts';
import { chatStream } from './chat-stream.ts';
import { findConversation, insertMessage } from './conversation-store.ts';
import { requireOpen } from './conversation-talk.ts';
import { inTransaction } from './db.ts';
import { badRequest, notFound } from './refusal.ts';
import type { Call, Route } from './route.ts';
import { pause } from './scene-effect.ts';
import { simulatedAnswer, speakerOf } from './simulated-answer.ts';
import { parseBody } from './validate.ts';

/** How long a model thinks before its first word. */
export const THINKING_MS = 500;
/** How long it takes for each letter. */
export const LETTER_MS = 3;

async function chat(call: Call): Promise<Answer> {
  const assistant = requireAssistant(call);
  const { content, conversation_id: id, name, stream } = parseBody(chatRequest, call);
  const conversation = requireOpen(call, id);
  if (conversation.metadata['ai_disabled'] === 'true') throw badRequest('AI answers are disabled in this conversation (ai_disabled).', '/conversation_id');
  const extra = name === undefined ? {} : { name };
  insertMessage(call.db, call.account, id, { role: 'user', text: content, createdAt: call.clock.now(), extra });
  const reply = simulatedAnswer(speakerOf(mainOf(call, assistant).config), content);
  const say = () => keep(call, id, reply);
  if (stream) return streamed(chatStream(reply, call.clock.scale, call.request.signal, say), 'text/event-stream');
  await pause((THINKING_MS + LETTER_MS * reply.length) / call.clock.scale, call.request.signal);
  // Whoever asked has gone: the answer is not given, and not in the conversation either.
  if (call.request.signal.aborted) return empty(204);
  say();
  return ok({ content: reply });
}

/** Adds the answer; the conversation may have gone while the assistant was thinking. */
function keep(call: Call, conversationId: string, text: string): void {
  inTransaction(call.db, () => {
    if (findConversation(call.db, call.account, conversationId) === undefined) throw notFound();
    insertMessage(call.db, call.account, conversationId, { role: 'assistant', text, createdAt: call.clock.now() });
  });
}

export const chatRoutes: readonly Route[] = [{ method: 'POST', path: '/ai/assistants/:assistant_id/chat', handle: chat }];
