import { enhanceInstructions } from '#api/assistants.ts';

/** Better instructions from a model, word by word as they come. The assistant stays as it is, so nothing goes stale. */
export function enhanced(assistantId: string, instructions: string, wish: string, signal: AbortSignal): AsyncGenerator<string, void> {
  return enhanceInstructions(assistantId, { instructions, ...(wish.trim() === '' ? {} : { enhancement_prompt: wish.trim() }) }, signal);
}
