import { paths } from '#lib/paths.ts';
import type { JournalRecord } from '#wire/journal.ts';
import type { Names } from '../names.ts';

/** Where what a write was about can be seen today; `null` where it is gone, or has no page. */
export function objectLink(entry: JournalRecord, names: Names): { readonly to: string; readonly name: string } | null {
  if (entry.operation === 'triggerSuiteRun' && entry.object_id !== null) return { to: paths.suite(entry.object_id), name: entry.object_id };
  const test = names.test(entry.object_id);
  if (test !== undefined && entry.object_id !== null) return { to: paths.test(entry.object_id), name: test.name };
  const id = entry.assistant_id;
  const name = names.assistant(id);
  return id === null || name === undefined ? null : { to: placeOf(entry)(id), name };
}

function placeOf({ kind }: JournalRecord): (id: string) => string {
  switch (kind) {
    case 'canary':
      return paths.canary;
    case 'version':
      return paths.versions;
    case 'event':
      return paths.schedule;
    case 'chat':
      return paths.chat;
    default:
      return paths.assistant;
  }
}
