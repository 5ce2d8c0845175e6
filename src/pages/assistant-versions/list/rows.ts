import { fold } from '#lib/search-text.ts';
import { MAIN_MARK, marksOf, type Mark } from '#lib/version-marks.ts';
import { versionName } from '#lib/version-name.ts';
import type { Assistant, Version } from '#wire/assistant.ts';
import { rulesOf, type CanaryAnswer } from '#wire/canary-form.ts';
import type { KnownBatch } from '#wire/latest-batches.ts';
import { versionUse, type VersionUse } from '#wire/version-use.ts';
import { trafficOf, type Traffic } from './traffic.ts';

/** One version as the list shows it. */
export type VersionRow = {
  readonly id: string;
  readonly version: Version;
  readonly name: string;
  readonly mark: Mark;
  /** When it was made. */
  readonly at: string;
  /** `undefined` while the split is not known. */
  readonly use: VersionUse | undefined;
  readonly traffic: Traffic | undefined;
  /** The newest suite run that is known to have met it. */
  readonly batch: KnownBatch | undefined;
};

export type Known = {
  readonly main: Assistant;
  readonly versions: readonly Version[];
  /** `null` when everyone hears main, `undefined` while that is not known. */
  readonly canary: CanaryAnswer | null | undefined;
  readonly batches: ReadonlyMap<string, KnownBatch>;
};

/** The rows of the list, newest first. */
export function versionRows({ main, versions, canary, batches }: Known): VersionRow[] {
  const mainId = main.version_id ?? undefined;
  const marks = marksOf(versions, mainId);
  const rules = canary === undefined ? undefined : canary === null ? [] : rulesOf(canary);
  return versions
    .map((version) => {
      const id = version.version_id;
      return {
        id,
        version,
        name: versionName(version),
        mark: marks.get(id) ?? MAIN_MARK,
        at: version.version_created_at ?? version.created_at,
        use: rules === undefined && id !== mainId ? undefined : versionUse(id, mainId, rules ?? []),
        traffic: rules === undefined ? undefined : trafficOf(rules, id, mainId),
        batch: batches.get(id),
      };
    })
    .toSorted((a, b) => b.at.localeCompare(a.at));
}

/** The rows whose name or id holds every word. */
export function filteredRows(rows: readonly VersionRow[], query: string): readonly VersionRow[] {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => fold(`${row.name}\n${row.id}`).includes(word)));
}
