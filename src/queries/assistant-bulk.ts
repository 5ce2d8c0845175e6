import { cloneAssistant, deleteAssistant } from '#api/assistants.ts';
import { listJournal, undoJournalEntry } from '#api/journal.ts';
import { addTag, removeTag } from '#api/tags.ts';
import { inTurn, type Outcome, type Told } from '#lib/in-turn.ts';
import { t } from '#lib/words/t.ts';
import { assistantKey, assistantsQuery } from './assistants.ts';
import { write } from './write.ts';

type Many = { readonly ids: readonly string[] } & Told;

const staleFor = (ids: readonly string[]) => [assistantsQuery().queryKey, ...ids.map(assistantKey)];

const doneOf = (outcomes: readonly Outcome[]) => outcomes.filter(({ error }) => error === null).length;

/** Nothing is said of nothing done: the page shows what failed. */
const saidOf = (outcomes: readonly Outcome[], say: (count: number) => string) => (doneOf(outcomes) === 0 ? null : say(doneOf(outcomes)));

export const tagAssistantsWrite = () =>
  write({
    name: 'tag assistants',
    send: ({ ids, tag, onEach, isStopped }: Many & { tag: string }) => inTurn(ids, (id) => addTag(id, tag), onEach, isStopped),
    stale: ({ ids }) => staleFor(ids),
    done: (_, outcomes) => saidOf(outcomes, (count) => t('bulk.tagged', { count })),
    failed: t('bulk.tagFailed'),
    inPlace: true,
  });

export const untagAssistantsWrite = () =>
  write({
    name: 'untag assistants',
    send: ({ ids, tag, onEach, isStopped }: Many & { tag: string }) => inTurn(ids, (id) => removeTag(id, tag), onEach, isStopped),
    stale: ({ ids }) => staleFor(ids),
    done: (_, outcomes) => saidOf(outcomes, () => t('bulk.untagged')),
    failed: t('writes.undoFailed'),
    inPlace: true,
  });

/** `onMade` hears the id of each copy. A copy has a key of its own: asking again for one that failed must not make two. */
export const cloneAssistantsWrite = () =>
  write({
    name: 'clone assistants',
    send: ({ ids, keyOf, onMade, onEach, isStopped }: Many & { keyOf: (id: string) => string; onMade: (of: string, copy: string) => void }) =>
      inTurn(ids, async (id) => onMade(id, (await cloneAssistant(id, keyOf(id))).id), onEach, isStopped),
    stale: () => [assistantsQuery().queryKey],
    done: (_, outcomes) => saidOf(outcomes, (count) => t('bulk.cloned', { count })),
    failed: t('bulk.cloneFailed'),
    inPlace: true,
  });

/** Takes copies away again. `copies`: what was made of each id. */
export const deleteCopiesWrite = () =>
  write({
    name: 'delete copies',
    send: ({ ids, copies, onEach, isStopped }: Many & { copies: ReadonlyMap<string, string> }) =>
      inTurn(ids, (id) => deleteAssistant(copies.get(id) ?? ''), onEach, isStopped),
    stale: ({ copies }) => staleFor([...copies.values()]),
    done: (_, outcomes) => saidOf(outcomes, () => t('bulk.unCloned')),
    failed: t('writes.undoFailed'),
    inPlace: true,
  });

export const deleteAssistantsWrite = () =>
  write({
    name: 'delete assistants',
    send: ({ ids, onEach, isStopped }: Many) => inTurn(ids, deleteAssistant, onEach, isStopped),
    stale: ({ ids }) => staleFor(ids),
    done: (_, outcomes) => saidOf(outcomes, (count) => t('bulk.removed', { count })),
    failed: t('bulk.removeFailed'),
    inPlace: true,
  });

/** Makes deleted assistants anew from the journal, each as it was before; the API gives them other ids. */
export const recreateAssistantsWrite = () =>
  write({
    name: 'recreate assistants',
    send: ({ ids, onEach, isStopped }: Many) => inTurn(ids, recreate, onEach, isStopped),
    stale: ({ ids }) => staleFor(ids),
    done: (_, outcomes) => saidOf(outcomes, () => t('bulk.unRemoved')),
    failed: t('writes.undoFailed'),
    inPlace: true,
  });

async function recreate(id: string): Promise<void> {
  const [entry] = (await listJournal({ assistant: id, operations: ['deleteAssistant'], limit: 1 })).data;
  if (entry === undefined) throw new Error(t('bulk.noWayBack'));
  await undoJournalEntry(entry.id, undefined);
}
