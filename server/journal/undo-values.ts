import { SECRET_MARK } from '#lib/without-secrets.ts';
import { isObject, textOf, type Fields } from './object.ts';

/** What an API answers of an object and takes of nobody. */
const READ_ONLY = new Set([
  'id',
  'object',
  'created_at',
  'updated_at',
  'version_id',
  'version_name',
  'version_created_at',
  'import_metadata',
  'related_mission_ids',
  'test_id',
  'record_type',
]);

/** An object as it can be written: no read-only fields, shared tools by their ids, a tool's settings under the key of its type. */
export function writable(answer: Fields): Fields {
  const definition = answer['tool_definition'];
  const type = textOf(answer, 'type');
  const { tools, tool_definition: _, ...rest } = answer;
  const fields = Object.fromEntries(Object.entries(rest).filter(([field]) => !READ_ONLY.has(field)));
  if (isObject(definition) && type !== null) return { ...fields, [type]: definition };
  return Array.isArray(tools) ? { ...fields, tools: inline(tools), tool_ids: shared(tools) } : fields;
}

/** Answers mix both kinds; written back, a shared tool would become an inline one (contract section 5). */
function inline(tools: readonly unknown[]): unknown[] {
  return tools.filter(isObject).flatMap(({ shared: isShared, ...tool }) => (isShared === true ? [] : [tool]));
}

function shared(tools: readonly unknown[]): string[] {
  return tools.filter((tool) => isObject(tool) && tool['shared'] === true).flatMap((tool) => textOf(tool, 'tool_id') ?? textOf(tool, 'id') ?? []);
}

/** The ids of the shared tools that an assistant has. */
export function attached(assistant: unknown): readonly string[] {
  const tools = isObject(assistant) ? assistant['tools'] : undefined;
  return Array.isArray(tools) ? shared(tools) : [];
}

export function tagsOf(assistant: unknown): readonly string[] {
  const tags = isObject(assistant) ? assistant['tags'] : undefined;
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}

/** What the server makes by itself for a new assistant; the old ones went with the old one. */
const MADE_BY_SERVER: Readonly<Record<string, string>> = { telephony_settings: 'default_texml_app_id', messaging_settings: 'default_messaging_profile_id' };

/** An assistant to be made anew. */
export function newAssistant(before: Fields): Fields {
  return Object.fromEntries(
    Object.entries(writable(before)).map(([field, value]) => {
      const made = MADE_BY_SERVER[field];
      return [field, made !== undefined && isObject(value) ? Object.fromEntries(Object.entries(value).filter(([inner]) => inner !== made)) : value];
    }),
  );
}

const EVENT_FIELDS = [
  'telnyx_conversation_channel',
  'telnyx_end_user_target',
  'telnyx_agent_target',
  'scheduled_at_fixed_datetime',
  'text',
  'conversation_metadata',
  'dynamic_variables',
  'max_retries_client_errors',
  'retry_interval_secs',
  'call_settings',
];

export function newEvent(before: Fields): Fields {
  return Object.fromEntries(EVENT_FIELDS.flatMap((field) => (field in before ? [[field, before[field]]] : [])));
}

/** A body without nulls, which few operations take, and without the marks of secrets; `blanks` says where those stood. */
export function sendable(body: Fields): { readonly body: Fields; readonly blanks: string[] } {
  const blanks: string[] = [];
  const walk = (value: unknown, path: string): unknown => {
    if (typeof value === 'string' && value.includes(SECRET_MARK)) {
      blanks.push(path);
      return value.replaceAll(SECRET_MARK, '');
    }
    if (Array.isArray(value)) return value.map((item, at) => walk(item, `${path}.${at}`));
    return isObject(value) ? strip(value, `${path}.`) : value;
  };
  const strip = (fields: Fields, start: string): Fields =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([field, value]) => (value === null || value === undefined ? [] : [[field, walk(value, start + field)]])),
    );
  return { body: strip(body, ''), blanks };
}
