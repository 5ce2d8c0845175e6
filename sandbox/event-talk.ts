import { findAssistant } from './assistant-store.ts';
import { findConversation, insertConversation, insertMessage, type NewMessage } from './conversation-store.ts';
import { inTransaction } from './db.ts';
import { attemptsOf, sentAt, standingAt } from './event-course.ts';
import { markTold, untoldEvents, type StoredEvent } from './event-store.ts';
import { isRecord, type Fields } from './record.ts';
import type { Call } from './route.ts';
import { filled, openingOf, simulatedAnswer, speakerOf, type Speaker } from './simulated-answer.ts';
import { textMetadata } from './text-metadata.ts';
import { findVersion } from './version-store.ts';

/** Writes down the conversations of the events that have ended since somebody last looked. Called wherever one could show. */
export function tellEvents(call: Call): void {
  const now = call.clock.now();
  const untold = untoldEvents(call.db, call.account, now);
  if (untold.length === 0) return;
  inTransaction(call.db, () => {
    for (const event of untold) {
      const { status } = standingAt(event, now);
      if (status === 'completed') tell(call, event);
      if (status === 'completed' || status === 'failed') markTold(call.db, call.account, event);
    }
  });
}

function tell(call: Call, event: StoredEvent): void {
  const { db, account } = call;
  if (findConversation(db, account, event.conversationId) !== undefined) return;
  const messages = event.channel === 'sms_chat' ? textOf(event) : callOf(event, speakerFor(call, event));
  const createdAt = messages[0]?.createdAt ?? event.scheduledAt;
  insertConversation(db, account, { id: event.conversationId, createdAt, metadata: metadataOf(event) });
  for (const message of messages) insertMessage(db, account, event.conversationId, message);
}

function textOf(event: StoredEvent): NewMessage[] {
  const { text } = event.request;
  return [{ role: 'assistant', text: filled(typeof text === 'string' ? text : '', variablesOf(event)), createdAt: sentAt(event) }];
}

/** What was said in the call that was answered, spread over its time. */
function callOf(event: StoredEvent, speaker: Speaker): NewMessage[] {
  const answered = attemptsOf(event).at(-1);
  if (answered?.answeredAt == null) return [];
  const question = '[Simulated] Hello? What is this call about?';
  const opening = openingOf(speaker);
  const turns: readonly Pick<NewMessage, 'role' | 'text'>[] = [
    ...(opening === null ? [] : [{ role: 'assistant' as const, text: opening }]),
    { role: 'user', text: question },
    { role: 'assistant', text: simulatedAnswer(speaker, question) },
    { role: 'user', text: '[Simulated] Thank you, goodbye.' },
  ];
  const from = answered.answeredAt;
  const step = (answered.endsAt - from) / turns.length;
  return turns.map((turn, at) => ({ ...turn, createdAt: Math.round(from + step * at) }));
}

function speakerFor({ db, account }: Call, event: StoredEvent): Speaker {
  const assistant = findAssistant(db, account, event.assistantId);
  const version = assistant && findVersion(db, account, assistant.id, assistant.mainVersionId);
  return speakerOf({ ...version?.config }, variablesOf(event));
}

function variablesOf(event: StoredEvent): Fields {
  const variables = event.request['dynamic_variables'];
  return isRecord(variables) ? variables : {};
}

function metadataOf(event: StoredEvent): Record<string, string> {
  const target = (name: string) => textMetadata({ [name]: event.request[name] });
  return {
    ...textMetadata(event.request['conversation_metadata']),
    assistant_id: event.assistantId,
    scheduled_event_id: event.id,
    telnyx_conversation_channel: event.channel,
    ...target('telnyx_agent_target'),
    ...target('telnyx_end_user_target'),
  };
}
