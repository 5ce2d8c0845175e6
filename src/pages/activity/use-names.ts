import { useQueries, useQuery } from '@tanstack/react-query';
import { assistantsQuery } from '#queries/assistants.ts';
import { testsQuery } from '#queries/tests.ts';
import { versionsQuery } from '#queries/versions.ts';
import type { JournalRecord } from '#wire/journal.ts';
import { namesOf, type Names } from './names.ts';

/** The names of what the entries speak of. Versions are asked for only of assistants that are still there. */
export function useNames(entries: readonly JournalRecord[]): Names {
  const assistants = useQuery(assistantsQuery());
  const known = new Set(assistants.data?.map(({ id }) => id));
  const speakOfVersions = entries.filter(({ kind }) => kind === 'canary' || kind === 'version');
  const ids = [...new Set(speakOfVersions.flatMap(({ assistant_id: id }) => (id !== null && known.has(id) ? [id] : [])))];
  const versions = useQueries({ queries: ids.map((id) => versionsQuery(id)) });
  const tests = useQuery({ ...testsQuery(), enabled: entries.some(({ kind, operation }) => kind === 'test' || operation === 'triggerTestRun') });
  return namesOf(assistants.data ?? [], new Map(ids.map((id, at) => [id, versions[at]?.data ?? []])), tests.data ?? []);
}
