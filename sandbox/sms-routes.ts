import { randomUUID } from 'node:crypto';
import { smsRequest } from '#wire/chat-request.ts';
import { ok } from './answer.ts';
import { requireAssistant } from './assistant-store.ts';
import { mainOf } from './assistant-write.ts';
import { countMessages, insertConversation, insertMessage, listConversations, setMetadata, type Metadata } from './conversation-store.ts';
import { textsOf, type Fields } from './record.ts';
import { badRequest } from './refusal.ts';
import type { Call, Route } from './route.ts';
import { openingOf, simulatedMessage, speakerOf, type Speaker } from './simulated-answer.ts';
import { textMetadata } from './text-metadata.ts';
import { parseBody } from './validate.ts';

/** In the order that the documents give: check, conversation, text, metadata, answer. Nothing leaves this machine. */
function send(call: Call): Fields {
  const assistant = requireAssistant(call);
  const body = parseBody(smsRequest, call);
  const { config } = mainOf(call, assistant);
  if (!textsOf(config['enabled_features']).includes('messaging'))
    throw badRequest('Messaging is not enabled for this assistant, so it has no messaging profile.');
  if (!/^\+[1-9]\d{6,14}$/.test(body.to)) throw badRequest('to must be a phone number in E.164 form, such as +13125550101.', '/to');
  const talk = {
    assistant_id: assistant.id,
    telnyx_conversation_channel: 'sms_chat',
    telnyx_agent_target: body.from,
    telnyx_end_user_target: body.to,
  };
  const sent = textMetadata(body.conversation_metadata);
  const id = body.should_create_conversation ? begin(call, { ...sent, ...talk }) : resume(call, talk, sent);
  if (id === null) return {};
  const text = body.text ?? nextText(call, id, speakerOf(config));
  insertMessage(call.db, call.account, id, { role: 'assistant', text, createdAt: call.clock.now() });
  return { conversation_id: id };
}

function begin(call: Call, metadata: Metadata): string {
  const id = randomUUID();
  insertConversation(call.db, call.account, { id, createdAt: call.clock.now(), metadata });
  return id;
}

/** The newest conversation of these two numbers, with what is new about it; `null` when they never talked. */
function resume(call: Call, talk: Metadata, sent: Metadata): string | null {
  const known = listConversations(call.db, call.account).find(({ metadata }) => Object.entries(talk).every(([name, value]) => metadata[name] === value));
  if (known === undefined) return null;
  setMetadata(call.db, call.account, known.id, { ...known.metadata, ...sent });
  return known.id;
}

/** The greeting for a first message, else something of the assistant's own. */
function nextText(call: Call, conversationId: string, speaker: Speaker): string {
  const first = countMessages(call.db, call.account, conversationId) === 0;
  return (first ? openingOf(speaker) : null) ?? simulatedMessage(speaker);
}

export const smsRoutes: readonly Route[] = [
  { method: 'POST', path: '/ai/assistants/:assistant_id/chat/sms', idempotent: true, handle: (call) => ok(send(call)) },
];
