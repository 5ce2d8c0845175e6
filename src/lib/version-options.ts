import { dateTimeText } from './time.ts';
import { t } from './words/t.ts';

type Versioned = {
  readonly version_id?: string | null | undefined;
  readonly version_name?: string | null | undefined;
  readonly version_created_at?: string | null | undefined;
  readonly created_at: string;
};

/** The versions that a run can be made on. Main comes first and has no id: a run without one is made on main. */
export function versionOptions(
  main: Versioned,
  versions: readonly (Versioned & { readonly version_id: string })[],
): { readonly id: string; readonly text: string }[] {
  return [
    { id: '', text: main.version_name ? t('suites.versionMain', { name: main.version_name }) : t('suites.versionMainPlain') },
    ...versions
      .filter((version) => version.version_id !== main.version_id)
      .map((version) => ({
        id: version.version_id,
        text: version.version_name || t('suites.versionUntitled', { date: dateTimeText(version.version_created_at ?? version.created_at) }),
      })),
  ];
}
