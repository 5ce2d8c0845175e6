import { z } from 'zod';

/** What a write was about. */
export const KINDS = [
  'assistant',
  'version',
  'canary',
  'chat',
  'event',
  'test',
  'run',
  'tool',
  'mcp_server',
  'connection',
  'conversation',
  'secret',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** The writes of the API, named as `src/api` names them; `other` is a write that this console does not know. */
export const OPERATIONS = [
  'createAssistant',
  'updateAssistant',
  'deleteAssistant',
  'cloneAssistant',
  'importAssistants',
  'updateVersion',
  'deleteVersion',
  'promoteVersion',
  'createCanaryDeploy',
  'updateCanaryDeploy',
  'deleteCanaryDeploy',
  'chatWithAssistant',
  'sendAssistantSms',
  'enhanceInstructions',
  'createScheduledEvent',
  'deleteScheduledEvent',
  'createTest',
  'updateTest',
  'deleteTest',
  'triggerTestRun',
  'triggerSuiteRun',
  'addTag',
  'removeTag',
  'attachTool',
  'detachTool',
  'testAssistantTool',
  'createTool',
  'updateTool',
  'deleteTool',
  'createMcpServer',
  'updateMcpServer',
  'deleteMcpServer',
  'deleteConnection',
  'createConversation',
  'createIntegrationSecret',
  'deleteIntegrationSecret',
  'other',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/**
 * How a write ended. `unclear`: no answer, or one that says neither yes nor no, so it may have happened. `interrupted`: the
 * server died between sending it and hearing the answer. `pending`: it is under way right now.
 */
export const STATES = ['pending', 'done', 'refused', 'unclear', 'interrupted'] as const;
export type WriteState = (typeof STATES)[number];

/** How far the object was known just before the write. `none`: the API has no read for it. */
export const BEFORE_STATES = ['read', 'absent', 'none', 'unread'] as const;
export type BeforeState = (typeof BEFORE_STATES)[number];

/** The reason a person gave for a write. */
export const REASON_LIMIT = 500;

/** What an undo does. */
export const UNDO_EFFECTS = ['fields', 'split', 'promote', 'delete', 'recreate', 'tag', 'tool'] as const;
export type UndoEffect = (typeof UNDO_EFFECTS)[number];

/** Why there is no way back. */
export const UNDO_REFUSALS = [
  'no_way',
  'not_done',
  'repeated',
  'undone',
  'not_kept',
  'secret',
  'cannot_unset',
  'nothing_changed',
  'changed',
  'gone',
  'is_main',
  'past',
  'unreadable',
] as const;
export type UndoRefusal = (typeof UNDO_REFUSALS)[number];

const summary = {
  id: z.number(),
  at: z.string(),
  who: z.string(),
  operation: z.enum(OPERATIONS),
  kind: z.enum(KINDS),
  method: z.string(),
  path: z.string(),
  object_id: z.string().nullable(),
  /** The object's name at that time. */
  name: z.string().nullable(),
  assistant_id: z.string().nullable(),
  reason: z.string().nullable(),
  state: z.enum(STATES),
  status: z.number().nullable(),
  request_id: z.string().nullable(),
  /** The API had done this before, under the same Idempotency-Key, and only repeated its answer. */
  repeated: z.boolean(),
  undoes: z.number().nullable(),
  undone_by: z.number().nullable(),
};

const bodies = {
  before_state: z.enum(BEFORE_STATES),
  /** The object before the write; for a promotion `{ main, canary }`. */
  before: z.unknown(),
  request: z.unknown(),
  answer: z.unknown(),
  /** Which of the three were too large to be kept. */
  omitted: z.array(z.enum(['before', 'request', 'answer'])),
};

export const journalEntry = z.object(summary);
export type JournalEntry = z.output<typeof journalEntry>;

export const journalRecord = z.object({ ...summary, ...bodies });
export type JournalRecord = z.output<typeof journalRecord>;

export const undoOffer = z.object({
  possible: z.boolean(),
  reason: z.enum(UNDO_REFUSALS).nullable(),
  effect: z.enum(UNDO_EFFECTS).nullable(),
  words: z.string(),
  /** Where secrets stood that have to be entered again. */
  blanks: z.array(z.string()),
});
export type UndoOffer = z.output<typeof undoOffer>;

export const journalRecordAnswer = z.object({ ...summary, ...bodies, undo: undoOffer });
export type JournalRecordAnswer = z.output<typeof journalRecordAnswer>;

/** `next` is the cursor of the following, older page. */
export const journalPage = z.object({ data: z.array(journalEntry), next: z.number().nullable() });
/** The same with `bodies=1`. */
export const journalRecordPage = z.object({ data: z.array(journalRecord), next: z.number().nullable() });

/** `object_id` is the new id of what had to be made anew. */
export const undoAnswer = z.object({ entries: z.array(z.number()), object_id: z.string().nullable() });
export type UndoAnswer = z.output<typeof undoAnswer>;
