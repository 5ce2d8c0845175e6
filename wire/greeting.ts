/** The greeting that lets the model find its own first words (contract section 4). */
export const MODEL_SPEAKS_FIRST = '<assistant-speaks-first-with-model-generated-message>';

/** How a conversation begins: the assistant says a text, the caller speaks first, or the model makes up a greeting. */
export type Opening = 'text' | 'caller' | 'model';

export function openingOf(greeting: string | null | undefined): Opening {
  if (greeting === undefined || greeting === null || greeting === '') return 'caller';
  return greeting === MODEL_SPEAKS_FIRST ? 'model' : 'text';
}
