import { dateTimeText } from './time.ts';
import { MAIN_MARK, marksOf, type Mark } from './version-marks.ts';
import { t } from './words/t.ts';

/** The version that runs were made on, as it is shown. */
export type ShownVersion = { readonly id: string; readonly name: string; readonly mark: Mark | null };

type Versioned = {
  readonly version_id: string;
  readonly version_name?: string | null | undefined;
  readonly version_created_at?: string | null | undefined;
  readonly created_at: string;
};

/** The versions of one assistant by id, with the marks that every page gives them. */
export function shownVersions(versions: readonly Versioned[], mainId: string | undefined): ReadonlyMap<string, ShownVersion> {
  const marks = marksOf(versions, mainId);
  return new Map(
    versions.map((version) => [
      version.version_id,
      {
        id: version.version_id,
        name: version.version_name || t('suites.versionUntitled', { date: dateTimeText(version.version_created_at ?? version.created_at) }),
        mark: marks.get(version.version_id) ?? null,
      },
    ]),
  );
}

/** A version that was deleted since: the runs know nothing but its id. */
export function goneVersion(id: string): ShownVersion {
  return { id, name: t('suites.versionGone', { id }), mark: null };
}

export function isMain(version: ShownVersion): boolean {
  return version.mark === MAIN_MARK;
}
