import type { UndoEffect, UndoRefusal } from '#wire/journal.ts';
import type { Plan } from './undo-way.ts';

const REFUSED: Readonly<Record<UndoRefusal, string>> = {
  no_way: 'What was sent, called or run cannot be called back.',
  not_done: 'This write was not surely done, so there is nothing sure to undo.',
  repeated: 'This was a repeated answer to an earlier write. Undo that one.',
  undone: 'This has been undone already.',
  not_kept: 'The state before this write is not known well enough to be put back.',
  secret: 'The old value held a secret, and the journal keeps none.',
  cannot_unset: 'A field had no value before, and the API cannot take a value away.',
  nothing_changed: 'This write changed nothing.',
  changed: 'It has been changed since. Undo the later change first, or edit it by hand.',
  gone: 'It is not there any more.',
  is_main: 'The version has become main since, and main cannot be deleted.',
  past: 'Its time has passed, or it had already been carried out.',
  unreadable: 'Its present state could not be read just now.',
};

const DONE: Readonly<Record<UndoEffect, string>> = {
  fields: 'The changed fields get their previous values.',
  split: 'The previous split of callers is put back.',
  promote: 'The previous main version is promoted again, and the split that ended then is put back.',
  delete: 'What was made is deleted.',
  recreate: 'It is made again. It gets a new id: whatever named the old one must be pointed to the new one.',
  tag: 'The tag is put back as it was.',
  tool: 'The tool is put back as it was.',
};

/** What an undo would do, or why there is none. */
export function wordsOf(plan: Plan): string {
  if (!plan.possible) return REFUSED[plan.reason];
  const blanks = plan.blanks.length === 0 ? '' : ` Secrets are not kept and have to be entered again: ${plan.blanks.join(', ')}.`;
  return DONE[plan.effect] + blanks;
}
