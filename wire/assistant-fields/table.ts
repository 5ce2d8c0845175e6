import type { Path } from '#lib/json.ts';
import type { Section } from '#lib/words/field-words.ts';
import { AGENT_FIELDS } from './agent.ts';
import { CONNECTED_FIELDS } from './connected.ts';
import type { Field } from './field.ts';
import { TELEPHONY_FIELDS } from './telephony.ts';
import { TRANSCRIPTION_FIELDS } from './transcription.ts';
import { TOOL_FIELDS } from './tools.ts';
import { VOICE_FIELDS } from './voice.ts';

/** Every setting of an assistant but tools and conversation flow, which have editors of their own. */
export const FIELDS: readonly Field[] = [...AGENT_FIELDS, ...VOICE_FIELDS, ...TRANSCRIPTION_FIELDS, ...TELEPHONY_FIELDS, ...CONNECTED_FIELDS];

/** The groups in the order of the page. */
export const SECTIONS = [
  'agent',
  'model',
  'externalLlm',
  'fallback',
  'greeting',
  'instructions',
  'voice',
  'transcription',
  'interruption',
  'tools',
  'mcp',
  'integrations',
  'a2a',
  'flow',
  'telephony',
  'messaging',
  'variables',
  'privacy',
  'insights',
  'postConversation',
  'widget',
  'observability',
  'other',
] as const satisfies readonly Section[];

/** What the API makes and never takes (contract section 4). */
export const READ_ONLY: ReadonlySet<string> = new Set([
  'id',
  'object',
  'created_at',
  'version_id',
  'version_created_at',
  'import_metadata',
  'related_mission_ids',
]);

/** Top-level fields whose inside is not in the table. */
const WHOLE: Readonly<Record<string, Section>> = { tools: 'tools', tool_ids: 'tools', conversation_flow: 'flow' };

const SECTION_OF = new Map<string, Section>(FIELDS.map((field) => [field.path[0] ?? '', field.section]));

export function fieldsIn(section: Section): Field[] {
  return FIELDS.filter((field) => field.section === section);
}

/** The setting at a path of an assistant, or the one that holds it; `*` stands for items of lists. */
export function fieldAt(path: Path): Field | undefined {
  const fields = path[0] === 'tools' ? TOOL_FIELDS : FIELDS;
  return fields.find((field) => field.path.length <= path.length && field.path.every((step, at) => step === '*' || step === path[at]));
}

/** The group that a path belongs to; what the table does not know is under "other". */
export function sectionOf(path: Path): Section {
  const top = String(path[0]);
  return fieldAt(path)?.section ?? WHOLE[top] ?? SECTION_OF.get(top) ?? 'other';
}
