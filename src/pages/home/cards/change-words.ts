import { t } from '#lib/words/t.ts';
import type { JournalEntry } from '#wire/journal.ts';

type Named = { readonly id: string; readonly name: string };

/** What a write did, and to what; where it did not, or perhaps not, that stands before it. */
export function changeWords(entry: JournalEntry, assistants: readonly Named[]): string {
  const did = t(`home.did_${entry.operation}`);
  const name = nameOf(entry, assistants);
  const what = name === '' ? did : t('home.deed', { what: did, name });
  if (entry.state === 'refused') return t('home.refused', { what });
  return entry.state === 'unclear' || entry.state === 'interrupted' ? t('home.perhaps', { what }) : what;
}

/** The object's own name then, else its assistant's name now. */
function nameOf({ name, assistant_id: id, operation, object_id: object }: JournalEntry, assistants: readonly Named[]): string {
  const own = name?.trim() ?? '';
  if (own !== '') return own;
  if (operation === 'triggerSuiteRun') return object ?? '';
  return assistants.find((assistant) => assistant.id === id)?.name.trim() ?? '';
}
