import {
  countMessages,
  findConversation,
  listInsights,
  listMessages,
  type NewInsight,
  type StoredConversation,
  type StoredMessage,
} from './conversation-store.ts';
import { tellEvents } from './event-talk.ts';
import { badRequest, notFound } from './refusal.ts';
import { param, type Call } from './route.ts';
import { findRunConversation } from './run-conversation.ts';

/** A conversation to read, whether it is stored or follows from a test run. */
export type Talk = {
  readonly conversation: StoredConversation;
  readonly total: number;
  readonly messages: (size: number, offset: number) => readonly StoredMessage[];
  readonly insights: () => readonly NewInsight[];
};

/** The conversation that the path names, or 404. */
export function requireTalk(call: Call): Talk {
  tellEvents(call);
  const { db, account } = call;
  const id = param(call, 'conversation_id');
  const conversation = findConversation(db, account, id);
  if (conversation !== undefined) {
    return {
      conversation,
      total: countMessages(db, account, id),
      messages: (size, offset) => listMessages(db, account, id, size, offset),
      insights: () => listInsights(db, account, id),
    };
  }
  const ofRun = findRunConversation(db, account, id, call.clock.now());
  if (ofRun === undefined) throw notFound();
  return {
    conversation: ofRun.conversation,
    total: ofRun.messages.length,
    messages: (size, offset) => ofRun.messages.slice(offset, offset + size),
    insights: () => ofRun.insights,
  };
}

/** A conversation that takes further messages, or 404; 400 for that of a test run, which is what its run made it. */
export function requireOpen(call: Call, id: string): StoredConversation {
  tellEvents(call);
  const conversation = findConversation(call.db, call.account, id);
  if (conversation !== undefined) return conversation;
  if (findRunConversation(call.db, call.account, id, call.clock.now()) === undefined) throw notFound();
  throw badRequest('The conversation of a test run takes no further messages.');
}
