import type { Path } from '#lib/json.ts';
import { sectionOf } from '#wire/assistant-fields/table.ts';

/**
 * The id of the element that shows a place of the assistant, which is also its name in an address: `voice.voice_speed`. The key
 * that holds a group of settings is left out, for the section says it.
 */
export function placeId(path: Path): string {
  return [sectionOf(path), ...(path.length > 1 ? path.slice(1) : path)].join('.');
}

/** The ids to look for, the nearest first: what is not there is shown in what should hold it. */
export function idsIn(hash: string): string[] {
  const steps = decoded(hash.replace(/^#/, '')).split('.');
  return steps.map((_, at) => steps.slice(0, steps.length - at).join('.'));
}

/** A broken escape is no reason to fail: then the text is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
