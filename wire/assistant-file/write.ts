import type { JsonObject } from '#lib/json.ts';
import { stableJson } from '#lib/stable-json.ts';
import { portable } from './portable.ts';

/** Says what the file is, for whoever finds it. */
const FORMAT = 'switchboard-assistants-1';

/** Assistants as one JSON file, with its keys in order: the same assistants give the same text, whichever account they are read from. */
export function assistantFile(assistants: readonly JsonObject[]): string {
  return `${stableJson({ format: FORMAT, assistants: assistants.map((assistant) => portable(assistant).settings) })}\n`;
}
