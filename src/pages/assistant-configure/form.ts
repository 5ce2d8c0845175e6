import { z } from 'zod';
import { t } from '#lib/words/t.ts';

/**
 * The fields that this page edits, as the form holds them: text is never absent, so that a field can be emptied.
 * The API gives no bounds but "required" for name and instructions (AssistantCreateParams, contract section 4).
 */
export const assistantForm = z.object({
  name: z.string().refine((text) => text.trim() !== '', { error: () => t('assistant.nameMissing') }),
  description: z.string(),
  model: z.string(),
  instructions: z.string().refine((text) => text.trim() !== '', { error: () => t('assistant.instructionsMissing') }),
  greeting: z.string(),
  tags: z.array(z.string()),
});
export type AssistantForm = z.output<typeof assistantForm>;

type Editable = {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly model?: string | null | undefined;
  readonly instructions: string;
  readonly greeting?: string | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
};

/** The form's values for an assistant; a field that the API left out reads as empty. */
export function fromWire(assistant: Editable): AssistantForm {
  return {
    name: assistant.name,
    description: assistant.description ?? '',
    model: assistant.model ?? '',
    instructions: assistant.instructions,
    greeting: assistant.greeting ?? '',
    tags: [...(assistant.tags ?? [])],
  };
}

/**
 * The body of an update: the fields that differ from what was read and nothing else, so that whatever this form does not
 * know survives (POST /ai/assistants/{id} keeps what is absent).
 */
export function toWire(read: AssistantForm, now: AssistantForm): Partial<AssistantForm> {
  const changed: Partial<AssistantForm> = {};
  if (now.name !== read.name) changed.name = now.name;
  if (now.description !== read.description) changed.description = now.description;
  if (now.model !== read.model) changed.model = now.model;
  if (now.instructions !== read.instructions) changed.instructions = now.instructions;
  if (now.greeting !== read.greeting) changed.greeting = now.greeting;
  if (!sameList(now.tags, read.tags)) changed.tags = now.tags;
  return changed;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

/** Greetings with a meaning of their own (contract section 4). */
export const MODEL_SPEAKS_FIRST = '<assistant-speaks-first-with-model-generated-message>';

/** How a call begins: someone reads the text, the caller speaks first, or the model makes up a greeting. */
export type Opening = 'text' | 'caller' | 'model';

export function openingOf(greeting: string): Opening {
  if (greeting === '') return 'caller';
  return greeting === MODEL_SPEAKS_FIRST ? 'model' : 'text';
}

/**
 * The form on a newer copy of the assistant: what the person changed stays theirs, but for the fields that they give up;
 * everything else is what is saved now.
 */
export function rebase(read: AssistantForm, mine: AssistantForm, theirs: AssistantForm, givenUp: readonly string[] = []): AssistantForm {
  const changes = toWire(read, mine);
  for (const field of FIELDS) if (givenUp.includes(field)) delete changes[field];
  return { ...theirs, ...changes };
}

export const FIELDS = ['name', 'description', 'tags', 'model', 'greeting', 'instructions'] as const satisfies readonly (keyof AssistantForm)[];
export type FieldName = (typeof FIELDS)[number];

/** The fields that differ, in the order of the page. */
export function changedFields(read: AssistantForm, now: AssistantForm): FieldName[] {
  const changes = toWire(read, now);
  return FIELDS.filter((field) => changes[field] !== undefined);
}

/** A field's value as text for a comparison; one tag a line. */
export function asText(form: AssistantForm, field: FieldName): string {
  const value = form[field];
  return typeof value === 'string' ? value : value.join('\n');
}
