import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { conversationRequest, messageRequest } from '#wire/conversation-request.ts';
import { empty, ok, type Answer } from './answer.ts';
import { isoTime } from './clock.ts';
import { testsOf } from './conversation-filter.ts';
import { orderOf } from './conversation-order.ts';
import { insertConversation, insertMessage, listConversations, type NewInsight, type StoredConversation, type StoredMessage } from './conversation-store.ts';
import { requireOpen, requireTalk } from './conversation-talk.ts';
import { tellEvents } from './event-talk.ts';
import { paged, pageOf, type Paged } from './page.ts';
import { without, type Fields } from './record.ts';
import { param, type Call, type Route } from './route.ts';
import { sentFields } from './sent.ts';
import { textMetadata } from './text-metadata.ts';
import { parseBody, parseQuery } from './validate.ts';

function conversationAnswer(conversation: StoredConversation): Fields {
  return {
    id: conversation.id,
    name: conversation.name,
    created_at: isoTime(conversation.createdAt),
    last_message_at: isoTime(conversation.lastMessageAt),
    metadata: conversation.metadata,
  };
}

function messageAnswer(message: StoredMessage): Fields {
  return { role: message.role, text: message.text, created_at: isoTime(message.createdAt), sent_at: isoTime(message.sentAt), ...message.extra };
}

function insightAnswer(insight: NewInsight, now: number): Fields {
  const ready = insight.readyAt <= now;
  return {
    id: insight.id,
    status: ready ? 'completed' : 'in_progress',
    created_at: isoTime(insight.createdAt),
    conversation_insights: ready ? insight.results : [],
  };
}

const listQuery = z.looseObject({ limit: z.coerce.number().int().min(1).exactOptional(), order: z.string().exactOptional() });

function list(call: Call): { data: Fields[] } {
  const { limit, order } = parseQuery(listQuery, call);
  const tests = testsOf(call.query);
  const compare = orderOf(order ?? 'created_at.desc');
  tellEvents(call);
  const wanted = listConversations(call.db, call.account).filter((conversation) => tests.every((test) => test(conversation) === true));
  return { data: wanted.toSorted(compare).slice(0, limit).map(conversationAnswer) };
}

function create(call: Call): Fields {
  const { name } = parseBody(conversationRequest, call);
  const metadata = textMetadata(sentFields(conversationRequest, call)['metadata']);
  const now = call.clock.now();
  const conversation = { id: randomUUID(), createdAt: now, lastMessageAt: now, name: name ?? '', metadata };
  insertConversation(call.db, call.account, conversation);
  return conversationAnswer(conversation);
}

function messages(call: Call): Paged<Fields> {
  const page = pageOf(call);
  const talk = requireTalk(call);
  return paged(talk.messages(page.size, page.offset).map(messageAnswer), talk.total, page);
}

function insights(call: Call): Paged<Fields> {
  const page = pageOf(call);
  const all = requireTalk(call).insights();
  const now = call.clock.now();
  return paged(
    all.slice(page.offset, page.offset + page.size).map((insight) => insightAnswer(insight, now)),
    all.length,
    page,
  );
}

/** The fields of a message that its own columns hold. */
const OWN = new Set(['role', 'content', 'text', 'created_at', 'sent_at']);

function addMessage(call: Call): Answer {
  const { id } = requireOpen(call, param(call, 'conversation_id'));
  const { role, content, sent_at: sentAt } = parseBody(messageRequest, call);
  insertMessage(call.db, call.account, id, {
    role,
    text: content ?? '',
    createdAt: call.clock.now(),
    ...(sentAt === undefined ? {} : { sentAt: Date.parse(sentAt) }),
    extra: without(sentFields(messageRequest, call), OWN),
  });
  return empty(200);
}

const CONVERSATIONS = '/ai/conversations';
const CONVERSATION = `${CONVERSATIONS}/:conversation_id`;

export const conversationRoutes: readonly Route[] = [
  { method: 'GET', path: CONVERSATIONS, handle: (call) => ok(list(call)) },
  { method: 'POST', path: CONVERSATIONS, idempotent: true, handle: (call) => ok(create(call)) },
  { method: 'GET', path: CONVERSATION, handle: (call) => ok({ data: conversationAnswer(requireTalk(call).conversation) }) },
  { method: 'GET', path: `${CONVERSATION}/messages`, handle: (call) => ok(messages(call)) },
  { method: 'GET', path: `${CONVERSATION}/conversations-insights`, handle: (call) => ok(insights(call)) },
  { method: 'POST', path: `${CONVERSATION}/message`, idempotent: true, handle: addMessage },
];
