import type { SQLInputValue } from 'node:sqlite';
import { z } from 'zod';
import type { Row } from '#sandbox/db.ts';
import { BEFORE_STATES, journalRecord, KINDS, OPERATIONS, STATES, type JournalRecord, type Kind, type Operation } from '#wire/journal.ts';

export type Filter = {
  readonly assistant?: string | undefined;
  readonly kinds?: readonly Kind[] | undefined;
  readonly operations?: readonly Operation[] | undefined;
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  readonly text?: string | undefined;
  /** Only entries with a smaller number: new ones above it do not shift a page. */
  readonly cursor?: number | undefined;
  readonly limit: number;
  readonly bodies: Bodies;
};

/** How much of the object before, the request and the answer is read. `brief`: what one line about the write can say. */
export type Bodies = 'none' | 'brief' | 'all';

const BODIES: Readonly<Record<Bodies, string>> = {
  none: 'NULL AS before, NULL AS request, NULL AS answer',
  all: 'i.before, i.request, o.answer',
  // A split whole, of a version its name, of what reaches people whom: never a configuration.
  brief: `
  CASE WHEN i.kind IN ('canary', 'event') THEN i.before
    WHEN i.kind IN ('assistant', 'version') THEN json_object('version_name', COALESCE(i.before ->> '$.version_name', i.before ->> '$.main.version_name'))
    END AS before,
  CASE WHEN i.kind IN ('canary', 'event') OR i.operation IN ('sendAssistantSms', 'addTag') THEN i.request
    WHEN i.operation = 'updateAssistant' THEN json_object('promote_to_main', i.request -> '$.promote_to_main') END AS request,
  CASE WHEN i.kind = 'canary' THEN o.answer
    WHEN i.kind IN ('assistant', 'version') THEN json_object('version_name', o.answer ->> '$.version_name') END AS answer`,
};

/** Entries with their last outcome, and the entry that ended their undoing: one of which the last step failed is not undone. */
export function selectOf(bodies: Bodies): string {
  return `
SELECT i.id, i.at, i.who, i.operation, i.kind, i.method, i.path, i.object_id, i.assistant_id, i.name, i.reason, i.before_state, i.omitted, i.undoes,
  ${BODIES[bodies]},
  o.state, o.status, o.request_id, o.repeated, o.omitted AS answer_omitted,
  o.object_id AS made_id, o.assistant_id AS made_assistant_id, o.name AS made_name,
  (SELECT u.id FROM intents u WHERE u.undoes = i.id AND u.id = (SELECT MAX(id) FROM intents WHERE undoes = i.id)
    AND 'done' = (SELECT state FROM outcomes WHERE intent = u.id ORDER BY seq DESC LIMIT 1)) AS undone_by
FROM intents i LEFT JOIN outcomes o ON o.seq = (SELECT MAX(seq) FROM outcomes WHERE intent = i.id)`;
}

export function whereOf(account: string, filter: Filter): { where: string; values: SQLInputValue[] } {
  const parts = ['i.account = ?'];
  const values: SQLInputValue[] = [account];
  const add = (sql: string, ...given: SQLInputValue[]) => {
    parts.push(sql);
    values.push(...given);
  };
  if (filter.cursor !== undefined) add('i.id < ?', filter.cursor);
  if (filter.assistant !== undefined) {
    add(
      'i.id IN (SELECT id FROM intents WHERE account = ? AND assistant_id = ? UNION SELECT intent FROM outcomes WHERE account = ? AND assistant_id = ?)',
      account,
      filter.assistant,
      account,
      filter.assistant,
    );
  }
  if (filter.kinds !== undefined) add(`i.kind IN (${filter.kinds.map(() => '?').join()})`, ...filter.kinds);
  if (filter.operations !== undefined) add(`i.operation IN (${filter.operations.map(() => '?').join()})`, ...filter.operations);
  if (filter.since !== undefined) add('i.at >= ?', filter.since);
  if (filter.until !== undefined) add('i.at <= ?', filter.until);
  if (filter.text !== undefined) {
    const like = `%${filter.text.replace(/[\\%_]/g, '\\$&')}%`;
    const columns = ['i.operation', 'i.object_id', 'i.name', 'i.reason', 'i.path', 'o.object_id', 'o.name'];
    add(`(${columns.map((column) => `${column} LIKE ? ESCAPE '\\'`).join(' OR ')})`, ...columns.map(() => like));
  }
  return { where: parts.join(' AND '), values };
}

const nullableText = z.string().nullable();
const json = z
  .string()
  .nullable()
  .transform((text): unknown => (text === null ? null : JSON.parse(text)));
const time = z.number().transform((ms) => new Date(ms).toISOString());

const columns = z.object({
  id: z.number(),
  at: time,
  who: z.string(),
  operation: z.enum(OPERATIONS),
  kind: z.enum(KINDS),
  method: z.string(),
  path: z.string(),
  object_id: nullableText,
  assistant_id: nullableText,
  name: nullableText,
  reason: nullableText,
  before_state: z.enum(BEFORE_STATES),
  before: json,
  request: json,
  omitted: json,
  undoes: z.number().nullable(),
  undone_by: z.number().nullable(),
  state: z.enum(STATES).nullable(),
  status: z.number().nullable(),
  request_id: nullableText,
  repeated: z.number().nullable(),
  answer: json,
  answer_omitted: json,
  made_id: nullableText,
  made_assistant_id: nullableText,
  made_name: nullableText,
});

const names = z.array(z.enum(['before', 'request', 'answer'])).nullable();

export function recordOf(row: Row): JournalRecord {
  const { made_id, made_assistant_id, made_name, answer_omitted, ...rest } = columns.parse(row);
  return journalRecord.parse({
    ...rest,
    object_id: rest.object_id ?? made_id,
    assistant_id: rest.assistant_id ?? made_assistant_id,
    name: rest.name ?? made_name,
    state: rest.state ?? 'pending',
    repeated: rest.repeated === 1,
    omitted: [...(names.parse(rest.omitted) ?? []), ...(names.parse(answer_omitted) ?? [])],
  });
}
