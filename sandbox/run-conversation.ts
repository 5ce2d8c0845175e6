import type { DatabaseSync } from 'node:sqlite';
import { conversationIdOf, insightsIdOf, tested } from './run-answer.ts';
import type { NewInsight, StoredConversation, StoredMessage } from './conversation-store.ts';
import { channelOf } from './test-store.ts';
import { findRunOfAccount } from './run-store.ts';
import { talkOf, type Said, type TestedRun } from './run-talk.ts';

/** The conversation of a test run, as far as it has come: computed, never stored, for there may be 100,000. */
export type RunConversation = {
  readonly conversation: StoredConversation;
  readonly messages: readonly StoredMessage[];
  readonly insights: readonly NewInsight[];
};

export function findRunConversation(db: DatabaseSync, account: string, id: string, now: number): RunConversation | undefined {
  // The mask that leads from a run to its conversation leads back as well.
  const run = findRunOfAccount(db, account, conversationIdOf(id));
  const [of] = run === undefined ? [] : tested(db, [run]);
  if (of === undefined || of.run.course.runsAt > now) return undefined;
  const messages = talkOf(of)
    .filter((said) => said.at <= now)
    .map(messageOf);
  return { conversation: conversationOf(id, of, messages.at(-1)?.createdAt), messages, insights: insightsOf(of, now) };
}

function conversationOf(id: string, { run, form }: TestedRun, lastMessageAt: number | undefined): StoredConversation {
  const { assistantId, versionId } = run.target;
  const ids = { ...(assistantId === null ? {} : { assistant_id: assistantId }), ...(versionId === null ? {} : { assistant_version_id: versionId }) };
  return {
    id,
    name: form.name,
    createdAt: run.course.runsAt,
    lastMessageAt: lastMessageAt ?? run.course.runsAt,
    metadata: { ...ids, telnyx_conversation_channel: channelOf(form), test_id: run.testId, test_run_id: run.runId, simulated: 'true' },
  };
}

function messageOf(said: Said): StoredMessage {
  const { role, text, at, call } = said;
  const calls = call === undefined ? {} : { tool_calls: [{ id: call.id, type: 'function', function: { name: call.name, arguments: call.arguments } }] };
  return { role, text, createdAt: at, sentAt: at, extra: calls };
}

function insightsOf({ run, form }: TestedRun, now: number): NewInsight[] {
  const { endsAt, outcome, missed } = run.course;
  if (endsAt > now || outcome === 'error') return [];
  const unmet = form.rubric.filter((_, at) => missed.includes(at)).map((item) => item.name);
  const summary = unmet.length === 0 ? `All ${form.rubric.length} criteria were met.` : `Not met: ${unmet.join(', ')}.`;
  const results = [{ insight_id: 'simulated-summary', result: `Simulated summary of “${form.name}”. ${summary}` }];
  return [{ id: insightsIdOf(run.runId), createdAt: endsAt, readyAt: endsAt, results }];
}
