import { marksOf, type Mark } from '#lib/version-marks.ts';
import { versionName } from '#lib/version-name.ts';
import { t } from '#lib/words/t.ts';
import type { Version } from '#wire/assistant.ts';
import type { Side } from '#wire/showdown.ts';

/** A version as it is shown; without a mark it is gone. */
export type Shown = { readonly id: string; readonly name: string; readonly mark: Mark | null };

export type Sides = Readonly<Record<Side, Shown>>;

/** Both versions of a showdown, by what is known of them now. */
export function sidesOf(versions: readonly Version[], mainId: string, candidate: string): Sides {
  const marks = marksOf(versions, mainId);
  const shown = (id: string): Shown => {
    const version = versions.find((one) => one.version_id === id);
    return version === undefined
      ? { id, name: t('showdown.gone', { id: id.slice(0, 8) }), mark: null }
      : { id, name: versionName(version), mark: marks.get(id) ?? null };
  };
  return { main: shown(mainId), candidate: shown(candidate) };
}
