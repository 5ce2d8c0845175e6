import { listOf, own } from '#lib/json.ts';
import type { Assistant } from '#wire/assistant.ts';
import { isShared, toolId } from '#wire/assistant-draft/tools.ts';

/** The names of the assistants whose main version has a tool of the library. */
export function usersOf(id: string, assistants: readonly Assistant[]): string[] {
  return assistants.filter((assistant) => listOf(own(assistant, 'tools')).some((tool) => isShared(tool) && toolId(tool) === id)).map(({ name }) => name);
}
