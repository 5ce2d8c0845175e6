import { dateTimeText } from '#lib/time.ts';
import { MAIN_MARK, marksOf, type Mark } from '#lib/version-marks.ts';
import { t } from '#lib/words/t.ts';

type Versioned = {
  readonly version_id?: string | null | undefined;
  readonly version_name?: string | null | undefined;
  readonly version_created_at?: string | null | undefined;
  readonly created_at: string;
};

/** How a version is shown. */
export type Look = {
  readonly id: string;
  readonly name: string;
  /** None for a version that does not exist any more. */
  readonly mark: Mark | null;
};

/** The versions of one assistant, as the editor speaks of them. */
export type VersionBook = {
  readonly main: Look;
  /** Every version but main, oldest first, as their letters go. */
  readonly others: readonly Look[];
  readonly look: (id: string) => Look;
  /** Whether there is such a version. While the list could not be read, every id may be one. */
  readonly knows: (id: string) => boolean;
};

export function versionBook(assistant: Versioned, versions: readonly (Versioned & { readonly version_id: string })[] | undefined): VersionBook {
  const mainId = assistant.version_id ?? '';
  const marks = marksOf(versions ?? [], mainId);
  const main: Look = { id: mainId, name: assistant.version_name || t('canary.mainUntitled'), mark: MAIN_MARK };
  const looks = (versions ?? []).map((version) => ({ id: version.version_id, name: nameOf(version), mark: marks.get(version.version_id) ?? null }));
  const byId = new Map([...looks, main].map((look) => [look.id, look]));
  return {
    main,
    others: looks.filter((look) => look.id !== mainId).toReversed(),
    look: (id) => byId.get(id) ?? { id, name: versions === undefined ? id.slice(0, 8) : t('canary.goneVersion', { id: id.slice(0, 8) }), mark: null },
    knows: (id) => versions === undefined || byId.has(id),
  };
}

function nameOf(version: Versioned): string {
  return version.version_name || t('canary.untitledVersion', { date: dateTimeText(version.version_created_at ?? version.created_at) });
}
