import type { ShownVersion } from '#lib/batch-version.ts';
import { t } from '#lib/words/t.ts';
import type { JournalRecord } from '#wire/journal.ts';

/** What was done to an assistant that may explain a change of the trend. */
export type Happening = { readonly id: number; readonly at: number; readonly text: string; readonly version: ShownVersion | null };

/** Changed splits and promotions that were really made, oldest first. `versions` are those whose names are known. */
export function happenings(records: readonly JournalRecord[], versions: ReadonlyMap<string, ShownVersion>): Happening[] {
  return records
    .filter((record) => record.state === 'done' && !record.repeated)
    .flatMap((record) => {
      const version = record.operation === 'promoteVersion' ? (versions.get(record.object_id ?? '') ?? null) : null;
      const text = textOf(record.operation, version);
      return text === null ? [] : [{ id: record.id, at: Date.parse(record.at), text, version }];
    })
    .toSorted((a, b) => a.at - b.at);
}

function textOf(operation: string, version: ShownVersion | null): string | null {
  switch (operation) {
    case 'createCanaryDeploy':
      return t('suites.splitStarted');
    case 'updateCanaryDeploy':
      return t('suites.splitChanged');
    case 'deleteCanaryDeploy':
      return t('suites.splitEnded');
    case 'promoteVersion':
      return version === null ? t('suites.promotedUnknown') : t('suites.promoted', { version: version.name });
    default:
      return null;
  }
}
