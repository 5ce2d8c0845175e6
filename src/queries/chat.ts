import { sendAssistantSms } from '#api/assistants.ts';
import { streamChat, type ChatPiece } from '#api/chat.ts';
import { createConversation } from '#api/conversations.ts';
import { t } from '#lib/words/t.ts';
import { write } from './write.ts';

/** How a person talks to an assistant; nothing that is cached goes stale by it. */
export type Talk = {
  /** Begins a conversation with the assistant; its id. */
  readonly begin: (assistantId: string) => Promise<string>;
  readonly say: (assistantId: string, conversationId: string, text: string, signal: AbortSignal) => AsyncGenerator<ChatPiece, void>;
};

export const talk: Talk = {
  begin: async (assistantId) => (await createConversation({ assistant_id: assistantId }, crypto.randomUUID())).id,
  say: (assistantId, conversationId, text, signal) => streamChat(assistantId, { content: text, conversation_id: conversationId }, signal),
};

type Sms = {
  readonly from: string;
  readonly to: string;
  readonly text?: string;
  readonly should_create_conversation: boolean;
};

/** Sends an SMS to a real person; in the sandbox to nobody. */
export const sendSmsWrite = (id: string, isSimulated: boolean) =>
  write({
    name: `send sms of ${id}`,
    send: (body: Sms, key) => sendAssistantSms(id, body, key),
    stale: () => [],
    done: ({ to }) => (isSimulated ? t('writes.smsSimulated', { to }) : t('writes.smsSent', { to })),
    failed: t('writes.smsFailed'),
    inPlace: true,
  });
